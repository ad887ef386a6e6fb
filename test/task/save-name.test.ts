import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { assert, asyncProperty, string } from '../support/fast-check.js';
import { describe, expect, it, vi } from 'vitest';
import { Transport } from '../../src/http/transport.js';
import { saveFile } from '../../src/platform/node.js';
import { Download } from '../../src/task/download.js';
import { outputOf } from '../../src/task/output.js';
import { temporaryFolder } from '../support/folder.js';
import { ID, raw, serve, type Step, success } from '../support/server.js';
import { failure } from '../support/watch.js';
import { FILE, saving } from './saving.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const NOTHING = { apiKey: null, baseUrl: () => 'https://api.example', fetch, requestTimeout: 1000 };

describe('the name of a saved file', () => {
  const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const saved = async (result: object, body: Uint8Array, headers: Record<string, string> = {}) => {
    const server = await serve({
      query: [(response) => success({ url: `${server.url}/view`, ...result })(response)],
      '/view': [raw(body, 200, headers)],
    });
    const { outputs } = await server.rh.task(ID).result();
    const path = await server.rh.download(outputs[0]!).save(`${await temporaryFolder()}/`);
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

  it('gets the extension of the bytes where the caller gives none, unless there is such a file', async () => {
    const { download, folder } = await saving(raw(PNG));
    expect(basename(await download.save(join(folder, 'pics')))).toBe('pics.png');
    expect(basename(await download.save(join(folder, 'v1.2')))).toBe('v1.2');
    await writeFile(join(folder, 'there'), 'x');
    expect(basename(await download.save(join(folder, 'there')))).toBe('there');
    await mkdir(join(folder, 'out'));
    expect(dirname(await download.save(join(folder, 'out')))).toBe(join(folder, 'out'));
    expect(dirname(await download.save(join(folder, 'new/')))).toBe(join(folder, 'new'));
  });

  it('is the one that the caller gives, whatever it ends in', async () => {
    const { download, folder } = await saving(raw('<p>'.repeat(3), 200));
    expect(await failure(download.save(join(folder, 'page.html')))).toMatchObject({ name: 'ServerError' });
    const other = await saving(raw(PNG));
    expect(basename(await other.download.save(join(folder, 'page.html')))).toBe('page.html');
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
    expect(basename(await server.rh.download(outputs[0]!).save(`${await temporaryFolder()}/`))).toBe(`${ID}.png`);
  });

  it('is cut when the platform gives one that is too long', async () => {
    expect(await saved({ outputType: 'x'.repeat(5000) }, PNG)).toBe(`${ID}.png`);
    const download = new Download(new Transport(NOTHING), outputOf({ text: 'x' }, '9'.repeat(5000), 0)!);
    expect(basename(await download.save(`${await temporaryFolder()}/`))).toBe(`${'9'.repeat(200)}.txt`);
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
    ['CON', '_CON'],
    ['nul.png', '_nul.png'],
    ['com1.tar.gz', '_com1.tar.gz'],
    ['console.png', 'console.png'],
    ['com10.png', 'com10.png'],
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
    expect(dirname(await rh.download(outputs[0]!).save(folder))).toBe(folder);
  });
});
