import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isBytes } from '../../src/async/bytes.js';
import { file } from '../../src/media/file.js';
import { describeKind, isBlob, isPlain, isStream, localMediaIn, storedPath } from '../../src/media/kinds.js';
import { isThenable } from '../../src/json/values.js';
import { PNG } from './files.js';

const call = () => undefined;
const tagged = (tag: string, parts: object = {}) => ({ ...parts, [Symbol.toStringTag]: tag });
class Picture {
  readonly width = 1;
}
const likeBlob = { arrayBuffer: call, slice: call, size: 1, type: '' };

describe('a Blob', () => {
  it.each<[string, unknown]>([
    ['one of this runtime', new Blob([])],
    ['a File', new File([], 'a')],
    ['what has all of one, whatever it is called', likeBlob],
    ['what is called one and can be read', tagged('Blob', { arrayBuffer: call })],
    ['what is called a File and can be read', tagged('File', { arrayBuffer: call })],
  ])('is %s', (_, value) => expect([isBlob(value), localMediaIn(value)]).toEqual([true, value]));

  it.each<[string, unknown]>([
    ['null', null],
    ['a function', Object.assign(() => {}, likeBlob)],
    ['a list', Object.assign([], likeBlob)],
    ['what cannot be read', tagged('Blob', { ...likeBlob, arrayBuffer: 'bytes' })],
    ['what cannot be cut', { ...likeBlob, slice: 1 }],
    ['what has no size', { ...likeBlob, size: '1' }],
    ['what has no type', { ...likeBlob, type: undefined }],
    ['what is only called like one', tagged('BlobPart', { arrayBuffer: call })],
    ['what is called by a longer name', tagged('DiskFile', { arrayBuffer: call })],
    ['a response', new Response('x')],
  ])('is not %s', (_, value) => expect([isBlob(value), localMediaIn(value)]).toEqual([false, undefined]));
});

describe('bytes', () => {
  it.each<[string, unknown]>([
    ['a view', new DataView(new ArrayBuffer(1))],
    ['a buffer', new ArrayBuffer(1)],
    ['one of another window', vm.runInNewContext('new ArrayBuffer(1)')],
    ['shared memory', new SharedArrayBuffer(1)],
  ])('are %s', (_, value) => expect([isBytes(value), localMediaIn(value) === value]).toEqual([true, true]));

  it('are nothing that is only called like them', () => {
    for (const value of [undefined, 'bytes', [1], tagged('ArrayBuffers'), tagged('MyArrayBuffer')]) {
      expect([isBytes(value), localMediaIn(value)]).toEqual([false, undefined]);
    }
  });
});

describe('a stream', () => {
  it.each<[string, unknown]>([
    ['what has a reader', { getReader: call }],
    ['what can be iterated as it comes', { [Symbol.asyncIterator]: call }],
  ])('is %s', (_, value) => expect([isStream(value), localMediaIn(value)]).toEqual([true, value]));

  it('is nothing that cannot be read', () => {
    for (const value of [
      undefined,
      null,
      'text',
      { getReader: true },
      [1],
      Object.assign(() => {}, { getReader: call }),
    ]) {
      expect([isStream(value), localMediaIn(value)]).toEqual([false, undefined]);
    }
  });
});

describe('media that something stands for', () => {
  it.each<[string, unknown, unknown]>([
    ['bytes with a name', { fileName: 'a', data: PNG }, { fileName: 'a', data: PNG }],
    ['our name before another', { name: 'b', fileName: 'a', data: PNG }, { fileName: 'a', data: PNG }],
    ['a name that is none beside one', { fileName: 5, name: 'b', data: PNG }, { fileName: 'b', data: PNG }],
    ['an original name', { originalname: 'a', buffer: PNG }, { fileName: 'a', data: PNG }],
    ['a type and a name', { mimetype: '', name: 'a', file: PNG }, { fileName: 'a', data: PNG }],
    ['a type and a file name', { mimetype: '', filename: 'a', data: 'x', file: PNG }, { fileName: 'a', data: PNG }],
    ['a Node buffer as JSON', { type: 'Buffer', data: [0, 128, 255] }, Uint8Array.of(0, 128, 255)],
    ['a Node buffer without bytes', { type: 'Buffer', data: [] }, new Uint8Array()],
  ])('is found in %s', (_, value, media) => expect(localMediaIn(value)).toEqual(media));

  it('is a file of this machine', () => {
    const given = file('cat.png');
    expect(localMediaIn(given)).toBe(given);
  });

  it.each<[string, unknown]>([
    ['a name and bytes alone', { name: 'a', data: PNG }],
    ['a file name and bytes alone', { filename: 'a', file: PNG }],
    ['bytes without a name', { fileName: 5, data: PNG }],
    ['a name without bytes', { fileName: 'a', data: 'bytes' }],
    ['a Buffer of no bytes', { type: 'Buffer', data: [256] }],
    ['a Buffer of a number below', { type: 'Buffer', data: [-1] }],
    ['a Buffer of a part', { type: 'Buffer', data: [0.5] }],
    ['a Buffer with one that is none', { type: 'Buffer', data: [1, '1'] }],
    ['a Buffer that is no list', { type: 'Buffer', data: { every: () => true } }],
    ['what is no Buffer', { type: 'buffer', data: [1] }],
    ['a list', [PNG]],
    ['null', null],
    ['text', 'cat.png'],
  ])('is not found in %s', (_, value) => expect(localMediaIn(value)).toBeUndefined());
});

