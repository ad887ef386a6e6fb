import { constants, mkdirSync } from 'node:fs';
import { access, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { randomBytes } from 'node:crypto';
import { assert, asyncProperty, string } from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Transport } from '../../src/http/transport.js';
import { saveFile } from '../../src/platform/node.js';
import { Output } from '../../src/task/output.js';
import { temporaryFolder } from '../support/folder.js';
import { breakOff, drop, html, ID, raw, serve, type Step, success, truncated } from '../support/server.js';
import { atOnce, failure, settleDown, watchedSignal } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const FILE = randomBytes(300_000);
const NOTHING = { apiKey: null, baseUrl: 'https://api.example', fetch, requestTimeout: 1000 };
const TAG = { etag: '"v1"' };

/** A task with one file output, answered by these steps, and a folder to save it in. */
async function saving(...steps: Step[]) {
  const server = await serve({ query: [(response) => success(`${server.url}/out.png`)(response)], '/out.png': steps });
  const { outputs } = await server.rh.task(ID).result();
  return { output: outputs[0]!, files: () => server.of('/out.png'), folder: await temporaryFolder() };
}

/** A storage that can continue, and breaks off where a test says. */
const ranged = (breaks: (turn: number) => number | undefined): Step => {
  let turn = 0;
  return (response, { headers }) => {
    const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    const rest = FILE.subarray(start);
    const end = breaks(turn++);
    response.writeHead(start ? 206 : 200, {
      ...TAG,
      'content-length': rest.length,
      ...(start && { 'content-range': `bytes ${start}-${FILE.length - 1}/${FILE.length}` }),
    });
    if (end === undefined) response.end(rest);
    else breakOff(response, rest.subarray(0, end));
  };
};

describe('save', () => {
  it.each([
    ['a folder that exists', '', `${ID}.png`],
    ['a folder that has to be made', 'a/b/', join('a', 'b', `${ID}.png`)],
    ['a folder, written as on Windows', 'c\\', join('c\\', `${ID}.png`)],
    ['a file', 'fox.png', 'fox.png'],
    ['a file in a folder that has to be made', 'x/y/fox', join('x', 'y', 'fox')],
  ])('writes to %s', async (_, target, expected) => {
    const { output, folder } = await saving(raw(FILE));
    const path = await output.save(target ? `${folder}/${target}` : folder);
    expect(relative(folder, path)).toBe(expected);
    expect(FILE.equals(await readFile(path))).toBe(true);
    expect(await readdir(dirname(path))).toEqual([basename(path)]);
  });

  it('writes to the current folder when it is told nothing', async () => {
    const { output } = await saving(raw(FILE));
    onTestFinished(() => rm(`${ID}.png`));
    expect(await output.save()).toBe(`${ID}.png`);
    expect(FILE.equals(await readFile(`${ID}.png`))).toBe(true);
  });

  it('numbers the files of a task that has several', async () => {
    const { rh } = await serve({ query: [success({ text: 'one' }, { text: 'two' })] });
    const { outputs } = await rh.task(ID).result();
    const folder = await temporaryFolder();
    for (const output of outputs) await output.save(folder);
    expect((await readdir(folder)).sort()).toEqual([`${ID}-1.txt`, `${ID}-2.txt`]);
    expect(await readFile(join(folder, `${ID}-2.txt`), 'utf8')).toBe('two');
  });

  it('replaces a file that is there, with the shorter one, too', async () => {
    const { output, folder } = await saving(raw('short'));
    const path = join(folder, 'fox.png');
    await writeFile(path, FILE);
    await output.save(path);
    expect(await readFile(path, 'utf8')).toBe('short');
  });

  it('shows nothing until the file is complete', async () => {
    const half: Step = (response) => {
      response.writeHead(200, { 'content-length': FILE.length }).write(FILE.subarray(0, 1000));
      setTimeout(() => response.end(FILE.subarray(1000)), 60);
    };
    const { output, folder } = await saving(half);
    const path = join(folder, 'fox.png');
    const saved = output.save(path);
    await settleDown(40);
    expect(await failure(access(path, constants.F_OK))).toMatchObject({ code: 'ENOENT' });
    await saved;
    expect(FILE.equals(await readFile(path))).toBe(true);
  });
});

