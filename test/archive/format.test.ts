import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { crc32 } from '../../src/media/crc32.js';
import { failure } from '../support/watch.js';
import { blobOf, commented, endPatched, inLargeForm, patched, renamed, text, zip } from './zips.js';

const NOISE = Buffer.from(randomBytes(40_000));
const EXTRA = Buffer.from([0x99, 0x99, 5, 0, 1, 2, 3, 4, 5]);

const open = async (bytes: Buffer<ArrayBuffer>) => openArchive(blobOf(bytes));

/** The content of each file of an archive. */
async function contentsOf(bytes: Buffer<ArrayBuffer>): Promise<string[]> {
  const { entries } = await open(bytes);
  return Promise.all(
    entries.map(async (entry) => Buffer.from(await (await entry.blob()).arrayBuffer()).toString('latin1')),
  );
}

const refusalOf = async (bytes: Buffer<ArrayBuffer>) => {
  const error = await failure(open(bytes));
  expect(error).toMatchObject({ name: 'InputError', field: 'archive' });
  return error;
};

/** An archive of one file that is packed into exactly so many bytes, which are more than it has itself. */
function packedInto(size: number): [archive: Buffer<ArrayBuffer>, content: string] {
  const content = NOISE.subarray(0, size - 5);
  const packed = deflateRawSync(content, { level: 0 });
  expect(packed).toHaveLength(size);
  const stored = zip({ 'a.bin': [packed, { level: 0 }] });
  const sized = patched(patched(stored, 24, content.length, 32), 10, 8, 16);
  return [patched(sized, 16, crc32(content), 32), content.toString('latin1')];
}

describe('an archive in another form', () => {
  const bytes = zip({ 'a.bin': text('a red fox') });

  it.each([[[10]], [[12]], [[16]], [[10, 16]]])('has the numbers of its end at %j elsewhere', async (end) => {
    expect(await contentsOf(inLargeForm(bytes, { end, entry: [] }))).toEqual(['a red fox']);
  });

  it.each([[[24]], [[20]], [[42]], [[24, 42]], [[20, 42]]])('has those of its file at %j elsewhere', async (entry) => {
    expect(await contentsOf(inLargeForm(bytes, { entry, end: [] }))).toEqual(['a red fox']);
    expect(await contentsOf(inLargeForm(bytes, { entry, end: [], before: EXTRA }))).toEqual(['a red fox']);
  });

  it('has more about its file than is read', async () => {
    for (const before of [EXTRA, Buffer.concat([EXTRA, EXTRA]), Buffer.alloc(1), Buffer.alloc(3)]) {
      expect(await contentsOf(inLargeForm(bytes, { entry: [], end: [], before }))).toEqual(['a red fox']);
    }
    const more = { extra: { 0x9999: new Uint8Array(7) }, comment: 'a note' };
    expect(await contentsOf(zip({ 'a.txt': [text('A'), more], 'b.txt': [text('B'), more] }))).toEqual(['A', 'B']);
  });

  it('has what looks like its end in its comment', async () => {
    expect(await contentsOf(commented(bytes, `PK\x05\x06${'\0'.repeat(30)}`))).toEqual(['a red fox']);
    expect(await contentsOf(commented(bytes, `${'\0'.repeat(0xffff - 30)}PK\x05\x06${'\0'.repeat(26)}`))).toEqual([
      'a red fox',
    ]);
  });

  it('has names in UTF-8', async () => {
    expect((await open(zip({ '图片/猫.png': text('A') }))).entries[0]!.name).toBe('图片/猫.png');
  });

  it.each([16_383, 16_384, 16_385, 32_768, 40_000])('has %d packed bytes, which are read in steps', async (size) => {
    const [archive, content] = packedInto(size);
    expect(await contentsOf(archive)).toEqual([content]);
    const stored = zip({ 'a.bin': [NOISE.subarray(0, size), { level: 0 }] });
    expect(await contentsOf(stored)).toEqual([NOISE.toString('latin1', 0, size)]);
  });
});