it('an object is plain when nothing but the language stands behind it', () => {
  const plain = [{}, Object.create(null), vm.runInNewContext('({})')] as object[];
  expect(plain.map(isPlain)).toEqual([true, true, true]);
  expect([new Map(), [], new Picture(), Object.create({ a: 1 })].map(isPlain)).toEqual(Array(4).fill(false));
});

it('only what has a function for it is waited for', () => {
  expect([Promise.resolve(), { then: call }, { then: 1 }, {}].map(isThenable)).toEqual([true, true, false, false]);
});

it('a file that a form parser stored has its path, and one of multer its first name, too', () => {
  const path = '/tmp/1';
  const stored = [{ filepath: path }, { path, originalname: 'a' }];
  const others = [
    { filepath: 1 },
    { path },
    { originalname: 'a' },
    { path: 1, originalname: 'a' },
    { path, originalname: 1 },
  ];
  expect([stored.every(storedPath), others.some(storedPath)]).toEqual([true, false]);
});

describe('in words', () => {
  const form = 'what a form parser says of a file, without the file. Give { data, fileName }.';
  const path = 'a file that a form parser stored. Give { data: file(upload.path), fileName: upload.originalname }.';
  it.each<[string, unknown]>([
    ['undefined.', undefined],
    ['null.', null],
    ['5.', 5],
    ['-0.5.', -0.5],
    ['NaN, which JSON cannot show.', NaN],
    ['a boolean.', true],
    ["a string. Give bytes, such as `Buffer.from(text, 'base64')`.", 'x'],
    ['a bigint. Give a number or text.', 1n],
    ['a function.', call],
    ['an object.', { data: PNG, fileName: 'a.png' }],
    ['bytes with a name, but `fileName` is 7.', { data: PNG, fileName: 7 }],
    ['bytes with a name, but `fileName` is null.', { file: PNG, fileName: null }],
    ['an object.', { data: [1], fileName: 7 }],
    ["an object with bytes in `data` and no name. Write { data, fileName: 'cat.png' }.", { data: PNG }],
    [
      "an object with bytes in `data` and a text in `filename`. Write { data, fileName: 'cat.png' }.",
      { data: PNG, kind: 'image', filename: 'a.png' },
    ],
    [
      "an object with bytes in `content` and a text in `title`. Write { data, fileName: 'cat.png' }.",
      { content: new Blob([PNG]), title: 'a.png' },
    ],
    ['bytes with a name, but `data` is undefined.', { data: undefined, fileName: 'a' }],
    ["a name without bytes. Write { data, fileName: 'cat.png' }.", { fileName: 'a' }],
    [
      'what an upload returned. Models take its `url`, and nodes its `fileName`.',
      { url: 'https://files.example/a.png', fileName: 'openapi/a.png', kind: 'image', size: 4 },
    ],
    [form, { filename: 'a', mimeType: '' }],
    [form, { filename: 'a', mimetype: '' }],
    ['an object.', { filename: 'a' }],
    ['an object.', { filename: 1, mimetype: '' }],
    ['an object.', { mimetype: '' }],
    ['a Promise. Await it.', { then: call }],
    ['a Promise. Await it.', Promise.resolve()],
    [path, { filepath: '/tmp/1' }],
    ['a list.', [1]],
    ['a Map. Give `Object.fromEntries(map)`.', new Map()],
    ['a Set. Give a list.', new Set()],
    ['a Response. Give `await response.blob()`.', new Response()],
    ['a Request. Give `await request.blob()`.', new Request('https://x.example')],
    ['a FormData. Give one of its files.', new FormData()],
    ['a FileList. Give one of its files.', tagged('FileList')],
    ['a Blob. It has no arrayBuffer(), so it cannot be read. Give its bytes.', tagged('Blob')],
    ['a File. It has no arrayBuffer(), so it cannot be read. Give its bytes.', tagged('File')],
    ['an Uint8Array.', PNG],
    ['an Event.', tagged('Event')],
    ['a Date.', new Date(0)],
    ['a Picture.', new Picture()],
    ['a Map. Give `Object.fromEntries(map)`.', new (class extends Map {})()],
    ['an Object.', Object.create({ constructor: undefined })],
    ['an Object.', Object.create({ constructor: { name: '' } })],
    ['an object.', Object.create(null)],
  ])('%s', (what, value) => expect(describeKind(value)).toBe(what));
});
