import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkMedia, isLocal, toSource } from '../../src/media/media.js';
import type { MediaInput } from '../../src/contract/model.js';
import { temporaryFolder } from '../support/folder.js';
import { failure } from '../support/watch.js';

const bytes = (head: string, length = 32) => Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(length)]);
const PNG = bytes('\x89PNG\r\n');

async function* chunks(...parts: Uint8Array[]) {
  yield* parts;
}

function plainStream() {
  return Object.defineProperty(new Blob([PNG]).stream(), Symbol.asyncIterator, { value: undefined });
}

describe('what has to be uploaded', () => {
  it.each<[string, unknown]>([
    ['a path', './cat.png'],
    ['a Windows path', 'C:\\pictures\\cat.jpeg'],
    ['a file: address', 'file:///tmp/cat.png'],
    ['a file: URL', new URL('file:///tmp/cat.png')],
    ['a Blob', new Blob()],
    ['a File', new File([], 'cat.png')],
    ['a Buffer', Buffer.alloc(1)],
    ['a view', new DataView(new ArrayBuffer(1))],
    ['a buffer of bytes', new ArrayBuffer(1)],
    ['a web stream', new ReadableStream()],
    ['a Node stream', Readable.from([])],
    ['a generator', chunks()],
    ['bytes with a name', { data: new Uint8Array(), fileName: 'cat.png' }],
  ])('%s', (_, value) => expect(isLocal(value, 'imageUrl')).toBe(true));

  it.each<[string, unknown]>([
    ['an address', 'https://files.example/cat.png'],
    ['an address in capitals', 'HTTPS://files.example/cat.png'],
    ['an http URL', new URL('https://files.example/cat.png')],
    ['inline data', 'data:image/png;base64,AA==.png'],
    ['an asset', 'asset://asset-1.png'],
    ['the name of an upload', 'openapi/1a2b.png'],
    ['the older name of an upload', 'api/1a2b.png'],
    ['a text without an extension', 'start'],
    ['nothing', null],
    ['no value', undefined],
    ['a number', 1.5],
    ['a list', ['cat.png']],
    ['an object', { fileName: 'cat.png' }],
    ['an object with another kind of name', { fileName: 1, data: 'x' }],
  ])('not %s', (_, value) => expect(isLocal(value, 'imageUrl')).toBe(false));

  it.each([
    'imageUrl',
    'imageUrls',
    'image',
    'image2',
    'firstFrameImageUrl',
    'video',
    'audioUrl',
    'sRef',
    'elementReferList',
  ])('a path in the field %s', (field) => expect(isLocal('cat.png', field)).toBe(true));

  it.each(['prompt', 'style', 'imageSize', 'model'])(
    'not the text in the field %s, even if it looks like a path',
    (field) => expect(isLocal('Draw cat.png', field)).toBe(false),
  );
});

describe('bytes and a name', () => {
  it.each<[string, () => MediaInput, string]>([
    ['a File keeps its name', () => new File([PNG], 'cat.jpg'), 'cat.jpg'],
    ['a File without a name is named by its bytes', () => new File([PNG], ''), 'file.png'],
    ['a Blob', () => new Blob([PNG]), 'file.png'],
    ['a Buffer', () => PNG, 'file.png'],
    ['an ArrayBuffer', () => new Uint8Array(PNG).buffer, 'file.png'],
    ['a view of a part', () => new DataView(new Uint8Array([0, ...PNG]).buffer, 1), 'file.png'],
    ['a web stream', () => new Blob([PNG]).stream(), 'file.png'],
    ['a web stream of a browser that cannot iterate it', () => plainStream(), 'file.png'],
    ['a Node stream', () => Readable.from([PNG.subarray(0, 3), PNG.subarray(3)]), 'file.png'],
    ['a generator', () => chunks(PNG.subarray(0, 3), PNG.subarray(3)), 'file.png'],
    ['a named Blob', () => ({ data: new Blob([PNG]), fileName: 'a.webp' }), 'a.webp'],
    ['a named stream', () => ({ data: new Blob([PNG]).stream(), fileName: 'b.png' }), 'b.png'],
    ['named bytes', () => ({ data: PNG, fileName: 'c.png' }), 'c.png'],
  ])('%s', async (_, media, name) => {
    const source = await toSource(media(), 'image');
    expect(source.name).toBe(name);
    expect(Buffer.from(await source.blob.arrayBuffer())).toEqual(PNG);
  });

  it('are read from a path, a file: address and a file: URL', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'the cat.png');
    await writeFile(path, PNG);
    const { href } = pathToFileURL(path);
    for (const media of [path, href, new URL(href)]) {
      const { blob, name } = await toSource(media, 'image');
      expect([name, blob.size]).toEqual(['the cat.png', PNG.length]);
    }
  });

  it('are not taken from what cannot be opened, and the error names the field, the path and what is allowed', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder.png'));
    for (const path of [join(folder, 'missing.png'), join(folder, 'folder.png'), 'file://elsewhere/cat.png']) {
      const error = await failure(toSource(path, 'imageUrl'));
      expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl', cause: expect.any(Error) });
      expect(error.message).toContain(`imageUrl: "${path}" cannot be opened (`);
      expect(error.message).toContain('Allowed are an http(s) address, a Blob');
    }
  });

  it('do not put a long text into an error as a whole', async () => {
    const error = await failure(toSource(`${'x'.repeat(5000)}.png`, 'image'));
    expect(error.message.split('" cannot')[0]).toBe(`image: "${'x'.repeat(200)}`);
  });

  it('let the error of a broken stream through', async () => {
    const own = new Error('the camera is gone');
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(own) });
    expect(await failure(toSource(broken, 'image'))).toBe(own);
  });
});

