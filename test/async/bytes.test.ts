import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isBytes, ownBytes } from '../../src/async/bytes.js';

const DATA = [1, 2, 3, 4];

function filled<T extends ArrayBufferLike>(memory: T): T {
  new Uint8Array(memory).set(DATA);
  return memory;
}

const shared = () => filled(new SharedArrayBuffer(4));
const Resizable = ArrayBuffer as unknown as new (size: number, options: { maxByteLength: number }) => ArrayBuffer;
const resizable = () => filled(new Resizable(4, { maxByteLength: 8 }));
const foreign = () => filled(vm.runInNewContext('new ArrayBuffer(4)') as ArrayBuffer);

describe('bytes', () => {
  it.each<[string, ArrayBufferLike | ArrayBufferView, number[]]>([
    ['memory', filled(new ArrayBuffer(4)), DATA],
    ['a view', new Uint8Array(filled(new ArrayBuffer(4)), 1, 2), [2, 3]],
    ['wider numbers', new Uint16Array(filled(new ArrayBuffer(4))), DATA],
    ['a DataView', new DataView(filled(new ArrayBuffer(4)), 2), [3, 4]],
    ['a buffer of Node', Buffer.from(DATA), DATA],
    ['memory that threads share', shared(), DATA],
    ['a view of memory that threads share', new Uint8Array(shared(), 1, 2), [2, 3]],
    ['a DataView of memory that threads share', new DataView(shared(), 1), [2, 3, 4]],
    ['memory whose size can change', resizable(), DATA],
    ['a view of memory whose size can change', new Uint8Array(resizable(), 3), [4]],
    ['memory of another realm', foreign(), DATA],
  ])('are taken from %s, in memory that everything takes', async (_, data, expected) => {
    expect(isBytes(data)).toBe(true);
    const bytes = ownBytes(data);
    expect([...bytes]).toEqual(expected);
    expect(bytes.buffer).toBeInstanceOf(ArrayBuffer);
    expect((bytes.buffer as { resizable?: boolean }).resizable).not.toBe(true);
  });

  it('are not copied where they need not be', () => {
    const memory = new ArrayBuffer(4);
    expect(ownBytes(memory).buffer).toBe(memory);
    expect(ownBytes(new DataView(memory, 1)).buffer).toBe(memory);
  });

  it.each([undefined, null, 'abcd', 4, [1, 2], { length: 4 }, new Blob()])('are not %o', (value) =>
    expect(isBytes(value)).toBe(false),
  );

  it('are refused when they were given away', () => {
    const memory = new ArrayBuffer(4);
    const view = new Uint8Array(memory);
    structuredClone(memory, { transfer: [memory] });
    expect(() => ownBytes(memory)).toThrow(TypeError);
    expect(() => ownBytes(view)).toThrow(TypeError);
  });
});
