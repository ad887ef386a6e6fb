import { describe, expect, it } from 'vitest';
import { blobOfData, isLongData, LARGEST_INLINE } from '../../src/media/data-address.js';
import { read, refusal } from './read-input.js';

const base64 = (length: number) => 'A'.repeat(length);

describe('a data: address', () => {
  it('is sent as it is up to 5 MB, and uploaded beyond', async () => {
    const start = 'data:image/png;base64,';
    const longest = start + base64(LARGEST_INLINE - start.length);
    expect(read({ imageUrl: longest }).media).toEqual([]);
    const { body, media } = read({ imageUrl: `${longest}AAAA` });
    expect([body, media.length, media[0]!.field]).toEqual([{ imageUrl: undefined }, 1, 'imageUrl']);
    expect(media[0]!.media).toMatchObject({ type: 'image/png', size: Math.floor(((LARGEST_INLINE - 18) * 3) / 4) });
  });

  it.each([
    ['data:,', true],
    ['DATA:image/png;base64,', true],
    ['xdata:,', false],
    [' data:,', false],
    ['https://files.example/?a=data:,', false],
    ['data:a b,', false],
    ['data', false],
  ])('is what begins so: %j', (start, isOne) => {
    expect(isLongData(start + base64(LARGEST_INLINE))).toBe(isOne);
    expect(isLongData(start + base64(LARGEST_INLINE - start.length))).toBe(false);
  });

  it('of a field for text is text, however long', () => {
    const text = `data:,${base64(LARGEST_INLINE)}`;
    expect(read({ prompt: text })).toEqual({ body: { prompt: text }, media: [] });
  });

  it.each([
    ['data:text/plain;base64,aGk=', 'text/plain', 'hi'],
    ['data:text/plain;charset=utf-8;BASE64,aGk%3D', 'text/plain', 'hi'],
    ['DATA:,a%20b,c', '', 'a b,c'],
    ['data:image/svg+xml,%3Csvg%3E', 'image/svg+xml', '<svg>'],
  ])('is read: %s', async (address, type, text) => {
    const blob = blobOfData(address, 'imageUrl');
    expect([blob.type, await blob.text()]).toEqual([type, text]);
  });

  it.each([
    ['data:;base64,', '!', 'base64'],
    ['data:,', '%', 'percent-encoded text'],
  ])('is refused when it cannot be read: %s%s', (start, wrong, what) => {
    expect(refusal({ imageUrl: start + wrong + base64(LARGEST_INLINE) })).toEqual({
      field: 'imageUrl',
      message: `imageUrl: what follows the comma of the data: address is no ${what}.`,
    });
  });
});
