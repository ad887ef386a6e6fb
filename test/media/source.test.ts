import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import type { LocalMedia } from '../../src/contract/model.js';
import { file } from '../../src/media/file.js';
import { checkMedia, toSource } from '../../src/media/source.js';
import { temporaryFolder } from '../support/folder.js';
import { failure, settleDown } from '../support/watch.js';

const bytes = (head: string, length = 32) => Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(length)]);
const PNG = bytes('\x89PNG\r\n');

async function* chunks(...parts: unknown[]) {
  yield* parts as Uint8Array[];
}

function plainStream() {
  return Object.defineProperty(new Blob([PNG]).stream(), Symbol.asyncIterator, { value: undefined });
}

function shared() {
  const memory = new SharedArrayBuffer(PNG.length);
  new Uint8Array(memory).set(PNG);
  return memory;
}

/** A Blob of another library: it has what a Blob has, and is none of this program. */
const foreignBlob = (type: string) => ({
  [Symbol.toStringTag]: 'Blob',
  type,
  size: PNG.length,
  arrayBuffer: async () => new Uint8Array(PNG).buffer,
});
const foreignBuffer = () => {
  const buffer = vm.runInNewContext(`new ArrayBuffer(${PNG.length})`) as ArrayBuffer;
  new Uint8Array(buffer).set(PNG);
  return buffer;
};

const multer = { fieldname: 'f', originalname: 'cat.png', mimetype: 'image/png', buffer: PNG };

describe('bytes and a name', () => {
  it.each<[string, () => unknown, string]>([
    ['a File keeps its name', () => new File([PNG], 'cat.jpg'), 'cat.jpg'],
    ['a File without a name is named by its bytes', () => new File([PNG], ''), 'file.png'],
    ['a File that a form called blob', () => new File([PNG], 'blob', { type: 'image/png' }), 'blob.png'],
    [
      'a File without an extension',
      () => new File([PNG], 'holiday 2024.05', { type: 'image/webp' }),
      'holiday 2024.05.png',
    ],
    ['a File with a path of Windows', () => new File([PNG], 'C:\\Users\\me\\a.png'), 'a.png'],
    ['a File with a path', () => new File([PNG], '/home/me/UPPER.PNG'), 'UPPER.PNG'],
    ['a File with a relative path', () => new File([PNG], 'dir/sub/a.png'), 'a.png'],
    ['a File that is a folder above', () => new File([PNG], 'dir/..'), 'file.png'],
    ['a File with a line break in its name', () => new File([PNG], 'a\r\nb.png'), 'ab.png'],
    ['a Blob', () => new Blob([PNG]), 'file.png'],
    ['a Blob of another library', () => foreignBlob('image/png'), 'file.png'],
    ['a Buffer', () => PNG, 'file.png'],
    ['a Buffer that went through JSON', () => JSON.parse(JSON.stringify(PNG)), 'file.png'],
    ['an ArrayBuffer', () => new Uint8Array(PNG).buffer, 'file.png'],
    ['an ArrayBuffer of another context', foreignBuffer, 'file.png'],
    ['shared memory', shared, 'file.png'],
    ['a view of shared memory', () => new Uint8Array(shared()), 'file.png'],
    ['a view of a part', () => new DataView(new Uint8Array([0, ...PNG]).buffer, 1), 'file.png'],
    ['a web stream', () => new Blob([PNG]).stream(), 'file.png'],
    ['a web stream of a browser that cannot iterate it', () => plainStream(), 'file.png'],
    ['a Node stream', () => Readable.from([PNG.subarray(0, 3), PNG.subarray(3)]), 'file.png'],
    ['a generator', () => chunks(PNG.subarray(0, 3), PNG.subarray(3)), 'file.png'],
    ['a named Blob', () => ({ data: new Blob([PNG]), fileName: 'a.webp' }), 'a.webp'],
    ['a named stream', () => ({ data: new Blob([PNG]).stream(), fileName: 'b.png' }), 'b.png'],
    ['named bytes', () => ({ data: PNG, fileName: 'c.png' }), 'c.png'],
    ['bytes whose name is a path', () => ({ data: PNG, fileName: '../../c.png' }), 'c.png'],
    ['bytes whose name has no extension', () => ({ data: PNG, fileName: 'photo' }), 'photo.png'],
    ['a file of multer', () => multer, 'cat.png'],
    ['a file of express-fileupload', () => ({ name: 'cat.png', mimetype: 'image/png', data: PNG }), 'cat.png'],
    [
      'a file of fastify',
      () => ({ filename: 'cat.png', mimetype: 'image/png', file: Readable.from([PNG]) }),
      'cat.png',
    ],
  ])('%s', async (_, media, name) => {
    const source = await toSource(media() as LocalMedia, 'image');
    expect(source.name).toBe(name);
    expect(Buffer.from(await source.blob.arrayBuffer())).toEqual(PNG);
  });

  it('are read from a path and a file: URL, under another name if one is given', async () => {
    const path = join(await temporaryFolder(), 'the cat.png');
    await writeFile(path, PNG);
    for (const media of [file(path), file(pathToFileURL(path))]) {
      const { blob, name } = await toSource(media, 'image');
      expect([name, blob.size]).toEqual(['the cat.png', PNG.length]);
    }
    const { name } = await toSource({ data: file(path), fileName: 'dog.png' }, 'image');
    expect(name).toBe('dog.png');
  });

  it('get an extension from the bytes when the name on disk has none', async () => {
    const path = join(await temporaryFolder(), 'noext');
    await writeFile(path, PNG);
    expect((await toSource(file(path), 'image')).name).toBe('noext.png');
  });

  it('are not taken from what cannot be opened, and the error names the field and the path', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder.png'));
    const media = [join(folder, 'missing.png'), join(folder, 'folder.png'), new URL('file://elsewhere/cat.png')];
    for (const path of media) {
      const error = await failure(toSource(file(path), 'imageUrl'));
      expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl', cause: expect.any(Error) });
      expect(error.message).toContain(`imageUrl: "${path}" cannot be opened (`);
    }
  });

  it('do not put a long path into an error as a whole', async () => {
    const error = await failure(toSource(file(`${'x'.repeat(5000)}.png`), 'image'));
    expect(error.message.split('" cannot')[0]).toBe(`image: "${'x'.repeat(200)}`);
  });
});

