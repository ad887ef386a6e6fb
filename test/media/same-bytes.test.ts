import { describe, expect, it, vi } from 'vitest';
import { groupByBytes } from '../../src/media/same-bytes.js';
import { failure } from '../support/watch.js';

/** A Blob that counts what is read of it. */
class Counted extends Blob {
  static read = 0;
  override slice(start = 0, end = this.size) {
    Counted.read += Math.min(end, this.size) - start;
    return super.slice(start, end);
  }
}

const group = (files: readonly Blob[]) => groupByBytes(files, (file) => file);
const MB = 2 ** 20;

describe('files with the same bytes', () => {
  it('are found wherever they stand', async () => {
    const [a, b, c, d] = [new Blob(['aa']), new Blob(['ab']), new Blob(['aa']), new Blob(['aaa'])];
    expect(await group([a, b, c, d, a])).toEqual([[a, c, a], [b], [d]]);
  });

  it('are told apart to the last byte of the last piece', async () => {
    const large = (last: number) => new Blob([new Uint8Array(9 * MB), new Uint8Array([last])]);
    const groups = await group([large(1), large(2), large(1)]);
    expect(groups.map(({ length }) => length)).toEqual([2, 1]);
  });

  it('are read once each, however many there are, and not at all when their size is their own', async () => {
    Counted.read = 0;
    const alike = Array.from({ length: 40 }, (_, n) => new Counted([new Uint8Array(MB), new Uint8Array([n])]));
    const others = Array.from({ length: 5 }, (_, n) => new Counted([new Uint8Array(n + 1)]));
    expect(await group([...alike, ...others])).toHaveLength(45);
    expect(Counted.read).toBe(40 * (MB + 1));
  });

  it('are not compared when the signal has aborted', async () => {
    const signal = AbortSignal.abort('enough');
    const compared = (...files: Blob[]) => groupByBytes(files, (file) => file, signal);
    expect(await failure(compared(new Blob(['a']), new Blob(['b'])))).toBe('enough');
    expect(await compared(new Blob(['a']), new Blob(['bb']))).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ['SHA-256', { getRandomValues: () => undefined }],
    ['WebCrypto', undefined],
  ])('are one object where a page has no %s', async (_, crypto) => {
    vi.stubGlobal('crypto', crypto);
    const [a, b] = [new Blob(['a']), new Blob(['a'])];
    expect(await group([a, b, a])).toEqual([[a, a], [b]]);
  });
});