describe('the name of a saved file', () => {
  const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const saved = async (result: object, body: Uint8Array, headers: Record<string, string> = {}) => {
    const server = await serve({
      query: [(response) => success({ url: `${server.url}/view`, ...result })(response)],
      '/view': [raw(body, 200, headers)],
    });
    const { outputs } = await server.rh.task(ID).result();
    const path = await outputs[0]!.save(`${await temporaryFolder()}/`);
    expect(await readdir(dirname(path))).toEqual([basename(path)]);
    return basename(path);
  };

  it('ends in what the bytes are, or else in what the server says, when the platform does not tell', async () => {
    expect(await saved({ outputType: 'image' }, PNG)).toBe(`${ID}.png`);
    expect(await saved({}, PNG, { 'content-type': 'video/mp4' })).toBe(`${ID}.png`);
    expect(await saved({ outputType: 'video' }, FILE, { 'content-type': 'video/mp4; x=1' })).toBe(`${ID}.mp4`);
    expect(await saved({ outputType: 'image/png' }, FILE)).toBe(`${ID}.png`);
    expect(await saved({}, FILE, { 'content-type': 'application/octet-stream' })).toBe(`${ID}.bin`);
    expect(await saved({ outputType: 'webp' }, PNG)).toBe(`${ID}.webp`);
  });

  it('never ends in what could be run, whoever says so', async () => {
    for (const type of ['php', 'exe', 'sh', 'html', 'htm', 'js', 'mjs', 'py', 'bat', 'lnk', 'xml', 'htaccess']) {
      expect(await saved({ outputType: type }, PNG)).toBe(`${ID}.png`);
      expect(await saved({ outputType: `.${type.toUpperCase()}` }, FILE)).toBe(`${ID}.bin`);
      expect(await saved({ outputType: `image/${type}` }, FILE, { 'content-type': `text/${type}` })).toBe(`${ID}.bin`);
      expect(await saved({ url: undefined, text: '<?php', outputType: type }, FILE)).toBe(`${ID}.txt`);
    }
  });

  it('is the one that the caller gives, whatever it ends in', async () => {
    const { output, folder } = await saving(raw('<p>'.repeat(3), 200));
    expect(await failure(output.save(join(folder, 'page.html')))).toMatchObject({ name: 'ServerError' });
    const other = await saving(raw(PNG));
    expect(basename(await other.output.save(join(folder, 'page.html')))).toBe('page.html');
  });

  it('is told by the bytes also when they come one by one', async () => {
    const drops: Step = (response) => {
      response.write(PNG.subarray(0, 1), () => setTimeout(() => response.end(PNG.subarray(1)), 20));
    };
    const server = await serve({
      query: [(response) => success({ url: `${server.url}/view` })(response)],
      '/view': [drops],
    });
    const { outputs } = await server.rh.task(ID).result();
    expect(basename(await outputs[0]!.save(`${await temporaryFolder()}/`))).toBe(`${ID}.png`);
  });

  it('is cut when the platform gives one that is too long', async () => {
    expect(await saved({ outputType: 'x'.repeat(5000) }, PNG)).toBe(`${ID}.png`);
    const output = new Output(new Transport(NOTHING), { text: 'x' }, '9'.repeat(5000));
    expect(basename(await output.save(`${await temporaryFolder()}/`))).toBe(`${'9'.repeat(200)}.txt`);
  });
});

describe('a target that can be none', () => {
  it.each<[string, unknown]>([
    ['is nothing', ''],
    ['is no text', 5],
    ['is null', null],
    ['begins with ~', '~/x.png'],
    ['is ~', '~'],
    ['has a zero byte', 'a\0b'],
    ['has a name that is too long', `out/${'a'.repeat(256)}.png`],
    ['has a name that is too long in bytes', '狐'.repeat(86)],
  ])('is refused before anything is downloaded or made: it %s', async (_, target) => {
    const { output, files } = await saving(raw(FILE));
    const error = await failure(output.save(target as string));
    expect(error).toMatchObject({ name: 'InputError', field: 'target' });
    expect(files()).toEqual([]);
    expect(await readdir('.')).not.toContain('~');
  });
});