describe('nothing to upload', () => {
  it.each<[string, () => unknown, string]>([
    ['an empty File', () => new File([], 'a.png'), 'image: "a.png" is empty.'],
    ['empty bytes with a name', () => ({ data: new Uint8Array(), fileName: 'a.png' }), 'image: "a.png" is empty.'],
    ['an empty Blob', () => new Blob([]), 'image: the file is empty'],
    ['an empty stream', () => Readable.from([]), 'image: the file is empty'],
    ['text', () => 'cat.png', "image: the value is text. Allowed are a Blob, bytes, a stream, or file('cat.png')"],
    ['an address', () => new URL('https://files.example/a.png'), 'image: the value is text.'],
    ['a promise', () => Promise.resolve(PNG), 'image: the value is a Promise. Await it.'],
    ['a response', () => new Response(PNG), 'image: the value is a Response. Give `await response.blob()`.'],
    ['nothing', () => undefined, 'image: the value is undefined.'],
    ['base64', () => ({ data: PNG.toString('base64'), fileName: 'a.png' }), 'but `data` is a string. Give bytes'],
    ['what JSON leaves of a Blob', () => ({ data: {}, fileName: 'a.png' }), 'but `data` is an object.'],
    [
      'a file of formidable',
      () => ({ filepath: '/tmp/1', originalFilename: 'a.png' }),
      'Give { data: file(upload.path)',
    ],
    ['a file of multer on disk', () => ({ path: '/tmp/1', originalname: 'a.png' }), 'Give { data: file(upload.path)'],
    ['a stream of text', () => Readable.from(['a', 'b']), 'image: the stream gives a string.'],
    ['a stream of objects', () => chunks({}), 'image: the stream gives an object.'],
  ])('is in %s, which is refused by name and kind', async (_, media, message) => {
    const error = await failure(toSource(media() as LocalMedia, 'image'));
    expect(error).toMatchObject({ name: 'InputError', field: 'image' });
    expect(error.message).toContain(message);
  });

  it('is in an empty file on disk', async () => {
    const path = join(await temporaryFolder(), 'a.png');
    await writeFile(path, '');
    const error = await failure(toSource(file(path), 'image'));
    expect(error).toMatchObject({ name: 'InputError', field: 'image', message: 'image: "a.png" is empty.' });
  });
});

