import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { temporaryFolder } from '../support/folder.js';
import { serve } from '../support/server.js';
import { failure } from '../support/watch.js';
import { blobOf, commented, inLargeForm, patched, renamed, text, zip } from './zips.js';

const LARGE = new Uint8Array(300_000).map((_, at) => (at * at) % 251);

async function filesIn(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  files.sort();
  const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return Object.fromEntries(files.map((file, at) => [file.slice(folder.length + 1), contents[at]!]));
}

const unpackedOf = async (bytes: Buffer<ArrayBuffer>) => {
  const folder = await temporaryFolder();
  await (await openArchive(blobOf(bytes))).save(folder);
  return filesIn(folder);
};

describe('an archive', () => {
  it('is downloaded, listed and unpacked with its folders', async () => {
    const bytes = zip({
      'a.txt': text('A'),
      'sub/deep/b.png': [LARGE, { level: 9 }],
      'sub/c.png': [text('C'), { level: 0 }],
    });
    const { rh, url } = await serve({ '/out.zip': [(response) => void response.end(bytes)] });
    const archive = await openArchive(rh.download(`${url}/out.zip`));
    expect(archive.entries.map(({ name, size }) => [name, size])).toEqual([
      ['a.txt', 1],
      ['sub/deep/b.png', LARGE.length],
      ['sub/c.png', 1],
    ]);
    const folder = join(await temporaryFolder(), 'new');
    const paths = await archive.save(folder);
    expect(paths).toEqual(['a.txt', 'sub/deep/b.png', 'sub/c.png'].map((path) => join(folder, path)));
    expect(Object.keys(await filesIn(folder))).toEqual(['a.txt', 'sub/c.png', 'sub/deep/b.png']);
    expect(new Uint8Array(await readFile(paths[1]!))).toEqual(LARGE);
  });

  it('gives the bytes of an entry with the type of its name', async () => {
    const [entry, other] = (await openArchive(blobOf(zip({ 'b.png': LARGE, other: new Uint8Array() })))).entries;
    const blob = await entry!.blob();
    expect([blob.type, new Uint8Array(await blob.arrayBuffer())]).toEqual(['image/png', LARGE]);
    expect([(await other!.blob()).type, (await other!.blob()).size]).toEqual(['', 0]);
  });

  it('may be empty, have a comment, and be in the form for more than 4 GiB', async () => {
    expect((await openArchive(blobOf(zip({})))).entries).toEqual([]);
    const bytes = zip({ 'a.png': LARGE });
    expect(Object.keys(await unpackedOf(commented(bytes, 'PK\x05\x06 note')))).toEqual(['a.png']);
    const large = await unpackedOf(inLargeForm(bytes));
    expect(Buffer.from(large['a.png']!, 'latin1')).toEqual(Buffer.from(LARGE));
  });

  it('takes the place of a link in the folder, and not of what the link names', async () => {
    const folder = await temporaryFolder();
    const outside = join(await temporaryFolder(), 'kept.txt');
    await writeFile(outside, 'kept');
    await symlink(outside, join(folder, 'a.txt'));
    await (await openArchive(blobOf(zip({ 'a.txt': text('A') })))).save(folder);
    expect([await readFile(outside, 'utf8'), await readFile(join(folder, 'a.txt'), 'utf8')]).toEqual(['kept', 'A']);
  });

  it('does not follow a link to another folder', async () => {
    const [folder, outside] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(outside, join(folder, 'sub'));
    await writeFile(join(folder, 'file'), '');
    const errors = await Promise.all(
      ['sub/a.txt', 'sub/deep/a.txt', 'file/a.txt'].map(async (name) =>
        failure((await openArchive(blobOf(zip({ [name]: text('A') })))).save(folder)),
      ),
    );
    for (const error of errors) {
      expect(error.name).toBe('InputError');
      expect(error.message).toMatch(/leads elsewhere: "(sub|file)" in it is a link, or no folder/);
    }
    expect(await filesIn(outside)).toEqual({});
  });

  it('takes the place neither of a folder nor of a link to one that lies at the name of a file', async () => {
    const [folder, outside] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(outside, join(folder, 'link'));
    await mkdir(join(folder, 'folder'));
    await mkdir(join(folder, 'sub'));
    await symlink(outside, join(folder, 'sub', 'a.png'));
    const errors = await Promise.all(
      ['link', 'folder', 'sub/a.png'].map(async (name) =>
        failure((await openArchive(blobOf(zip({ [name]: text('A') })))).save(folder)),
      ),
    );
    for (const error of errors) {
      expect(error.name).toBe('InputError');
      expect(error.message).toMatch(/has something at "(link|folder|a\.png)" that is no file, or a link to such/);
    }
    expect([await filesIn(outside), await filesIn(folder)]).toEqual([{}, {}]);
  });

  it('stops with the signal', async () => {
    const archive = await openArchive(blobOf(zip({ 'a.txt': text('A') })));
    const signal = AbortSignal.abort(new Error('enough'));
    expect((await failure(archive.save(await temporaryFolder(), { signal }))).message).toBe('enough');
    expect((await failure(archive.entries[0]!.blob({ signal }))).message).toBe('enough');
  });
});