describe('a download to disk that breaks off', () => {
  it('is continued where it stopped', async () => {
    const { output, folder, files } = await saving(ranged((turn) => (turn < 3 ? 50_000 : undefined)));
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
    const starts = files().map(({ headers }) => headers.range);
    expect(starts).toEqual([undefined, 'bytes=50000-', 'bytes=100000-', 'bytes=150000-']);
  });

  it('is begun again where the server cannot continue', async () => {
    const { output, folder } = await saving(truncated(FILE), raw(FILE.subarray(0, 1000)));
    // The second response is the whole of another, shorter file: nothing of the first may remain.
    expect(FILE.subarray(0, 1000).equals(await readFile(await output.save(folder)))).toBe(true);
  });

  it('is begun again when nothing is left to continue with', async () => {
    const all: Step = (response) => {
      breakOff(response.writeHead(200, TAG), FILE);
    };
    const { output, folder, files } = await saving(all, html(416), raw(FILE));
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
    expect(files().map(({ headers }) => headers.range)).toEqual([undefined, `bytes=${FILE.length}-`, undefined]);
  });

  it('is given up in the end, and leaves nothing', async () => {
    const { output, folder, files } = await saving(ranged(() => 1000));
    expect(await failure(output.save(folder))).toMatchObject({ name: 'ConnectionError' });
    expect(files()).toHaveLength(5);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['has expired', [html(404)], 'NotFoundError'],
    ['expires before it can be continued', [truncated(FILE), html(403)], 'NotFoundError'],
    ['cannot be reached', [drop], 'ConnectionError'],
  ])('leaves nothing when the file %s', async (_, steps, name) => {
    const { output, folder } = await saving(...steps);
    const path = join(folder, 'fox.png');
    await writeFile(path, 'the old one');
    expect(await failure(output.save(path))).toMatchObject({ name });
    expect(await readdir(folder)).toEqual(['fox.png']);
    expect(await readFile(path, 'utf8')).toBe('the old one');
  });

  it('leaves nothing when it is aborted, and is seen at once', async () => {
    const { output, folder } = await saving((response) => void response.writeHead(200).write('a red'));
    const watched = watchedSignal();
    const saved = failure(output.save(folder, { signal: watched.signal }));
    await settleDown(40);
    watched.abort('enough');
    expect(await atOnce(saved)).toBe('enough');
    expect([await readdir(folder), watched.listeners()]).toEqual([[], 0]);
  });
});

describe('a disk that fails', () => {
  it('is reported as it is, and nothing is left, when the target has become a folder', async () => {
    const { output, folder } = await saving((response) => {
      mkdirSync(join(folder, 'taken', 'inside'), { recursive: true });
      response.end(FILE);
    });
    expect(await failure(output.save(join(folder, 'taken')))).toMatchObject({ syscall: 'rename' });
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('is reported before anything is downloaded when the folder cannot be made', async () => {
    const { output, folder, files } = await saving(raw(FILE));
    await writeFile(join(folder, 'file'), '');
    expect(await failure(output.save(join(folder, 'file', 'a', 'b')))).toMatchObject({ syscall: 'mkdir' });
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
    const { output, folder } = await saving(raw(FILE));
    await interfere(folder, (write) => (chunk, at, length, to) => write(chunk, at, Math.min(length, 7000), to));
    expect(FILE.equals(await readFile(await output.save(folder)))).toBe(true);
  });

  it('is no reason to download again', async () => {
    const { output, folder, files } = await saving(raw(FILE));
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    await interfere(folder, () => () => Promise.reject(full));
    expect(await failure(output.save(join(folder, 'fox.png')))).toBe(full);
    expect(files()).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['other']);
  });
});

describe('a name that the platform gives', () => {
  const save = async (folder: string, name: string) =>
    saveFile(
      async () => 0,
      folder,
      () => name,
    );

  it.each([
    ['../../etc/passwd', '__.._etc_passwd'],
    ['..', '_'],
    ['.bashrc', '_bashrc'],
    ['a\\..\\b.png', 'a_.._b.png'],
    ['a\0b.png', 'a_b.png'],
    ['C:evil.png', 'C_evil.png'],
  ])('%j becomes %s', async (name, safe) => {
    const folder = await temporaryFolder();
    expect(await save(folder, name)).toBe(join(folder, safe));
  });

  it('never leads out of the folder, and is never hidden', async () => {
    const folder = await temporaryFolder();
    await assert(
      asyncProperty(string({ minLength: 1, maxLength: 40, unit: 'binary' }), async (name) => {
        const path = await save(`${folder}/`, name);
        expect(dirname(path)).toBe(folder);
        expect(basename(path)).not.toMatch(/^\./);
      }),
      { numRuns: 50 },
    );
  });

  it('never leads out of the folder, whatever type an output claims to have', async () => {
    const { rh } = await serve({ query: [success({ text: 'x', outputType: '/../../../evil' })] });
    const { outputs } = await rh.task(ID).result();
    const folder = await temporaryFolder();
    expect(dirname(await outputs[0]!.save(folder))).toBe(folder);
  });
});
