import { describe, expect, it } from 'vitest';
import { Blocks } from '../../src/async/blocks.js';

const SIZE = 256 * 1024;

/** Bytes that count on from a number, so that each place in a file has its own. */
const counting = (length: number, from = 0) => Uint8Array.from({ length }, (_, at) => (from + at) % 251);

describe('bytes in blocks', () => {
  it.each([
    ['none', []],
    ['an empty piece', [0]],
    ['small pieces', [1, 2, 3]],
    ['a block', [SIZE]],
    ['a block and a byte', [SIZE + 1]],
    ['pieces across the end of a block', [SIZE - 1, 2, SIZE]],
    ['a piece of several blocks', [5, 3 * SIZE]],
  ])('come out as they came: %s', (_, lengths) => {
    const blocks = new Blocks();
    let at = 0;
    for (const length of lengths) {
      blocks.add(counting(length, at));
      at += length;
    }
    const all = blocks.all();
    expect(Buffer.concat(all).equals(counting(at))).toBe(true);
    expect(all.slice(0, -1).every(({ length }) => length === SIZE)).toBe(true);
    expect(all.at(-1)!.length).toBe(at % SIZE);
  });

  it('hold no part of the buffer that a piece came in', () => {
    const blocks = new Blocks();
    const piece = counting(10);
    blocks.add(piece.subarray(2, 4));
    piece.fill(0);
    expect(blocks.all()).toEqual([Uint8Array.of(2, 3)]);
  });

  it('can be looked at on the way', () => {
    const blocks = new Blocks();
    blocks.add(Uint8Array.of(1));
    expect(blocks.all()).toEqual([Uint8Array.of(1)]);
    blocks.add(Uint8Array.of(2));
    expect(blocks.all()).toEqual([Uint8Array.of(1, 2)]);
  });
});