describe('an archive that ends too early', () => {
  const bytes = zip({ 'a.bin': [text('abcdef'), { level: 0 }] });
  const directory = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  const NO_END = 'The archive is damaged: the end of its directory is missing.';
  const UNREADABLE = 'The archive is damaged: its directory cannot be read.';

  it('has a directory up to its very end, or beyond it', async () => {
    const upTo = (size: number) => refusalOf(endPatched(endPatched(bytes, 16, directory + 1), 12, size));
    const size = bytes.length - directory - 1;
    expect((await upTo(size)).message).toBe(UNREADABLE);
    expect((await upTo(size + 1)).message).toBe('The archive is damaged: its directory lies beyond its end.');
    expect((await upTo(0xfffffff0)).message).toBe('The archive is damaged: its directory lies beyond its end.');
    expect((await upTo(size)).cause).toEqual(new RangeError('there is no entry where one should be'));
  });

  it('has a file up to its very end, or beyond it', async () => {
    const start = directory - 6;
    const upTo = async (end: number) => failure(contentsOf(patched(bytes, 20, end - start, 32)));
    expect((await upTo(bytes.length)).message).toBe(
      'The archive is damaged: "a.bin" has more than the 6 bytes that are said of it.',
    );
    expect((await upTo(bytes.length + 1)).message).toBe('The archive is damaged: "a.bin" lies beyond its end.');
  });

  it('has half of a header at its end', async () => {
    const half = commented(bytes, `${'x'.repeat(30)}PK\x03\x04${'\0'.repeat(25)}`);
    const error = await failure(contentsOf(patched(half, 42, half.length - 29, 32)));
    expect(error.message).toBe('The archive is damaged: "a.bin" is not where it should be.');
  });

  it('has no room for the numbers that are said to be elsewhere', async () => {
    const end = bytes.subarray(bytes.length - 22);
    const alone = Buffer.concat([Buffer.from('PK\x06\x07\0\0\0\0\0\0', 'latin1'), end]);
    alone.fill(0xff, 20, 30);
    expect((await refusalOf(alone)).message).toBe(NO_END);
    const large = inLargeForm(bytes);
    const locator = large.indexOf('PK\x06\x07', 0, 'latin1');
    for (const start of [large.length, large.length - 30]) {
      const elsewhere = Buffer.from(large);
      elsewhere.writeBigUInt64LE(BigInt(start), locator + 8);
      expect((await refusalOf(elsewhere)).message).toBe(NO_END);
    }
    const empty = inLargeForm(bytes, { entry: [], end: [], before: Buffer.from([1, 0, 0, 0]) });
    expect((await refusalOf(patched(empty, 24, 0xffffffff, 32))).message).toBe(UNREADABLE);
  });

  it('tells why its content cannot be unpacked', async () => {
    const error = await failure(contentsOf(patched(zip({ 'a.bin': NOISE }), 20, 100, 32)));
    expect(error).toMatchObject({ name: 'InputError', cause: expect.any(Error) as Error });
  });
});

describe('the name of a file', () => {
  const long = 'n'.repeat(300);
  const shown = `"${'n'.repeat(200)}"`;
  const packed = zip({ [long]: [text('abcdef'), { level: 0 }] });

  it('is told as far as it can be read', async () => {
    const [damaged, locked, linked, outside] = await Promise.all([
      failure(contentsOf(renamed(packed, 'abcdef', 'abcdeg'))),
      failure(open(patched(packed, 8, 1, 16))),
      failure(open(patched(packed, 38, 0o120777 * 65_536, 32))),
      failure(open(zip({ [`/${long}`]: text('A') }))),
    ]);
    expect(damaged.message).toBe(`The archive is damaged: ${shown} does not have its checksum.`);
    expect(locked.message).toBe(`The archive needs a password for ${shown}, so it is not unpacked.`);
    const nothing = 'so nothing of it is unpacked.';
    expect(linked.message).toBe(`The archive has an entry ${shown} that is a link or a device, ${nothing}`);
    const lost = `"/${'n'.repeat(199)}" that leads out of the folder, ${nothing}`;
    expect(outside.message).toBe(`The archive has an entry ${lost}`);
  });

  it('has an extension, also in capitals', async () => {
    const { entries } = await open(zip({ 'B.PNG': text('B') }));
    expect((await entries[0]!.blob()).type).toBe('image/png');
  });

  it('is in the current folder when none is given', async () => {
    const before = await readFile('package.json', 'utf8');
    const error = await failure((await open(zip({ 'package.json/a.txt': text('A') }))).save());
    expect(error.message).toContain('leads elsewhere: "package.json" in it is a link, or no folder');
    expect(await readFile('package.json', 'utf8')).toBe(before);
  });
});
