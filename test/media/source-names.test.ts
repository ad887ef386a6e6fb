import { describe, expect, it } from 'vitest';
import type { LocalMedia } from '../../src/contract/model.js';
import { checkMedia, toSource } from '../../src/media/source.js';
import { failure } from '../support/watch.js';

const bytes = (head: string, length = 32) => Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(length)]);

const PNG = bytes('\x89PNG\r\n');

describe('a name for bytes', () => {
  it.each([
    ['unknown bytes', Buffer.from('hello'), '5 bytes'],
    ['a signature in the wrong place', bytes(' \x89PNG'), '37 bytes'],
  ])('is asked for when there are %s', async (_, data, size) => {
    const error = await failure(toSource(data, 'media'));
    expect(error).toMatchObject({ name: 'InputError', field: 'media' });
    expect(error.message).toBe(
      `media: nothing tells what these ${size} are. Give { data, fileName } with an extension.`,
    );
  });

  it.each([
    ['image/bmp', 'file.bmp'],
    ['image/tiff', 'file.tiff'],
    ['audio/mpeg', 'file.mp3'],
    ['video/webm;codecs=vp8', 'file.webm'],
    ['model/gltf-binary', 'file.glb'],
  ])('is told by the type %s when the bytes do not', async (type, name) => {
    expect((await toSource(new Blob(['hello'], { type }), 'media')).name).toBe(name);
  });

  it('is told by the bytes rather than by the type', async () => {
    expect((await toSource(new Blob([PNG], { type: 'video/mp4' }), 'media')).name).toBe('file.png');
  });

  it('tells sound from a video in the same container by the type', async () => {
    const mp4 = bytes('\0\0\0\x20ftypiso5');
    expect((await toSource(new Blob([mp4], { type: 'audio/mp4' }), 'media')).name).toBe('file.m4a');
    expect((await toSource(new Blob([mp4], { type: 'video/mp4' }), 'media')).name).toBe('file.mp4');
  });

  it('is cut when it is too long, and keeps its extension', async () => {
    const { name } = await toSource(new File([PNG], `${'狐'.repeat(500)}.png`), 'media');
    expect(name).toBe(`${'狐'.repeat(66)}.png`);
  });
});

describe('a name that begins with a dot', () => {
  it.each([
    ['.png', 'file.png'],
    ['.PNG', 'file.PNG'],
    ['.hidden', 'hidden.png'],
    ['..hidden.jpg', 'hidden.jpg'],
    ['folder/.png', 'file.png'],
    ['...', 'file.png'],
    ['cat.', 'cat.png'],
    ['cat..', 'cat.png'],
  ])('%s becomes %s', async (given, name) => {
    expect((await toSource(new File([PNG], given), 'media')).name).toBe(name);
  });
});

it('a name that is called as an extension is a name', async () => {
  expect((await toSource(new File([PNG], 'mp4'), 'media')).name).toBe('mp4.png');
});

describe('a file without bytes', () => {
  const empty = (exists: unknown) => toSource(Object.assign(new File([], 'cat.png'), { exists }), 'media');

  it('of Bun that is not there is told so', async () => {
    expect((await failure(empty(async () => false))).message).toBe(
      'media: "cat.png" cannot be opened: there is no such file.',
    );
  });

  it('is empty when it is there', async () => {
    for (const exists of [undefined, true, async () => true]) {
      expect((await failure(empty(exists))).message).toBe('media: "cat.png" is empty.');
    }
  });
});

describe('the rule of a field', () => {
  const named = (name: string, size = 1) => ({ name, blob: new Blob([new Uint8Array(size)]) });
  const MB = 1024 * 1024;

  it.each([
    ['a.png', 'jpg png'],
    ['a.PNG', 'jpg png'],
    ['a.jpeg', 'jpg png'],
    ['a.jpg', 'jpeg png'],
    ['a.JPEG', 'png jpeg'],
    ['a.tif', 'bmp tiff'],
    ['archive.tar.zip', 'zip'],
    ['clip.ts', 'mp4 ts'],
    ['file.m2ts', 'mp4 ts'],
    ['Script.DOCX', 'doc docx'],
    ['anything', ''],
  ])('accepts %s where it lists "%s"', (name, accept) => {
    expect(() => checkMedia(named(name), 'image', ['image', 0, accept])).not.toThrow();
  });

  it.each(['a.gif', 'a', 'a.png.exe', 'png', '.png/a'])('refuses %s, and says what is allowed', (name) => {
    expect(() => checkMedia(named(name), 'imageUrl', ['image', 0, 'jpg png'])).toThrow(
      expect.objectContaining({
        name: 'InputError',
        field: 'imageUrl',
        message: `imageUrl: "${name}" is not an accepted image. Allowed are jpg, png.`,
      }),
    );
  });

  it('accepts the largest size, and refuses one byte more', () => {
    const rule = ['video', 2, 'mp4'] as const;
    expect(() => checkMedia(named('a.mp4', 2 * MB), 'video', rule)).not.toThrow();
    expect(() => checkMedia(named('a.mp4', 2.5 * MB), 'video', rule)).toThrow(
      'video: "a.mp4" has 2.5 MB. Allowed are at most 2 MB.',
    );
    expect(() => checkMedia(named('a.mp4', 2 * MB + 1), 'video', rule)).toThrow(
      expect.objectContaining({ field: 'video', message: 'video: "a.mp4" has 2.1 MB. Allowed are at most 2 MB.' }),
    );
  });
});

it('a name without an extension stays as it is where nothing tells what the bytes are', async () => {
  expect((await toSource({ data: bytes('????'), fileName: 'notes' } as LocalMedia, 'media')).name).toBe('notes');
});
