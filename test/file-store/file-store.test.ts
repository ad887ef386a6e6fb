import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFileStore } from '../../src/file-store/index.js';
import { PNG, stored } from '../media/files.js';
import { temporaryFolder } from '../support/folder.js';
import { serve, stores } from '../support/server.js';
import { failure } from '../support/watch.js';

const key = (digit: string) => digit.repeat(64);
const soon = (ms = 60_000) => new Date(Date.now() + ms);

describe('a store of uploads in a folder', () => {
  it('remembers for the next store of the folder, and leaves nothing else there', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'uploads');
    expect(await createFileStore(folder).get(key('a'))).toBeUndefined();
    await createFileStore(folder).set(key('a'), 'one\ntwo', soon());
    await createFileStore(folder).set(key('a'), 'one\nthree', soon());
    expect(await createFileStore(folder).get(key('a'))).toBe('one\nthree');
    expect(await createFileStore(folder).get(key('b'))).toBeUndefined();
    expect(await readdir(folder)).toEqual([key('a')]);
  });

  it('is refused at its first use where something else than a folder is, before a file is sent', async () => {
    const inTheWay = join(await temporaryFolder(), 'package.json');
    await writeFile(inTheWay, '{}');
    for (const folder of [inTheWay, join(inTheWay, 'uploads')]) {
      const store = createFileStore(folder);
      const { rh, seen } = await serve({ upload: stores() }, { uploadStore: store });
      const errors = await Promise.all([
        failure(Promise.resolve(store.get(key('a')))),
        failure(Promise.resolve(store.set(key('a'), 'value', soon()))),
        failure(rh.upload(PNG)),
      ]);
      for (const error of errors) {
        expect(error).toMatchObject({ name: 'InputError', field: 'folder' });
        expect(error.message).toContain(`\`folder\` is no folder: ${JSON.stringify(folder)}`);
      }
      expect(seen).toEqual([]);
    }
    expect(await readFile(inTheWay, 'utf8')).toBe('{}');
  });

  it('is read by its owner alone', async () => {
    const folder = join(await temporaryFolder(), 'uploads');
    await createFileStore(folder).set(key('a'), 'value', soon());
    const modes = await Promise.all(
      [folder, join(folder, key('a'))].map(async (path) => (await stat(path)).mode & 0o77),
    );
    expect(modes).toEqual([0, 0]);
  });

  it('forgets what has expired or is no record, and removes it with the first that is stored', async () => {
    const folder = await temporaryFolder();
    await createFileStore(folder).set(key('a'), 'old', soon(-1));
    await writeFile(join(folder, key('b')), 'no record');
    await writeFile(join(folder, 'other.txt'), 'of somebody else');
    const store = createFileStore(folder);
    expect([await store.get(key('a')), await store.get(key('b'))]).toEqual([undefined, undefined]);
    await store.set(key('c'), 'new', soon());
    expect((await readdir(folder)).sort()).toEqual([key('c'), 'other.txt']);
    expect(await readFile(join(folder, 'other.txt'), 'utf8')).toBe('of somebody else');
  });

  it('forgets a file at the very moment at which its upload expires', async () => {
    const [folder, end] = [await temporaryFolder(), soon()];
    await createFileStore(folder).set(key('a'), 'value', end);
    const clock = vi.spyOn(Date, 'now').mockReturnValue(end.getTime());
    onTestFinished(() => clock.mockRestore());
    const store = createFileStore(folder);
    expect(await store.get(key('a'))).toBeUndefined();
    await store.set(key('b'), 'value', new Date(end.getTime() + 1));
    expect(await readdir(folder)).toEqual([key('b')]);
  });

  it('leaves nothing of a write that fails', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, key('a'), 'in the way'), { recursive: true });
    const error = await failure(Promise.resolve(createFileStore(folder).set(key('a'), 'value', soon())));
    expect(error).toHaveProperty('syscall', 'rename');
    expect(await readdir(folder)).toEqual([key('a')]);
  });

  it('ends where no folder can be made', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), 'in the way');
    const set = (place: string) => failure(Promise.resolve(createFileStore(place).set(key('a'), 'value', soon())));
    expect(await set('/proc/nope/deep')).toHaveProperty('syscall', 'mkdir');
    expect(await set(join(folder, 'file', 'deep'))).toMatchObject({ name: 'InputError', field: 'folder' });
  });

  it('reads no pipe, no device and nothing that is too large for a record', async () => {
    const folder = await temporaryFolder();
    execFileSync('mkfifo', [join(folder, key('a'))]);
    await symlink('/dev/zero', join(folder, key('b')));
    await writeFile(join(folder, key('c')), `${soon().toISOString()}\n${'x'.repeat(2 ** 20)}`);
    const store = createFileStore(folder);
    expect(await Promise.all(['a', 'b', 'c'].map(async (digit) => store.get(key(digit))))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    await store.set(key('d'), 'value', soon());
    expect((await readdir(folder)).sort()).toEqual(['a', 'b', 'c', 'd'].map(key));
  });

  it('reads what is exactly as large as a record may be', async () => {
    const folder = await temporaryFolder();
    const head = `${soon().toISOString()}\n`;
    const value = 'x'.repeat(2 ** 20 - head.length);
    await writeFile(join(folder, key('a')), head + value);
    expect((await createFileStore(folder).get(key('a')))?.length).toBe(value.length);
  });

  it('leaves a write alone for an hour', async () => {
    const [folder, begun] = [await temporaryFolder(), new Date('2026-01-01T00:00:00Z')];
    const partial = `${key('a')}.${crypto.randomUUID()}.part`;
    await writeFile(join(folder, partial), 'begun');
    await utimes(join(folder, partial), begun, begun);
    const clock = vi.spyOn(Date, 'now').mockReturnValue(begun.getTime() + 60 * 60 * 1000);
    onTestFinished(() => clock.mockRestore());
    const set = async () => createFileStore(folder).set(key('c'), 'new', new Date('2030-01-01T00:00:00Z'));
    await set();
    expect((await readdir(folder)).sort()).toEqual([partial, key('c')]);
    clock.mockReturnValue(begun.getTime() + 60 * 60 * 1000 + 1);
    await set();
    expect(await readdir(folder)).toEqual([key('c')]);
  });

  it('removes what is left of writes that were cut off, and nothing that may be under way', async () => {
    const folder = await temporaryFolder();
    const partOf = (digit: string) => `${key(digit)}.${crypto.randomUUID()}.part`;
    const [old, underWay, others] = [partOf('a'), partOf('b'), 'film.part'];
    const toNowhere = partOf('d');
    await symlink(join(folder, 'nowhere'), join(folder, toNowhere));
    await Promise.all([old, underWay, others].map((name) => writeFile(join(folder, name), 'begun')));
    const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await Promise.all([old, others].map((name) => utimes(join(folder, name), before, before)));
    await createFileStore(folder).set(key('c'), 'new', soon());
    expect((await readdir(folder)).sort()).toEqual([underWay, toNowhere, key('c'), others].sort());
  });

  it.each([
    ['value', 7, soon(), '`value` must be text.'],
    ['value', undefined, soon(), '`value` must be text.'],
    ['expiresAt', 'value', new Date(NaN), '`expiresAt` must be a Date that is a time.'],
    ['expiresAt', 'value', '2030-01-01T00:00:00Z', '`expiresAt` must be a Date that is a time.'],
    ['expiresAt', 'value', undefined, '`expiresAt` must be a Date that is a time.'],
  ])('is given no %s such as this: %#', async (field, value, expiresAt, message) => {
    const folder = join(await temporaryFolder(), 'uploads');
    const set = createFileStore(folder).set(key('a'), value as never, expiresAt as never);
    expect(await failure(Promise.resolve(set))).toMatchObject({ name: 'InputError', field, message });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('is whole for whoever reads while others write', async () => {
    const folder = await temporaryFolder();
    const values = Array.from({ length: 20 }, (_, at) => String(at).repeat(1000));
    await Promise.all(values.map((value) => createFileStore(folder).set(key('a'), value, soon())));
    expect(values).toContain(await createFileStore(folder).get(key('a')));
    expect(await readdir(folder)).toEqual([key('a')]);
  });

  it('takes only keys of the client, and only a path', async () => {
    const store = createFileStore(await temporaryFolder());
    const errors = await Promise.all(
      ['../a', key('A'), '', 7, undefined, [key('a')]].flatMap((given) => {
        const wrong = given as string;
        return [
          failure(Promise.resolve(store.get(wrong))),
          failure(Promise.resolve(store.set(wrong, 'value', soon()))),
        ];
      }),
    );
    const message = '`key` is not one that the client makes.';
    for (const error of errors) expect(error).toMatchObject({ name: 'InputError', field: 'key', message });
    for (const wrong of ['', ' ', 'a\0', 7, undefined]) {
      expect(() => createFileStore(wrong as string)).toThrow(
        expect.objectContaining({ field: 'folder', message: '`folder` must be the path of a folder.' }),
      );
    }
  });

  it('serves a client', async () => {
    const uploadStore = createFileStore(await temporaryFolder());
    const { rh, count } = await serve({ upload: stores() }, { uploadStore });
    const urls = [(await rh.upload(PNG)).url, (await rh.upload(PNG)).url];
    expect([urls, count('upload')]).toEqual([[stored(1), stored(1)], 1]);
  });
});
