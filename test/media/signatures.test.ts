import { describe, expect, it } from 'vitest';
import { canonicalExtension, extensionByType, typeOf } from '../../src/media/file-types.js';
import { extensionByBytes, extensionByContent } from '../../src/media/signatures.js';
import { accepted } from './accepted.js';

describe('the first bytes', () => {
  const ftyp = (brands: string) => `\0\0\0\x20ftyp${brands}`;
  const ebml = (kind: string) => `\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\x82\x84${kind}`;
  const packets = (length: number, before = '') => `${before}G${'x'.repeat(length - 1 - before.length)}`.repeat(6);

  const heads: [extension: string, head: string][] = [
    ['png', '\x89PNG\r\n\x1a\n'],
    ['jpg', '\xff\xd8\xff\xe0'],
    ['gif', 'GIF89a'],
    ['bmp', 'BM\x36\0\0\0\0\0\0\0'],
    ['tiff', 'II*\0'],
    ['tiff', 'MM\0*'],
    ['webp', 'RIFF\n\0\r\0WEBP'],
    ['wav', 'RIFF\n\0\r\0WAVE'],
    ['avi', 'RIFF\n\0\r\0AVI '],
    ['svg', '<?xml version="1.0"?>\n<svg xmlns="x">'],
    ['mov', '\0\0\n\x14ftypqt  '],
    ['m4a', ftyp('M4A ')],
    ['m4a', ftyp('M4B ')],
    ['m4v', ftyp('M4V ')],
    ['m4v', ftyp('M4VH')],
    ...['isom', 'iso2', 'iso6', 'mp41', 'mp42', 'avc1', 'dash', 'MSNV'].map((brand): [string, string] => [
      'mp4',
      ftyp(brand),
    ]),
    ['3gp', ftyp('3gp5')],
    ['avif', ftyp('avif')],
    ['avif', ftyp('avis')],
    ['avif', ftyp('mif1\0\0\0\0mif1avifmiaf')],
    ['heic', ftyp('heic')],
    ['heic', ftyp('heix')],
    ['heic', ftyp('hevc')],
    ['heic', ftyp('mif1\0\0\0\0mif1heic')],
    ['heif', ftyp('mif1\0\0\0\0mif1miaf')],
    ['webm', ebml('webm')],
    ['mkv', ebml('matroska')],
    ['mkv', '\x1aE\xdf\xa3'],
    ['flac', 'fLaC'],
    ['ogg', 'OggS\0\x02'],
    ['opus', `OggS${'\0'.repeat(24)}OpusHead`],
    ['mid', 'MThd\0\0\0\x06'],
    ['aiff', 'FORM\0\0\0\x01AIFF'],
    ['mp3', 'ID3\x04'],
    ['mp3', '\xff\xfb'],
    ['mp3', '\xff\xf3'],
    ['aac', '\xff\xf1\x50'],
    ['aac', '\xff\xf9\x50'],
    ['glb', 'glTF\x02\0\0\0'],
    ['fbx', 'Kaydara FBX Binary  '],
    ['ply', 'ply\nformat ascii 1.0'],
    ['zip', 'PK\x03\x04'],
    ['jxl', '\xff\n\xfa\x1f'],
    ['jxl', '\0\0\0\fJXL \r\n\x87\n'],
    ['jp2', '\0\0\0\fjP  \r\n\x87\n'],
    ['psd', '8BPS\0\x01'],
    ['exr', 'v/1\x01\x02\0\0\0'],
    ['hdr', '#?RADIANCE\n# made by'],
    ['hdr', '#?RGBE\n'],
    ['mov', '\0\0\0\bwide\0\0\x10\0mdat'],
    ['mov', '\0\x01\x10\0moov'],
    ['flv', 'FLV\x01\x05\0\0\0\t'],
    ['wmv', '0&\xb2u\x8ef\xcf\x11\xa6\xd9'],
    ['mpg', '\0\0\x01\xba\x44'],
    ['mpg', '\0\0\x01\xb3\x16'],
    ['m2ts', packets(188)],
    ['m2ts', packets(192, '\0\0\0\x01')],
    ['aac', 'ADIF'],
    ['amr', '#!AMR\n'],
    ['amr', '#!AMR-WB\n'],
    ['fbx', '; FBX 7.4.0 project file\n'],
    ['gltf', '{"asset":{"generator":"x","version":"2.0"},"scene":0}'],
    ['gltf', '{\n  "scene" : 0,\n  "asset" : {\n    "version" : "2.0"\n  }'],
    ['gltf', '{"accessors":[{"bufferView":0'],
    ['stl', 'solid cube\n  facet normal 0 0 1\n    outer loop\n'],
    ['stl', 'solid\r\nfacet normal 0 0 1\r\n'],
    ['stl', 'solid a name with spaces\nendsolid a name with spaces\n'],
    ['obj', '# made by hand\n\nmtllib cube.mtl\no Cube\nv 1.000000 -1.0 -1.0\nv 0 0 0\n'],
    ['obj', 'v 0 0.5e-3 1\r\n'],
    ['obj', `# ${'made with care '.repeat(20)}\r\n#\r\ng part\r\nv -1 -1 0\r\n`],
    ['usda', '#usda 1.0\n('],
    ['usdc', 'PXR-USDC\0'],
    ['usdz', `PK\x03\x04${'\0'.repeat(26)}scene.usdc`],
    ['pdf', '%PDF-1.7\n'],
  ];

  it.each(heads)('tell .%s, and only where they are the first', async (extension, head) => {
    const told = (text: string) =>
      extensionByContent(new Blob([Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(64)])]));
    expect(await told(head)).toBe(extension);
    expect(await told(`x${head}`)).toBeUndefined();
  });

  it('tell a format by its brands as far as they can stand', async () => {
    const told = (text: string) => extensionByBytes(Buffer.from(text, 'latin1'));
    const brands = (count: number) => ftyp(`mif1\0\0\0\0${'mif1'.repeat(count)}`);
    expect([told(`${brands(8)}avif`), told(`${brands(9)}avif`)]).toEqual(['avif', 'heif']);
    expect([told(`${brands(8)}heic`), told(`${brands(9)}heic`)]).toEqual(['heic', 'heif']);
    const kind = (between: number) => `\x1aE\xdf\xa3${'.'.repeat(between)}B\x82........webm`;
    expect([told(kind(60)), told(kind(61))]).toEqual(['webm', 'mkv']);
    // What stands before the first element has an end.
    const svg = (before: number) => `<?xml${' '.repeat(before)}?><svg>`;
    expect([told(svg(79)), told(svg(80)), told(`<svg${' '.repeat(200)}`)]).toEqual(['svg', undefined, 'svg']);
  });

  it('are so many that what stands behind them says nothing', async () => {
    // What can stand between the parts of a gltf is longer than what is read.
    const gltf = (scene: number, asset: number) =>
      `{"scene":"${'x'.repeat(scene)}","asset":{"generator":"${'x'.repeat(asset)}","version":"2.0"}}`;
    const told = async (text: string) => [
      extensionByBytes(Buffer.from(text, 'latin1')),
      await extensionByContent(new Blob([text])),
    ];
    expect(await told(gltf(700, 200))).toEqual(['gltf', 'gltf']);
    expect(await told(gltf(850, 250))).toEqual([undefined, undefined]);
  });

  it('are read alone: what stands behind them may be more than the memory holds', async () => {
    class Large extends Blob {
      override arrayBuffer = () => Promise.reject(new Error('read as a whole'));
    }
    expect(await extensionByContent(new Large(['GIF89a', new Uint8Array(5000)]))).toBe('gif');
  });

  it('tell sound in the container of videos by the type', async () => {
    const told = (head: string, type: string) => extensionByContent(new Blob([Buffer.from(head, 'latin1')], { type }));
    const all = [told(ftyp('isom'), 'audio/mp4'), told(ftyp('isom'), 'video/mp4'), told('GIF89a', 'audio/mp4')];
    expect(await Promise.all([...all, told('sound', 'audio/mp4')])).toEqual(['m4a', 'mp4', 'gif', undefined]);
    const asf = '0&\xb2u\x8ef\xcf\x11';
    const both = [told(asf, 'audio/x-ms-wma'), told(asf, 'video/x-ms-asf'), told(asf, '')];
    expect(await Promise.all(both)).toEqual(['wma', 'wmv', 'wmv']);
  });

  it('tell whatever a media field takes', () => {
    const known = new Set(heads.map(([extension]) => extension));
    const unknown = accepted.filter((extension) => !known.has(canonicalExtension(extension)));
    // Samples without a header have no first bytes of their own.
    expect(unknown).toEqual(['pcm']);
    // Whatever is found has a type, and is found by it as well.
    for (const [extension] of heads) expect(extensionByType(typeOf(extension)!), extension).toBe(extension);
  });

  it('tell a binary STL together with the size', async () => {
    const model = (triangles: number, size: number, header = 'solid made by a program') => {
      const bytes = Buffer.alloc(size);
      bytes.write(header);
      bytes.writeUInt32LE(triangles, 80);
      return extensionByContent(new Blob([bytes]));
    };
    expect(await model(1, 134)).toBe('stl');
    expect(await model(12, 684, '')).toBe('stl');
    expect(await model(100, 5084)).toBe('stl');
    expect(await model(0, 84)).toBeUndefined();
    expect(await model(1, 84)).toBeUndefined();
    expect(await model(1, 85)).toBeUndefined();
    expect(await model(12, 685)).toBeUndefined();
    expect(await model(2 ** 31, 684)).toBeUndefined();
  });

  it.each([
    '',
    'PN',
    'RIFF....TEXT',
    'plain text',
    'BM is a text',
    '<html>',
    'ftypisom',
    'The free lunch',
    'solid as a rock',
    'solid\nground',
    'v for vendetta',
    'o brother, where art thou\n',
    '# a list\n\ng one\n',
    '{"asset":{"id":7}}',
    '{"message":"no such asset"}',
    '#!/bin/sh\n',
    'Good morning',
    `${'G'.padEnd(188, 'o')}x`,
  ])('say nothing as %j', async (text) => expect(await extensionByContent(new Blob([text]))).toBeUndefined());
});