describe('an archive that lies', () => {
  const bytes = zip({ 'a.png': LARGE });
  const stored = zip({ 'a.png': [text('abcdef'), { level: 0 }] });

  it.each([
    ['has more bytes than it says', patched(bytes, 24, 1000, 32), 'has more than the 1000 bytes'],
    ['has fewer bytes than it says', patched(bytes, 24, LARGE.length + 1, 32), 'has 300000 of 300001 bytes'],
    ['has another checksum', patched(bytes, 16, 1, 32), 'does not have its checksum'],
    ['has other content', renamed(stored, 'abcdef', 'abcdeg'), 'does not have its checksum'],
    ['ends before its content', patched(bytes, 20, 50_000_000, 32), 'lies beyond its end'],
    ['points to nothing', patched(bytes, 42, 7, 32), 'is not where it should be'],
    ['points beyond its end', patched(bytes, 42, 50_000_000, 32), 'is not where it should be'],
    ['was cut short inside', patched(bytes, 20, 100, 32), 'cannot be unpacked'],
  ])('is not unpacked when it %s, and nothing is left of the file', async (_, archive, message) => {
    const folder = await temporaryFolder();
    const error = await failure((await openArchive(blobOf(archive))).save(folder));
    expect(error).toMatchObject({ name: 'InputError', field: 'archive' });
    expect(error.message).toContain(message);
    expect(await filesIn(folder)).toEqual({});
  });

  it.each([
    ['no archive', Buffer.from('no archive at all, but a text'), 'is no zip archive, or was cut off'],
    ['nothing', Buffer.alloc(0), 'is no zip archive'],
    ['half of one', bytes.subarray(0, bytes.length / 2), 'is no zip archive'],
    ['one without its beginning', bytes.subarray(bytes.length - 22), 'its directory lies beyond its end'],
    ['one with a broken directory', renamed(bytes, 'PK\x01\x02', 'PK\x01\x03'), 'its directory cannot be read'],
    [
      'a large one without its end',
      renamed(inLargeForm(bytes), 'PK\x06\x07', 'PK\x06\x08'),
      'the end of its directory',
    ],
    [
      'a large one with another end',
      renamed(inLargeForm(bytes), 'PK\x06\x06', 'PK\x06\x05'),
      'the end of its directory',
    ],
    ['one with a password', patched(bytes, 8, 1, 16), 'needs a password for "a.png"'],
    ['one packed otherwise', patched(bytes, 10, 93, 16), 'has "a.png" packed in a way (93) that is not read'],
  ])('is not opened when it is %s', async (_, archive, message) => {
    const error = await failure(openArchive(blobOf(archive)));
    expect(error).toMatchObject({ name: 'InputError', field: 'archive' });
    expect(error.message).toContain(message);
  });

  it('is not opened when it is too much', async () => {
    const many = blobOf(zip(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.txt`, text('x')]))));
    expect(await failure(openArchive(many, { maxEntries: 11 }))).toMatchObject({ field: 'maxEntries' });
    expect((await openArchive(many, { maxEntries: 12 })).entries).toHaveLength(12);
    const zeros = blobOf(zip({ 'a.txt': new Uint8Array(1_500_000), 'b.txt': new Uint8Array(1_500_000) }));
    const error = await failure(openArchive(zeros, { maxTotalMB: 2 }));
    expect(error).toMatchObject({ name: 'InputError', field: 'maxTotalMB' });
    expect(error.message).toBe('The archive becomes 3 MB; at most 2 MB are taken (`maxTotalMB`).');
    const huge = await openArchive(blobOf(patched(bytes, 24, 600 * 1024 * 1024, 32)));
    expect((await failure(huge.entries[0]!.blob())).message).toContain('a file of more than 512 MB. Save it');
    const archived = openArchive(blobOf(patched(bytes, 24, 0xfffffff0, 32)), { maxTotalMB: 4000 });
    expect(await failure(archived)).toMatchObject({ field: 'maxTotalMB' });
  });

  it('is not made of what gives no Blob', async () => {
    const broken = {
      get blob(): never {
        throw new Error('no');
      },
    };
    const errors = await Promise.all(
      [{ blob: () => 5 }, { blob: async () => ({ size: 1 }) }, broken].map((source) =>
        failure(openArchive(source as never)),
      ),
    );
    for (const error of errors) expect(error).toMatchObject({ name: 'InputError', field: 'source' });
    expect(errors[0]!.message).toBe('`source.blob()` gives 5. Give rh.download(output) or a Blob.');
  });

  it.each([undefined, null, 7, 'a.zip', {}, new Uint8Array(4)])('is not made of %j', async (source) => {
    expect(await failure(openArchive(source as never))).toMatchObject({ name: 'InputError', field: 'source' });
  });
});
