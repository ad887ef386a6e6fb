import { describe, expect, it } from 'vitest';
import { continuing, type FileVersion, placeOf, versionOf } from '../../src/task/file-version.js';

const MODIFIED = 'Tue, 24 Nov 2020 10:00:00 GMT';
const LATER = 'Tue, 24 Nov 2020 10:01:00 GMT';
const TOO_SOON = 'Tue, 24 Nov 2020 10:00:59 GMT';

const response = (headers: Record<string, string>, status = 200) => new Response(null, { status, headers });

describe('the version of a file', () => {
  it.each<[string, Record<string, string>, FileVersion | undefined]>([
    ['a strong tag', { etag: '"v1"' }, { validator: '"v1"', tag: '"v1"', total: undefined }],
    ['an empty tag', { etag: '""' }, { validator: '""', tag: '""', total: undefined }],
    ['its size', { etag: '"v1"', 'content-length': '100' }, { validator: '"v1"', tag: '"v1"', total: 100 }],
    [
      'a size that is none',
      { etag: '"v1"', 'content-length': '1e2' },
      { validator: '"v1"', tag: '"v1"', total: undefined },
    ],
    [
      'a sign before its size',
      { etag: '"v1"', 'content-length': '-1' },
      { validator: '"v1"', tag: '"v1"', total: undefined },
    ],
    ['a weak tag', { etag: 'W/"v1"' }, undefined],
    ['a tag without quotes', { etag: 'v1' }, undefined],
    ['a tag that ends early', { etag: '"v"1' }, undefined],
    ['no tag and no date', {}, undefined],
    ['a date', { 'last-modified': MODIFIED, date: LATER }, { validator: MODIFIED, tag: null, total: undefined }],
    [
      'a date beside a weak tag',
      { etag: 'W/"v1"', 'last-modified': MODIFIED, date: LATER },
      { validator: MODIFIED, tag: 'W/"v1"', total: undefined },
    ],
    ['a date of less than a minute ago', { 'last-modified': MODIFIED, date: TOO_SOON }, undefined],
    ['a date without the server’s clock', { 'last-modified': MODIFIED }, undefined],
    ['the server’s clock alone', { date: LATER }, undefined],
    ['a tag, but packed', { etag: '"v1"', 'content-encoding': 'gzip' }, undefined],
    [
      'a tag, in an encoding that only begins as plain',
      { etag: '"v1"', 'content-encoding': 'identity, gzip' },
      undefined,
    ],
    [
      'a tag, in an encoding that only ends as plain',
      { etag: '"v1"', 'content-encoding': 'gzip, identity' },
      undefined,
    ],
    [
      'a tag, and as it is',
      { etag: '"v1"', 'content-encoding': 'identity' },
      { validator: '"v1"', tag: '"v1"', total: undefined },
    ],
  ])('with %s', (_, headers, version) => {
    expect(versionOf(response(headers))).toEqual(version);
  });

  it('is what the rest of the file is asked for by, unpacked', () => {
    expect(continuing(7, { validator: '"v1"', tag: '"v1"', total: 9 })).toEqual({
      range: 'bytes=7-',
      'if-range': '"v1"',
      'accept-encoding': 'identity',
    });
  });
});