describe('a stream that cannot be read', () => {
  const locked = () => {
    const stream = new Blob([PNG]).stream();
    stream.getReader();
    return stream;
  };
  const destroyed = () => Readable.from([PNG]).destroy();
  const broken = () => new ReadableStream<Uint8Array>({ pull: (it) => it.error(new Error('the camera is gone')) });

  it.each<[string, () => LocalMedia, RegExp]>([
    ['is read by somebody else', locked, /locked/],
    ['is destroyed', destroyed, /destroyed/],
    ['has no file', () => createReadStream('/nowhere/cat.png'), /ENOENT/],
    ['breaks', broken, /the camera is gone/],
  ])('because it %s is an error with the field and the reason', async (_, media, why) => {
    const error = await failure(toSource(media(), 'imageUrl'));
    expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl', cause: expect.any(Error) });
    expect(error.message).toContain('imageUrl: the stream cannot be read (');
    expect(error.message).toMatch(why);
  });

  it.each(['web', 'Node', 'generator'])('to its end is let go when the signal aborts: %s', async (kind) => {
    const ended = vi.fn<() => void>();
    let pulls = 0;
    const pull = async () => {
      pulls++;
      await new Promise((resolve) => setTimeout(resolve, 1));
      return new Uint8Array(1024);
    };
    async function* endless() {
      try {
        for (;;) yield await pull();
      } finally {
        ended();
      }
    }
    const web = () =>
      new ReadableStream<Uint8Array>({ pull: async (it) => it.enqueue(await pull()), cancel: () => ended() });
    const streams = { web, generator: endless, Node: () => Readable.from(endless()) } as const;
    const controller = new AbortController();
    const data = streams[kind as keyof typeof streams]() as LocalMedia & AsyncIterable<Uint8Array>;
    const opened = failure(toSource({ data, fileName: 'a.png' }, 'image', controller.signal));
    await vi.waitFor(() => expect(pulls).toBeGreaterThan(3));
    controller.abort('enough');
    expect(await opened).toBe('enough');
    await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1));
    const seen = pulls;
    await settleDown(20);
    expect(pulls).toBeLessThanOrEqual(seen + 1);
  });
});

describe('file()', () => {
  it.each<[string, unknown]>([
    ['an address', 'https://files.example/a.png'],
    ['a file: address as text', 'file:///tmp/a.png'],
    ['a URL of the web', new URL('https://files.example/a.png')],
    ['nothing', ''],
    ['a path that ends early', 'cat.png\0.txt'],
    ['an object', { path: 'cat.png' }],
    ['no value', undefined],
  ])('refuses %s', (_, path) => {
    expect(() => file(path as string)).toThrow(expect.objectContaining({ name: 'InputError', field: 'path' }));
  });

  it('takes every path there is', () => {
    for (const path of ['cat.png', './a b.png', 'C:\\pictures\\cat.jpeg', '/tmp/狐狸', '~/x', 'a:b']) {
      expect(file(path).path).toBe(path);
    }
  });

  it('makes what no JSON becomes: neither its own nor another', async () => {
    const json = JSON.parse(JSON.stringify({ a: file('package.json') })) as { a: LocalMedia };
    for (const forged of [json.a, { path: 'package.json' }, Object.create(null) as object]) {
      expect(await failure(toSource(forged as LocalMedia, 'image'))).toMatchObject({ name: 'InputError' });
    }
  });
});

describe('a name for bytes', () => {
  it.each([
    ['unknown bytes', Buffer.from('hello'), '5 bytes'],
    ['a signature in the wrong place', bytes(' \x89PNG'), '37 bytes'],
  ])('is asked for when there are %s', async (_, data, size) => {
    const error = await failure(toSource(data, 'media'));
    expect(error).toMatchObject({ name: 'InputError', field: 'media' });
    expect(error.message).toContain(size);
    expect(error.message).toContain('{ data, fileName }');
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
    expect(() => checkMedia(named('a.mp4', 2 * MB + 1), 'video', rule)).toThrow('has 2.1 MB. Allowed are at most 2 MB');
  });
});

it('a name without an extension stays as it is where nothing tells what the bytes are', async () => {
  expect((await toSource({ data: bytes('????'), fileName: 'notes' } as LocalMedia, 'media')).name).toBe('notes');
});
