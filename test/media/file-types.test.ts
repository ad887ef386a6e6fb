import { describe, expect, it } from 'vitest';
import {
  canonicalExtension,
  extensionByType,
  extensionOf,
  kindOf,
  kindOfType,
  typeOf,
} from '../../src/media/file-types.js';
import { accepted } from './accepted.js';

it('compares extensions without regard to case, and by format', () => {
  const given = ['jpeg', 'JPG', 'Png', 'TIF', 'tiff', 'aif', 'AIFF', 'TS'];
  expect(given.map(canonicalExtension)).toEqual(['jpg', 'jpg', 'png', 'tiff', 'tiff', 'aiff', 'aiff', 'm2ts']);
  // Those of other formats have such names in them.
  const others = ['jpegx', 'xjpeg', 'tifx', 'xtif', 'aifx', 'xaif', 'tsx', 'mts'];
  expect(others.map(canonicalExtension)).toEqual(others);
});

it('reads the extension of a name; digits alone are none', () => {
  const given = [
    'a.PNG',
    'openapi/1f.tar.gz',
    'name',
    'a.',
    'a.b c',
    'v1.0',
    'scan.2024-05-01',
    'a.mp4',
    '.png',
    'png',
  ];
  expect(given.map(extensionOf)).toEqual(['PNG', 'gz', '', '', '', '', '', 'mp4', 'png', '']);
});

describe('the media type of a file', () => {
  it('is known for everything that a media field takes, and leads back to it', () => {
    expect(accepted).toEqual(
      expect.arrayContaining(['png', 'jpeg', 'heic', 'heif', 'tiff', 'mov', 'flv', 'ts', 'wmv', 'mid', 'pcm']),
    );
    for (const extension of accepted.map(canonicalExtension)) {
      const type = typeOf(extension);
      expect(type, extension).toBeDefined();
      expect(extensionByType(type!)).toBe(canonicalExtension(extension));
      expect(kindOf(extension), extension).toMatch(/^(image|video|audio|3d)$/);
    }
  });

  it.each([
    ['image/jpg', 'jpg'],
    ['IMAGE/PNG', 'png'],
    ['audio/mp3', 'mp3'],
    ['audio/x-wav', 'wav'],
    ['audio/wave', 'wav'],
    ['audio/vnd.wave; codec=1', 'wav'],
    ['audio/x-m4a', 'm4a'],
    ['audio/mp4', 'm4a'],
    ['audio/x-flac', 'flac'],
    ['audio/webm;codecs=opus', 'webm'],
    ['audio/x-midi', 'mid'],
    ['image/x-ms-bmp', 'bmp'],
    ['video/avi', 'avi'],
    ['video/x-matroska', 'mkv'],
    ['video/quicktime', 'mov'],
    ['model/gltf-binary', 'glb'],
    ['image/svg+xml', 'svg'],
    ['text/plain; charset=utf-8', 'txt'],
    ['video/ogg', 'ogv'],
    ['application/pdf', 'pdf'],
    ['model/vnd.collada+xml', 'dae'],
    [' image/png ', 'png'],
    ['\tImage/X-ICON\n; a=b', 'ico'],
    ['audio/x-aac ;rate=8000', 'aac'],
  ])('%s means %s', (type, extension) => expect(extensionByType(type)).toBe(extension));

  it.each([
    '',
    'png',
    'image/',
    'application/octet-stream',
    'x/constructor',
    '__proto__/toString',
    'image/x-unknown',
    'image/wex-bp',
    ';image/png',
    'application/octet-stream; x',
    'application/x-octet-stream',
  ])('says nothing as %j', (type) => expect(extensionByType(type)).toBeUndefined());

  it.each([
    ['image', 'heic psd exr ico'],
    ['video', 'webm ogv wmv'],
    ['audio', 'opus aif wma'],
    ['3d', 'usdz usdc obj mtl dae splat bvh'],
    ['text', 'srt json csv vtt'],
    [undefined, 'zip pdf npy safetensors php exe html js constructor image srtx xsrt jsonx xjson'],
  ])('tells the kind %s of %s', (kind, extensions) => {
    for (const extension of [...extensions.split(' '), ''])
      expect(kindOf(extension), extension).toBe(extension ? kind : undefined);
  });

  it.each([
    ['image/png', 'image'],
    ['audio/x-wav; rate=8000', 'audio'],
    ['model/obj', '3d'],
    ['3d', '3d'],
    ['text', 'text'],
    ['application/json', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j alone stands for the kind %s', (type, kind) => expect(kindOfType(type)).toBe(kind));

  it('is unknown for what is a program, or a page that can run one', () => {
    const programs =
      'html htm xhtml xml js mjs php exe dll bat cmd sh ps1 py jar apk com scr vbs hta swf lnk url asp jsp cgi';
    for (const extension of programs.split(' ')) expect(typeOf(extension), extension).toBeUndefined();
  });
});