describe('the place of the bytes of a response', () => {
  const V1: FileVersion = { validator: '"v1"', tag: '"v1"', total: 10 };
  const part = (range: string, headers: Record<string, string> = { etag: '"v1"' }) =>
    response({ 'content-range': range, ...headers }, 206);

  it('is the beginning when the whole comes, whatever was asked for', () => {
    expect(placeOf(response({ 'content-length': '10' }), 0, undefined)).toEqual({ start: 0, length: 10 });
    expect(placeOf(response({ 'content-length': '10' }), 4, V1)).toEqual({ start: 0, length: 10 });
    expect(placeOf(response({}), 0, undefined)).toEqual({ start: 0, length: undefined });
  });

  it('has no length that can be relied on when it is packed, or when a page cannot see whether it is', () => {
    const packed = response({ 'content-length': '10', 'content-encoding': 'br' });
    expect(placeOf(packed, 0, undefined)).toEqual({ start: 0, length: undefined });
    const foreign = Object.defineProperty(response({ 'content-length': '10' }), 'type', { value: 'cors' });
    expect(placeOf(foreign, 0, undefined)).toEqual({ start: 0, length: undefined });
  });

  it.each([
    ['bytes 4-9/10', { start: 4, length: 6, announced: 6 }],
    ['bytes 4-9/*', { start: 4, length: 6, announced: 6 }],
    ['bytes 4-4/10', { start: 4, length: 6, announced: 1 }],
    ['bytes 3-9/10', { start: 3, length: 7, announced: 7 }],
    ['bytes 0-4/10', { start: 0, length: 10, announced: 5 }],
  ])('is %s, as far as it has the byte that was asked for', (range, placed) => {
    expect(placeOf(part(range), 4, V1)).toEqual(placed);
  });

  it.each([
    'bytes 5-9/10',
    'bytes 0-3/10',
    'bytes 4-9/11',
    'bytes 4-9',
    'xbytes 4-9/10',
    'bytes 4-9/10x',
    'bytes */10',
  ])('is none for %s', (range) => {
    expect(placeOf(part(range), 4, V1)).toBeUndefined();
  });

  it('reads all digits of a range', () => {
    const total = 3_000_000_000;
    const placed = placeOf(part(`bytes 1234567890-2999999999/${total}`), 1_234_567_890, { ...V1, total });
    expect(placed).toEqual({ start: 1_234_567_890, length: 1_765_432_110, announced: 1_765_432_110 });
  });

  it('is none for a part that nobody asked for, and for one without a range', () => {
    expect(placeOf(part('bytes 0-9/10'), 0, V1)).toBeUndefined();
    expect(placeOf(part('bytes 4-9/10'), 4, undefined)).toBeUndefined();
    expect(placeOf(response({ etag: '"v1"' }, 206), 4, V1)).toBeUndefined();
  });

  it('is none for a part that is packed, whose positions count what was packed', () => {
    const packed = part('bytes 4-9/10', { etag: '"v1"', 'content-encoding': 'gzip' });
    expect(placeOf(packed, 4, V1)).toBeUndefined();
    const plain = part('bytes 4-9/10', { etag: '"v1"', 'content-encoding': 'identity' });
    expect(placeOf(plain, 4, V1)).toEqual({ start: 4, length: 6, announced: 6 });
  });

  it('needs a size from somewhere, which may be the part alone', () => {
    const unsized = { ...V1, total: undefined };
    expect(placeOf(part('bytes 4-9/10'), 4, unsized)).toEqual({ start: 4, length: 6, announced: 6 });
    expect(placeOf(part('bytes 4-9/*'), 4, unsized)).toBeUndefined();
  });

  it('is none when the part is of another version', () => {
    expect(placeOf(part('bytes 4-9/10', { etag: '"v2"' }), 4, V1)).toBeUndefined();
    expect(placeOf(part('bytes 4-9/10', {}), 4, V1)).toBeUndefined();
    // The tag decides where there is a strong one: the date may be told by another clock.
    const changed = { etag: '"v1"', 'last-modified': LATER };
    expect(placeOf(part('bytes 4-9/10', changed), 4, V1)).toEqual({ start: 4, length: 6, announced: 6 });
  });

  it.each([null, 'W/"v1"'])('is told by the date when the tag is %s', (tag) => {
    const dated: FileVersion = { validator: MODIFIED, tag, total: 10 };
    const headers = (modified: string) => ({ 'last-modified': modified, ...(tag !== null && { etag: tag }) });
    expect(placeOf(part('bytes 4-9/10', headers(MODIFIED)), 4, dated)).toEqual({ start: 4, length: 6, announced: 6 });
    expect(placeOf(part('bytes 4-9/10', headers(LATER)), 4, dated)).toBeUndefined();
  });
});
