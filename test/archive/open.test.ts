import { describe, expect, it } from 'vitest';
import { type DownloadOptions, openArchive } from '../../src/archive/index.js';
import { failure } from '../support/watch.js';
import { blobOf, patched, text, zip } from './zips.js';

const MB = 1024 * 1024;

describe('what may be in an archive', () => {
  const two = zip({ 'a.txt': [text('a'), { level: 0 }], 'b.txt': [text('b'), { level: 0 }] });

  it('is as much as the limits say, and no more', async () => {
    const full = blobOf(zip({ 'a.bin': new Uint8Array(MB), 'b.bin': new Uint8Array(MB) }));
    expect((await openArchive(full, { maxTotalMB: 2 })).entries).toHaveLength(2);
    const over = blobOf(zip({ 'a.bin': new Uint8Array(MB), 'b.bin': new Uint8Array(MB + 1) }));
    expect((await failure(openArchive(over, { maxTotalMB: 2 }))).message).toBe(
      'The archive becomes 3 MB; at most 2 MB are taken (`maxTotalMB`).',
    );
    expect((await failure(openArchive(blobOf(two), { maxEntries: 1 }))).message).toBe(
      'The archive has 2 entries; at most 1 are taken (`maxEntries`).',
    );
    expect((await openArchive(blobOf(zip({})), { maxEntries: 0, maxTotalMB: 0.001 })).entries).toEqual([]);
  });

  it('is at most 10000 files and folders when nothing is said', async () => {
    const counted = (count: number) => {
      const copy = Buffer.from(two);
      copy.writeUInt16LE(count, copy.length - 12);
      return failure(openArchive(blobOf(copy)));
    };
    expect((await counted(10_001)).message).toMatch(/^The archive has 10001 entries; at most 10000 are taken/);
    expect((await counted(10_000)).message).toBe('The archive is damaged: its directory cannot be read.');
  });

  it('is held in memory up to 512 MB for each file', async () => {
    const sized = async (size: number) => (await openArchive(blobOf(patched(two, 24, size, 32)))).entries[0]!;
    const [most, more] = await Promise.all([sized(512 * MB), sized(512 * MB + 1)]);
    expect((await failure(most.blob())).message).toBe(`The archive is damaged: "a.txt" has 1 of ${512 * MB} bytes.`);
    expect((await failure(more.blob())).message).toBe('The archive has a file of more than 512 MB. Save it.');
  });

  it('are files and folders, as Unix calls them as well', async () => {
    const unix = (mode: number) => ({ os: 3, attrs: mode * 65_536 });
    const packed = zip({
      'dir/': [new Uint8Array(), unix(0o040755)],
      'other\\': new Uint8Array(),
      'dir/a.txt': [text('A'), unix(0o100644)],
    });
    expect((await openArchive(blobOf(packed))).entries.map(({ name }) => name)).toEqual(['dir/a.txt']);
  });

  it.each([
    ['maxEntries', -1],
    ['maxEntries', 1.5],
    ['maxTotalMB', 0],
    ['maxSizeMB', 0],
    ['maxSizeMB', '5'],
  ])('is not limited by %s: %j', async (field, value) => {
    const error = await failure(openArchive(blobOf(two), { [field]: value }));
    expect(error).toMatchObject({ name: 'InputError', field });
    expect(error.message).toMatch(new RegExp(`^\`${field}\` is `));
  });
});

describe('the source of an archive', () => {
  it('is asked with the options of a download', async () => {
    const given: DownloadOptions[] = [];
    const blob = async (options: DownloadOptions) => (given.push(options), blobOf(zip({})));
    const { signal } = new AbortController();
    await openArchive({ blob }, { signal, maxSizeMB: 3, maxEntries: 1 });
    await openArchive({ blob });
    expect(given).toEqual([{ signal, maxSizeMB: 3 }, {}]);
  });

  it.each([
    [{}, 'an object.'],
    [null, 'null.'],
    [undefined, 'undefined.'],
  ])('is named when it is none: %j', async (source, shown) => {
    const error = await failure(openArchive(source as never));
    expect(error.message).toBe(`\`source\` is ${shown} Give rh.download(output) or a Blob.`);
  });
});
