import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { LocalMedia } from '../../src/contract/model.js';
import { file } from '../../src/media/file.js';
import { toSource } from '../../src/media/source.js';
import { temporaryFolder } from '../support/folder.js';
import { failure } from '../support/watch.js';

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

function resizable() {
  const Resizable = ArrayBuffer as unknown as new (size: number, options: { maxByteLength: number }) => ArrayBuffer;
  const memory = new Resizable(PNG.length, { maxByteLength: 2 * PNG.length });
  new Uint8Array(memory).set(PNG);
  return memory;
}

function givenAway() {
  const memory = new ArrayBuffer(4);
  structuredClone(memory, { transfer: [memory] });
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
    ['shared memory with a name', () => ({ data: shared(), fileName: 'cat.png' }), 'cat.png'],
    ['a stream of shared memory', () => chunks(shared()), 'file.png'],
    ['memory whose size can change', resizable, 'file.png'],
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

  it('are the Blob itself, and the type is kept where it has to be copied', async () => {
    const blob = new Blob([PNG], { type: 'image/png' });
    expect((await toSource(blob, 'image')).blob).toBe(blob);
    const foreign = foreignBlob('image/x-own') as unknown as Blob;
    const MB = 1024 * 1024;
    expect((await toSource(foreign, 'image', undefined, PNG.length / MB)).blob.type).toBe('image/x-own');
    expect((await failure(toSource(foreign, 'image', undefined, (PNG.length - 1) / MB))).name).toBe('InputError');
    // What this runtime holds is not read into memory, and so has no limit here.
    expect((await toSource(blob, 'image', undefined, 1 / MB)).blob).toBe(blob);
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
    [
      'memory that was given away',
      givenAway,
      'image: the bytes cannot be read (Cannot perform Construct on a detached',
    ],
    ['a stream of it', () => chunks(givenAway()), 'image: the stream cannot be read (Cannot perform Construct on a'],
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
    [
      'a Blob of another library that fails',
      () => ({ ...foreignBlob(''), arrayBuffer: () => Promise.reject(new Error('it is gone')) }),
      'image: the Blob cannot be read (it is gone).',
    ],
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
