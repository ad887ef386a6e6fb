import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { GenerateCall } from '../../../cli/generate/arguments.js';
import { generate } from '../../../cli/generate/generate.js';
import { differenceOf, writeDifference } from '../../../cli/generate/write.js';
import { temporaryFolder } from '../../support/folder.js';

const graph = (text: string) => ({ '6': { class_type: 'CLIPTextEncode', inputs: { text } } });

async function project(workflows: object = { h: { id: '1', file: 'graph.json' } }) {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const folder = await temporaryFolder();
  const at = (...names: string[]) => path.join(folder, ...names);
  writeFileSync(at('runninghub.config.json'), JSON.stringify({ out: 'src', workflows }));
  const draw = (text: string) => writeFileSync(at('graph.json'), JSON.stringify(graph(text)));
  draw('a fox');
  const run = (call: Partial<GenerateCall> = {}) => {
    const none = { workflow: [], app: [], models: [], check: false, json: false, watch: false, simulate: false };
    return generate(folder, { ...none, offline: true, ...call });
  };
  return { at, draw, run, read: (...names: string[]) => readFileSync(at(...names), 'utf8') };
}

describe('a file that somebody else wrote', () => {
  it.each(['index.ts', 'h.ts'])('%s is named and left, and nothing is written', async (name) => {
    const { at, run, read } = await project();
    mkdirSync(at('src'));
    writeFileSync(at('src', name), 'export const mine = 1;\n');
    await expect(run()).rejects.toThrow(`${at('src', name)}: not written by this command, so it is not overwritten. `);
    await expect(run()).rejects.toMatchObject({ name: 'UserError' });
    expect(readdirSync(at('src'))).toEqual([name]);
    expect(read('src', name)).toBe('export const mine = 1;\n');
    expect(await run({ check: true })).toBe(false);
  });

  it('is one of those that are kept, too, unless the lock names it', async () => {
    const folder = await temporaryFolder();
    const files = new Map([['saved/h.json', '{}\n']]);
    mkdirSync(path.join(folder, 'saved'));
    writeFileSync(path.join(folder, 'saved/h.json'), '[]');
    expect(() => writeDifference(folder, files, differenceOf(folder, files, []))).toThrow(
      'not written by this command',
    );
    writeDifference(folder, files, differenceOf(folder, files, ['saved/h.json']));
    expect(readFileSync(path.join(folder, 'saved/h.json'), 'utf8')).toBe('{}\n');
  });

  it('is told from one of an earlier run by the header, without a lock', async () => {
    const { at, draw, run, read } = await project();
    await run();
    rmSync(at('src/runninghub.lock.json'));
    draw('a hare');
    await run();
    expect(read('src/h.ts')).toContain('a hare');
    expect(read('src/runninghub.lock.json')).toContain('"version": 1');
  });

  it.each(['<<<<<<< HEAD', '{"version":2,"helpers":{},"files":[]}'])(
    'is not judged by a lock that is none, which is named, and nothing is written: %s',
    async (lock) => {
      const { at, draw, run, read } = await project();
      await run();
      const before = read('src/h.ts');
      writeFileSync(at('src/runninghub.lock.json'), lock);
      draw('a wolf');
      await expect(run()).rejects.toThrow(at('src/runninghub.lock.json'));
      await expect(run({ check: true })).rejects.toThrow('Restore it, or delete it to begin anew');
      expect([read('src/h.ts'), read('src/runninghub.lock.json')]).toEqual([before, lock]);
    },
  );
});

it('puts whole files in the place of old ones, and leaves nothing of this run or one that was ended', async () => {
  const { at, draw, run, read } = await project();
  await run();
  linkSync(at('src/h.ts'), at('old.ts'));
  mkdirSync(at('src/saved'));
  for (const name of ['src', 'src/saved']) writeFileSync(at(name, `.runninghub-${process.pid}.tmp`), 'half a f');
  draw('a hare');
  await run();
  expect(read('old.ts')).toContain('a fox');
  expect(read('src/h.ts')).toContain('a hare');
  expect(readdirSync(at('src'), { recursive: true })).toEqual(['h.ts', 'index.ts', 'runninghub.lock.json', 'saved']);
});

it('names in the lock what has no header before that is written', async () => {
  const folder = await temporaryFolder();
  const files = new Map([
    ['saved/h.json', '{}\n'],
    ['runninghub.lock.json', '{}\n'],
  ]);
  const difference = differenceOf(folder, files, []);
  writeFileSync(path.join(folder, 'saved'), '');
  expect(() => writeDifference(folder, files, difference)).toThrow(`${folder} cannot be written: `);
  expect(readdirSync(folder)).toEqual(['runninghub.lock.json', 'saved']);
});

it('replaces a link to a file, and follows one to a folder', async () => {
  const { at, draw, run, read } = await project();
  mkdirSync(at('elsewhere'));
  symlinkSync('elsewhere', at('src'));
  symlinkSync('../nowhere.json', at('elsewhere/runninghub.lock.json'));
  await run();
  expect(readdirSync(at('.'))).toEqual(['elsewhere', 'graph.json', 'runninghub.config.json', 'src']);
  writeFileSync(at('outside.txt'), read('src/h.ts'));
  rmSync(at('src/h.ts'));
  symlinkSync('../outside.txt', at('elsewhere/h.ts'));
  draw('a hare');
  await run();
  expect(read('outside.txt')).toContain('a fox');
  expect(read('elsewhere/h.ts')).toContain('a hare');
  expect(readlinkSync(at('src'))).toBe('elsewhere');
});

describe('says in one line that', () => {
  const fault = (message: string) => ({ name: 'UserError', message: expect.stringContaining(message) as string });

  it.each(['src', 'src/saved'])('%s is a file', async (name) => {
    const { at, run } = await project();
    if (name !== 'src') mkdirSync(at('src'));
    writeFileSync(at(name), '');
    await expect(run()).rejects.toMatchObject(fault(`${at(name)} is no folder, and files are to be written into it. `));
  });

  it('what the folder is in is a file', async () => {
    const { at, run } = await project();
    writeFileSync(at('file'), '');
    await expect(run({ out: 'file/src' })).rejects.toMatchObject(fault(`${at('file/src')} cannot be written: `));
  });

  it.each(['src/h.ts', 'src/runninghub.lock.json'])('%s is a folder', async (name) => {
    const { at, run } = await project();
    mkdirSync(at(name), { recursive: true });
    await expect(run()).rejects.toMatchObject(fault(`${at(name)} is no file, and one is to be written there. `));
    await expect(run({ check: true })).rejects.toMatchObject(fault(at(name)));
  });

  it('a graph is a folder', async () => {
    const { at, run } = await project({ h: { id: '1', file: 'graphs' } });
    mkdirSync(at('graphs'));
    await expect(run()).rejects.toMatchObject(fault(`h: ${at('graphs')} cannot be read: `));
  });

  it.each([
    ['[', ']'],
    ['{"1":{"class_type":"T","inputs":{"a":', '}}}'],
  ])('a file that begins %s is nested too deeply', async (start, end) => {
    const { at, run } = await project();
    writeFileSync(at('graph.json'), start + '['.repeat(20_000) + ']'.repeat(20_000) + end);
    await expect(run()).rejects.toMatchObject(fault(`h: ${at('graph.json')} is nested deeper than `));
  });
});
