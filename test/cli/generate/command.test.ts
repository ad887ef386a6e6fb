import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { serveSimulator, type SimulatorServerOptions } from '../../../src/simulator/server.js';
import { sorted } from '../../../codegen/spec/order.js';
import { temporaryFolder } from '../../support/folder.js';
import type { GenerateCall } from '../../../cli/generate/arguments.js';
import { generate } from '../../../cli/generate/generate.js';

const WORKFLOW = '1900000000000000001';
const APP = '1900000000000000401';
const NO_OPTIONS: GenerateCall = {
  workflow: [],
  app: [],
  models: [],
  offline: false,
  check: false,
  json: false,
  watch: false,
  simulate: false,
};

const printed: string[] = [];
beforeEach(() => {
  vi.stubEnv('RUNNINGHUB_API_KEY', '0123456789abcdef0123456789abcdef');
  for (const name of ['log', 'error'] as const)
    vi.spyOn(console, name).mockImplementation((line: string) => void printed.push(line));
});

/** A folder with a configuration that asks a simulator. */
async function project(config: object = {}, options: SimulatorServerOptions = {}) {
  const server = await serveSimulator(options);
  onTestFinished(() => server.close());
  const folder = await temporaryFolder();
  const write = (more: object) =>
    writeFileSync(
      path.join(folder, 'runninghub.config.json'),
      JSON.stringify({ out: 'own', baseUrl: server.url, ...config, ...more }),
    );
  write({});
  const run = (call: Partial<GenerateCall> = {}) => {
    printed.length = 0;
    return generate(folder, { ...NO_OPTIONS, ...call });
  };
  const read = (name: string) => readFileSync(path.join(folder, 'own', name), 'utf8');
  return { folder, own: path.join(folder, 'own'), run, read, write, server };
}

const both = { workflows: { makePoster: WORKFLOW }, apps: { cutOut: APP } };

it('writes helpers, an index, what was read, and a lock; a second time nothing', async () => {
  const { own, run, read } = await project(both);
  expect(await run()).toBe(true);
  expect(printed.at(-1)).toMatch(/own: 6 files written, 0 removed$/);
  expect(sorted(readdirSync(own, { recursive: true, encoding: 'utf8' }))).toEqual([
    'cut-out.ts',
    'index.ts',
    'make-poster.ts',
    'runninghub.lock.json',
    'saved',
    'saved/cutOut.json',
    'saved/makePoster.json',
  ]);
  expect(read('make-poster.ts')).toContain("nodes: {\n    prompt: '6.text',");
  const lock = read('runninghub.lock.json');
  await run();
  expect(printed).toEqual([expect.stringMatching(/own: 0 files written, 0 removed$/)]);
  expect(read('runninghub.lock.json')).toBe(lock);
});

it('takes nothing that was kept of another workflow that had the name', async () => {
  const { own, run, write, read } = await project(both);
  await run();
  const before = read('make-poster.ts');
  write({ ...both, workflows: { makePoster: '1900000000000000009' } });
  await expect(run({ offline: true })).rejects.toThrow(
    `makePoster: ${path.join(own, 'saved/makePoster.json')} is of the workflow ${WORKFLOW}, ` +
      'not of the workflow 1900000000000000009. Run it once without --offline',
  );
  expect(read('make-poster.ts')).toBe(before);
});

it('generates the same without the platform, and says what to do when nothing was kept', async () => {
  const { own, run, server } = await project(both);
  await run();
  await server.close();
  rmSync(path.join(own, 'index.ts'));
  expect(await run({ offline: true })).toBe(true);
  expect(printed.at(-1)).toContain('1 files written');
  rmSync(path.join(own, 'saved/cutOut.json'));
  await expect(run({ offline: true })).rejects.toThrow(
    /^cutOut: .*cutOut\.json is not there\. Run it once without --offline$/,
  );
});

it('checks, writes nothing, and names the command that mends it', async () => {
  const { own, run, read } = await project(both);
  expect(await run({ check: true })).toBe(false);
  expect(printed.at(-1)).toMatch(/\nRun `npx runninghub generate` and commit the result\.$/);
  expect(existsSync(own)).toBe(false);
  await run();
  expect(await run({ check: true })).toBe(true);
  appendFileSync(path.join(own, 'index.ts'), '// mine\n');
  expect(await run({ check: true, offline: true })).toBe(false);
  expect(printed).toEqual(['  differs  index.ts\nRun `npx runninghub generate --offline` and commit the result.']);
  expect(read('index.ts')).toContain('// mine');
});

it('removes what it wrote and is needed no more, and nothing else', async () => {
  const { folder, own, run, write } = await project(both);
  await run();
  writeFileSync(path.join(own, 'mine.ts'), '');
  writeFileSync(path.join(folder, 'outside.ts'), '');
  const lock = JSON.parse(readFileSync(path.join(own, 'runninghub.lock.json'), 'utf8')) as { files: string[] };
  lock.files.push('../outside.ts', 'saved/../../outside.ts');
  writeFileSync(path.join(own, 'runninghub.lock.json'), JSON.stringify(lock));
  write({ apps: undefined });
  await run();
  expect(printed).toEqual(['! cutOut is gone', expect.stringContaining('2 removed')]);
  expect(readdirSync(own).sort()).toEqual(['index.ts', 'make-poster.ts', 'mine.ts', 'runninghub.lock.json', 'saved']);
  expect(existsSync(path.join(folder, 'outside.ts'))).toBe(true);
});