describe('a name for bytes', () => {
  it.each([
    ['png', '\x89PNG\r\n\x1a\n'],
    ['jpg', '\xff\xd8\xff\xe0'],
    ['gif', 'GIF89a'],
    ['webp', 'RIFF\n\0\r\0WEBP'],
    ['wav', 'RIFF\n\0\r\0WAVE'],
    ['avi', 'RIFF\n\0\r\0AVI '],
    ['mov', '\0\0\n\x14ftypqt  '],
    ['m4a', '\0\0\n\x20ftypM4A '],
    ['mp4', '\0\0\n\x20ftypisom'],
    ['mkv', '\x1aE\xdf\xa3'],
    ['flac', 'fLaC'],
    ['mp3', 'ID3\x04'],
    ['mp3', '\xff\xfb'],
    ['mp3', '\xff\xf3'],
    ['zip', 'PK\x03\x04'],
  ])('ends in .%s', async (extension, head) => {
    expect((await toSource(bytes(head), 'media')).name).toBe(`file.${extension}`);
  });

  it.each([
    ['unknown bytes', Buffer.from('hello'), '5 bytes'],
    ['no bytes', Buffer.alloc(0), '0 bytes'],
    ['a signature in the wrong place', bytes(' \x89PNG'), '37 bytes'],
  ])('is asked for when there are %s', async (_, data, size) => {
    const error = await failure(toSource(data, 'media'));
    expect(error).toMatchObject({ name: 'InputError', field: 'media' });
    expect(error.message).toContain(size);
    expect(error.message).toContain('{ data, fileName }');
  });
});

describe('the rule of a field', () => {
  const file = (name: string, size = 1) => ({ name, blob: new Blob([new Uint8Array(size)]) });
  const MB = 1024 * 1024;

  it.each([
    ['a.png', 'jpg png'],
    ['a.PNG', 'jpg png'],
    ['a.jpeg', 'jpg png'],
    ['a.jpg', 'jpeg png'],
    ['a.JPEG', 'png jpeg'],
    ['archive.tar.zip', 'zip'],
    ['anything', ''],
  ])('accepts %s where it lists "%s"', (name, accept) => {
    expect(() => checkMedia(file(name), 'image', ['image', 0, accept])).not.toThrow();
  });

  it.each(['a.gif', 'a', 'a.png.exe', 'png', '.png/a'])('refuses %s, and says what is allowed', (name) => {
    expect(() => checkMedia(file(name), 'imageUrl', ['image', 0, 'jpg png'])).toThrow(
      expect.objectContaining({
        name: 'InputError',
        field: 'imageUrl',
        message: `imageUrl: "${name}" is not an accepted image. Allowed are jpg, png.`,
      }),
    );
  });

  it('accepts the largest size, and refuses one byte more', () => {
    const rule = ['video', 2, 'mp4'] as const;
    expect(() => checkMedia(file('a.mp4', 2 * MB), 'video', rule)).not.toThrow();
    expect(() => checkMedia(file('a.mp4', 2.5 * MB), 'video', rule)).toThrow(
      'video: "a.mp4" has 2.5 MB. Allowed are at most 2 MB.',
    );
    expect(() => checkMedia(file('a.mp4', 2 * MB + 1), 'video', rule)).toThrow('has 2.1 MB. Allowed are at most 2 MB');
  });
});
