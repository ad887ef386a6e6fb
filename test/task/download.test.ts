import { gzipSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { breakOff, raw, type Step } from '../support/server.js';
import { FILE, CUT, outputFrom, part, rest, TAG } from './downloads.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const OTHER = randomBytes(300_000);

/** Sends a part of a whole file, and breaks off. */
const breaks =
  (headers: object, bytes = FILE, at = CUT): Step =>
  (response) => {
    response.writeHead(200, { 'content-length': bytes.length, ...headers });
    breakOff(response, bytes.subarray(0, at));
  };

const MODIFIED = 'Tue, 24 Nov 2020 10:00:00 GMT';

const DATE = { 'last-modified': MODIFIED, date: 'Tue, 24 Nov 2020 10:01:00 GMT' };

describe('a download that is continued', () => {
  it('does not take more than the part that was announced, whatever comes after it', async () => {
    const stranger = Buffer.alloc(FILE.length - CUT, 7);
    const short = { 'content-range': `bytes ${CUT}-${CUT + 9}/${FILE.length}`, ...TAG };
    const steps = [breaks(TAG), part(stranger, short), part(FILE.subarray(CUT), { ...rest(CUT), ...TAG })];
    const { download, folder, files } = await outputFrom(steps);
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    expect(files()).toHaveLength(3);
  });

  it.each<[string, object, string]>([
    ['tag', TAG, '"v1"'],
    ['date', DATE, DATE['last-modified']],
    ['tag rather than the date', { ...TAG, ...DATE }, '"v1"'],
    ['date when the tag is weak', { etag: 'W/"v1"', ...DATE }, DATE['last-modified']],
  ])('asks for the rest of the same file by its %s, unpacked', async (_, headers, validator) => {
    const second = part(FILE.subarray(CUT), { ...rest(CUT), ...headers });
    const { download, folder, files } = await outputFrom([breaks(headers), second]);
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    expect(files()[0]!.headers).not.toHaveProperty('if-range');
    expect(files()[1]!.headers).toMatchObject({
      range: `bytes=${CUT}-`,
      'if-range': validator,
      'accept-encoding': expect.stringMatching(/^identity(, identity)?$/) as string,
    });
  });

  it.each<[string, Step]>([
    ['begins at a block before it', part(FILE.subarray(65_536), { ...TAG, ...rest(65_536) })],
    ['does not know the size', part(FILE.subarray(CUT), { ...TAG, ...rest(CUT, '*') })],
    ['is the whole', raw(FILE, 200, TAG)],
  ])('is right when the second response %s', async (_, second) => {
    const { download, folder, files } = await outputFrom([breaks(TAG), second]);
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    expect(files()).toHaveLength(2);
  });

  it.each<[string, Step, object?]>([
    ['is of another version', part(OTHER.subarray(CUT), { etag: '"v2"', ...rest(CUT) })],
    ['is of another date', part(OTHER.subarray(CUT), { 'last-modified': 'x', ...rest(CUT) }), DATE],
    ['names no version', part(OTHER.subarray(CUT), rest(CUT))],
    [
      'names only the date where there was a tag',
      part(OTHER.subarray(CUT), { ...DATE, ...rest(CUT) }),
      { ...TAG, ...DATE },
    ],
    ['names only the tag where there was a date', part(OTHER.subarray(CUT), { ...TAG, ...rest(CUT) }), DATE],
    ['names no date where there was one', part(OTHER.subarray(CUT), rest(CUT)), DATE],
    [
      'is of the same date and has another weak tag',
      part(OTHER.subarray(CUT), { ...DATE, etag: 'W/"b"', ...rest(CUT) }),
      { ...DATE, etag: 'W/"a"' },
    ],
    [
      'is of the same date and has a tag where there was none',
      part(OTHER.subarray(CUT), { ...DATE, etag: '"b"', ...rest(CUT) }),
      DATE,
    ],
    ['is of another size', part(OTHER.subarray(CUT), { ...TAG, ...rest(CUT, FILE.length + 1) })],
    ['begins later', part(FILE.subarray(CUT + 1), { ...TAG, ...rest(CUT + 1) })],
    ['ends before it', part(FILE.subarray(0, 10), { ...TAG, 'content-range': `bytes 0-9/${FILE.length}` })],
    ['does not say where it begins', part(FILE, TAG)],
    ['is of several parts', part(FILE, { ...TAG, 'content-type': 'multipart/byteranges; boundary=x' })],
    ['cannot be', raw('', 416)],
  ])('begins again when the second response %s', async (_, second, first = TAG) => {
    const { download, folder, files } = await outputFrom([breaks(first), second, raw(FILE, 200, TAG)]);
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    // On a busy machine the end of what arrived may be lost with the connection.
    const asked = files().map(({ headers }) => headers.range);
    expect(asked).toEqual([undefined, expect.stringMatching(/^bytes=\d+-$/), undefined]);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing tells versions apart', {}],
    ['only a weak tag does', { etag: 'W/"v1"' }],
    ['only an unquoted tag does', { etag: 'v1' }],
    ['only a date of the same second does', { ...DATE, date: MODIFIED }],
    ['only a date of the same minute does', { ...DATE, date: 'Tue, 24 Nov 2020 10:00:59 GMT' }],
    ['only a date to come does', { ...DATE, date: 'Tue, 24 Nov 2020 09:00:00 GMT' }],
    ['only a date that is none does', { ...DATE, 'last-modified': 'yesterday' }],
  ])('begins again when %s', async (_, headers) => {
    const { download, folder, files } = await outputFrom([breaks(headers), raw(OTHER, 200, headers)]);
    expect(OTHER.equals(await readFile(await download.save(folder)))).toBe(true);
    expect(files().map((seen) => seen.headers.range)).toEqual([undefined, undefined]);
  });

  it('begins again when the first response was packed', async () => {
    const packed = gzipSync(FILE);
    const first = breaks({ ...TAG, 'content-encoding': 'gzip', 'content-length': packed.length }, packed);
    const { download, folder, files } = await outputFrom([first, raw(FILE, 200, TAG)]);
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    expect(files()[1]!.headers).not.toHaveProperty('range');
  });

  it('begins again when only a date does, and the server tells no time', async () => {
    const first: Step = (response) => {
      response.sendDate = false;
      response.writeHead(200, { 'content-length': FILE.length, 'last-modified': MODIFIED });
      breakOff(response, FILE.subarray(0, CUT));
    };
    const { download, folder, files } = await outputFrom([first, raw(FILE)]);
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    expect(files()[1]!.headers).not.toHaveProperty('range');
  });

  it('begins again when no response tells the size of the file', async () => {
    const first: Step = (response) => {
      response.writeHead(200, TAG);
      breakOff(response, FILE.subarray(0, CUT));
    };
    const some = part(FILE.subarray(CUT, CUT + 2), { ...TAG, 'content-range': `bytes ${CUT}-${CUT + 1}/*` });
    const { download, folder, files } = await outputFrom([first, some, raw(FILE, 200, TAG)]);
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    // On a busy machine the end of what arrived may be lost with the connection.
    const asked = files().map(({ headers }) => headers.range);
    expect(asked).toEqual([undefined, expect.stringMatching(/^bytes=\d+-$/), undefined]);
  });

  it('goes on after a part that is cut short', async () => {
    const short = part(FILE.subarray(CUT, CUT + 50_000), {
      ...TAG,
      'content-range': `bytes ${CUT}-${CUT + 49_999}/${FILE.length}`,
    });
    const last = part(FILE.subarray(CUT + 50_000), { ...TAG, ...rest(CUT + 50_000) });
    const { download, folder } = await outputFrom([breaks(TAG), short, last]);
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
  });
});
