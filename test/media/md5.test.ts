import { createHash } from 'node:crypto';
import { assert, asyncProperty, uint8Array } from '../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { md5 } from '../../src/media/md5.js';

const hash = (data: Uint8Array) => createHash('md5').update(data).digest('hex');

describe('md5', () => {
  it('agrees with node:crypto on any bytes', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 300 }), async (data) => {
        expect(await md5(new Blob([data]))).toBe(hash(data));
      }),
    );
  });

  it.each([0, 55, 56, 63, 64, 65, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 2_500_001])('reads %d bytes', async (size) => {
    const data = Uint8Array.from({ length: size }, (_, index) => (index * 31) & 255);
    expect(await md5(new Blob([data]))).toBe(hash(data));
  });

  it('stops when it is told to', async () => {
    await expect(md5(new Blob([new Uint8Array(64)]), AbortSignal.abort('enough'))).rejects.toBe('enough');
  });
});