it('reads files of the configuration, with the names that were chosen, and takes arguments in its place', async () => {
  const { folder, run, read, write } = await project();
  writeFileSync(
    path.join(folder, 'graph.json'),
    JSON.stringify({ '1': { class_type: 'T', inputs: { text: 'x', prompt: 'y' } } }),
  );
  write({ workflows: { mine: { id: '1', file: 'graph.json', names: { '1.text': 'prompt' } } } });
  await run({ offline: true });
  expect(read('mine.ts')).toContain("nodes: { prompt: '1.text', ");
  expect(existsSync(path.join(folder, 'own/saved'))).toBe(false);
  await run({ workflow: [`other=${WORKFLOW}`], out: 'elsewhere' });
  expect(readdirSync(path.join(folder, 'elsewhere'))).toContain('other.ts');
});

it('tells of names for inputs that are not there', async () => {
  const { folder, run, write } = await project();
  writeFileSync(path.join(folder, 'graph.json'), '{"1":{"class_type":"T","inputs":{"text":"x"}}}');
  write({ workflows: { a: { id: '1', file: 'graph.json', names: { '1.text': 'said', '7.te\nxt': 'gone' } } } });
  await run({ offline: true });
  expect(printed[0]).toBe('  a: `names` has 7.te\\u{a}xt, and there is no such input');
  await run({ offline: true, json: true });
  expect(JSON.parse(printed[0]!)).toMatchObject({
    changes: [{ helper: 'a', breaks: false, what: '`names` has 7.te\nxt, and there is no such input' }],
  });
});

describe('refuses in one line', () => {
  it.each([
    [
      { workflow: 1 },
      'the configuration has `workflow`; allowed are out, workflows, apps, models, objectInfo, site, baseUrl',
    ],
    [{}, 'there is nothing to generate'],
    [
      { workflows: { 'make-poster': WORKFLOW } },
      'make-poster cannot be the name of a helper, which is in camelCase: write makePoster',
    ],
    [
      { workflows: { index: WORKFLOW } },
      'index cannot be the name of a helper, since the file of all helpers is called so: write runIndex',
    ],
    [{ workflows: { class: WORKFLOW } }, 'since it is a word of the language: write runClass'],
    [{ workflows: { cOn: WORKFLOW } }, 'since Windows keeps it for a device: write runCOn'],
    [{ workflows: { lpt1: WORKFLOW } }, 'write runLpt1'],
    [{ workflows: { 海报: WORKFLOW } }, 'write another, as in makePoster'],
    [{ workflows: { a: 19 } }, 'a has no id'],
    [{ workflows: { a: { id: '1', path: 'x' } } }, 'a has `path`; allowed are id, file and names'],
    [{ workflows: { a: { id: '1', names: { '1.text': 'a-b' } } } }, '`names` must be names by input'],
    [
      { workflows: { a: { id: '1', names: { '1.text': 'toString' } } } },
      'a: "toString" cannot be the name of 1.text: `names` must',
    ],
    [{ workflows: { a: { id: '1', names: ['prompt'] } } }, 'a: `names` must be names by input'],
    [{ workflows: { a: { id: '1', names: { '1.a\n\u001B[2J': '' } } } }, String.raw`of 1.a\u{a}\u{1b}[2J: `],
    [{ workflows: { a: { id: '1', names: { '1.a': 'x', '1.b': 'x' } } } }, 'a: 1.a and 1.b have the same name, x'],
    [{ workflows: { a: '1' }, apps: { A: '1' } }, 'A cannot be the name of a helper, which is in camelCase: write a'],
    [{ workflows: { aB: '1' }, apps: { ab: '1' } }, 'two helpers are called ab'],
    [{ workflows: { a: '1', b: '1' } }, 'b: another helper is made of the same workflow 1'],
    [{ site: 'eu', workflows: { a: '1' } }, "`site` must be 'ai' or 'cn'"],
    [{ workflows: { a: '999' } }, 'a: /api/openapi/getJsonApiFormat: WORKFLOW_NOT_EXISTS'],
    [{ workflows: { a: { id: '1', file: 'runninghub.config.json' } } }, 'a: there is no graph of ComfyUI in it'],
    [{ apps: { a: { id: '1', file: 'runninghub.config.json' } } }, 'a: there is no app in it'],
  ])('%j', async (config, message) => {
    const { run } = await project(config);
    await expect(run()).rejects.toThrow(message);
    await expect(run()).rejects.toMatchObject({ name: 'UserError' });
  });

  it('as JSON, too, where that was asked for', async () => {
    const { run } = await project({ workflows: { a: { id: '1', file: 'no\nne.json' } } });
    await expect(run({ json: true })).rejects.toThrow(String.raw`no\u{a}ne.json is not there`);
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0]!)).toEqual({ error: expect.stringMatching(/^a: [^]*no\nne\.json is not there$/) });
    await expect(run()).rejects.toThrow('is not there');
    expect(printed).toEqual([]);
  });

  it('a folder without a configuration, and an argument without a name', async () => {
    const folder = await temporaryFolder();
    await expect(generate(folder, NO_OPTIONS)).rejects.toThrow('there is no runninghub.config.ts here');
    await expect(generate(folder, { ...NO_OPTIONS, workflow: ['19'] })).rejects.toThrow(
      'write <name>=<id>, as in makePoster=19',
    );
  });
});
