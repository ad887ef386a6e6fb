import { execFileSync } from 'node:child_process';
import { constants, mkdirSync } from 'node:fs';
import { access, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { ID, raw, serve, type Step, success } from '../support/server.js';
import { failure } from '../support/watch.js';
import { FILE, saving } from './saving.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

describe('save', () => {
  it.each([
    ['a folder that exists', '', `${ID}.png`],
    ['a folder that has to be made', 'a/b/', join('a', 'b', `${ID}.png`)],
    ['a folder, written as on Windows', 'c\\', join('c\\', `${ID}.png`)],
    ['a file', 'fox.png', 'fox.png'],
    ['a file in a folder that has to be made', 'x/y/fox.png', join('x', 'y', 'fox.png')],
  ])('writes to %s', async (_, target, expected) => {
    const { download, folder } = await saving(raw(FILE));
    const path = await download.save(target ? `${folder}/${target}` : folder);
    expect(relative(folder, path)).toBe(expected);
    expect(FILE.equals(await readFile(path))).toBe(true);
    expect(await readdir(dirname(path))).toEqual([basename(path)]);
  });

  it('writes to the current folder when it is told nothing', async () => {
    const { download } = await saving(raw(FILE));
    onTestFinished(() => rm(`${ID}.png`));
    expect(await download.save()).toBe(`${ID}.png`);
    expect(FILE.equals(await readFile(`${ID}.png`))).toBe(true);
  });

  it('numbers the files of a task that has several', async () => {
    const { rh } = await serve({ query: [success({ text: 'one' }, { text: 'two' })] });
    const { outputs } = await rh.task(ID).result();
    const folder = await temporaryFolder();
    for (const output of outputs) await rh.download(output).save(folder);
    expect((await readdir(folder)).sort()).toEqual([`${ID}-1.txt`, `${ID}-2.txt`]);
    expect(await readFile(join(folder, `${ID}-2.txt`), 'utf8')).toBe('two');
  });

  it('replaces a file that is there, with the shorter one, too', async () => {
    const { download, folder } = await saving(raw(FILE.subarray(0, 1000)));
    const path = join(folder, 'fox.png');
    await writeFile(path, FILE);
    await download.save(path);
    expect(FILE.subarray(0, 1000).equals(await readFile(path))).toBe(true);
  });

  it('shows nothing until the file is complete', async () => {
    let finish = () => {};
    const half: Step = (response) => {
      response.writeHead(200, { 'content-length': FILE.length }).write(FILE.subarray(0, 1000));
      finish = () => response.end(FILE.subarray(1000));
    };
    const { download, folder } = await saving(half);
    const path = join(folder, 'fox.png');
    const saved = download.save(path);
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1));
    expect(await failure(access(path, constants.F_OK))).toMatchObject({ code: 'ENOENT' });
    finish();
    await saved;
    expect(FILE.equals(await readFile(path))).toBe(true);
  });
});

describe('a target that can be none', () => {
  it.each<[string, unknown]>([
    ['is nothing', ''],
    ['is no text', 5],
    ['is null', null],
    ['begins with ~', '~/x.png'],
    ['is ~', '~'],
    ['is an address of a file', 'file:///tmp/x.png'],
    ['is an address of the web', 'https://files.example/x.png'],
    ['is a device', '/dev/null'],
    ['has a zero byte', 'a\0b'],
    ['has a name that is too long', `out/${'a'.repeat(256)}.png`],
    ['has a name that is too long in bytes', '狐'.repeat(86)],
    ['has a name that is too long with an extension', 'a'.repeat(252)],
  ])('is refused before anything is downloaded or made: it %s', async (_, target) => {
    const { download, files } = await saving(raw(FILE));
    const error = await failure(download.save(target as string));
    expect(error).toMatchObject({ name: 'InputError', field: 'target' });
    expect(files()).toEqual([]);
    expect(await readdir('.')).not.toContain('~');
  });
});

it('refuses to take the place of what is no file, before anything is downloaded', async () => {
  const { download, folder, files } = await saving(raw(FILE));
  await mkdir(join(folder, `${ID}.png`));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const target of [folder, join(folder, 'pipe')]) {
    const error = await failure(download.save(target));
    expect(error).toMatchObject({ name: 'InputError', field: 'target' });
    expect(error.message).toContain('would take the place of what is no file');
  }
  expect(files()).toEqual([]);
});

it('says at once that a folder cannot be made, also where Node would try for ever', async () => {
  const { download } = await saving(raw(FILE));
  expect(await failure(download.save('/proc/nope/deep/'))).toMatchObject({ syscall: 'mkdir' });
});

describe('a disk that fails', () => {
  it('is reported as it is, and nothing is left, when the target has become a folder', async () => {
    const { download, folder } = await saving((response) => {
      mkdirSync(join(folder, 'taken.png', 'inside'), { recursive: true });
      response.end(FILE);
    });
    expect(await failure(download.save(join(folder, 'taken.png')))).toMatchObject({ syscall: 'rename' });
    expect(await readdir(folder)).toEqual(['taken.png']);
  });

  it('is reported before anything is downloaded when the folder cannot be made', async () => {
    const { download, folder, files } = await saving(raw(FILE));
    await writeFile(join(folder, 'file'), '');
    expect(await failure(download.save(join(folder, 'file', 'a', 'b')))).toMatchObject({ syscall: 'mkdir' });
    expect(files()).toEqual([]);
  });

  type Write = (chunk: Uint8Array, at: number, length: number, position: number) => Promise<object>;

  /** Puts something between this test's files and the disk. */
  async function interfere(folder: string, make: (real: Write) => Write): Promise<void> {
    const handle = await open(join(folder, 'other'), 'w');
    const prototype = Object.getPrototypeOf(handle) as { write: Write };
    await handle.close();
    const { write } = prototype;
    vi.spyOn(prototype, 'write').mockImplementation(function (this: unknown, ...args) {
      return make(write.bind(this))(...args);
    });
    onTestFinished(() => void vi.restoreAllMocks());
  }

  it('is filled to the last byte when it takes less than it is given', async () => {
    const { download, folder } = await saving(raw(FILE));
    await interfere(folder, (write) => (chunk, at, length, to) => write(chunk, at, Math.min(length, 7000), to));
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
  });

  it('is no reason to download again', async () => {
    const { download, folder, files } = await saving(raw(FILE));
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    await interfere(folder, () => () => Promise.reject(full));
    expect(await failure(download.save(join(folder, 'fox.png')))).toBe(full);
    expect(files()).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['other']);
  });
});
