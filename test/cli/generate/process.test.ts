import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InputError, type Model, RunningHub } from '../../../src/index.js';
import { runCommand } from '../../support/command.js';
import { temporaryFolder } from '../../support/folder.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TSX = pathToFileURL(path.join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;
const ID = '1900000000000000001';
const APP = '1900000000000000401';

const graph = (text: string) => ({
  '6': { class_type: 'CLIPTextEncode', inputs: { text } },
  '3': { class_type: 'KSampler', inputs: { seed: 1, steps: 20, positive: ['6', 0] } },
  '9': { class_type: 'SaveImage', inputs: { images: ['3', 0] } },
});
const app = {
  nodeInfoList: [{ nodeId: '1', fieldName: 'style', fieldType: 'LIST', fieldData: '["a","b"]', fieldValue: 'a' }],
};
const config = {
  workflows: { makePoster: { id: ID, file: 'graphs/poster.json' } },
  apps: { cutOut: { id: APP, file: 'app.json' } },
};

async function project() {
  const folder = await temporaryFolder();
  const write = (name: string, content: unknown) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  };
  write('graphs/poster.json', graph('a fox'));
  write('app.json', app);
  write('runninghub.config.json', config);
  const read = (name: string) => readFileSync(path.join(folder, 'runninghub', name), 'utf8');
  return { folder, write, read };
}

const command = (cwd: string, ...args: string[]) => runCommand('cli/cli.ts', ['generate', ...args], { cwd });

/** Starts the command, which goes on, and waits for lines that it prints. */
function started(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', TSX, path.join(ROOT, 'cli/cli.ts'), 'generate', ...args], { cwd });
  onTestFinished(async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  const printed = { text: '' };
  const told = new EventTarget();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed.text += chunk.toString();
      told.dispatchEvent(new Event('more'));
    });
  }
  /** The first match in what is printed from now on. */
  return async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(printed.text);
      if (found) {
        printed.text = printed.text.slice(found.index + found[0].length);
        return found;
      }
      await once(told, 'more');
    }
  };
}

it.each([[[]], [['--out', "it's mine", '--app', `cutOut=${APP}@app.json`]]])(
  'fails a check with the command that mends it, and passes after that command: %j',
  async (options) => {
    const { folder } = await project();
    const first = await command(folder, '--offline', ...options, '--check');
    expect(first).toMatchObject({ code: 1, stdout: '' });
    const [, mends] = /Run `npx runninghub (.*)` and commit the result\.\n$/.exec(first.stderr)!;
    // As a shell reads it.
    const words = execFileSync('sh', ['-c', `printf '%s\\n' ${mends}`], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(await runCommand('cli/cli.ts', words, { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
    expect(await command(folder, '--offline', ...options, '--check')).toMatchObject({
      code: 0,
      stdout: 'everything is up to date\n',
    });
  },
  120_000,
);

it('generates again when a file changes, each time, and goes on after a file that is broken', async () => {
  const { folder, write, read } = await project();
  const next = started(folder, '--offline', '--watch');
  await next(/5 files written|4 files written/);
  write('graphs/poster.json', graph('a hare'));
  await next(/prompt has the default "a hare"/);
  await next(/files written/);
  expect(read('make-poster.ts')).toContain('"a hare"');
  write('graphs/poster.json', '{');
  await next(/makePoster: .*poster\.json is no JSON/);
  write('app.json', { nodeInfoList: [{ ...app.nodeInfoList[0], fieldData: '["a"]' }] });
  write('graphs/poster.json', graph('a bear'));
  await next(/! cutOut: style no longer takes "b"/);
  await next(/files written/);
  write('runninghub.config.json', { ...config, out: 'elsewhere' });
  await next(/elsewhere: \d files written/);
  // A file that only the new configuration names.
  write('other/app.json', app);
  write('runninghub.config.json', { ...config, apps: { cutOut: { id: APP, file: 'other/app.json' } } });
  await next(/files written/);
  write('other/app.json', { nodeInfoList: [] });
  await next(/! cutOut: style \(1\.style\) is gone/);
}, 120_000);

it('serves a simulator that runs them for a program of another process, with its own checks', async () => {
  const { folder } = await project();
  const next = started(folder, '--offline', '--simulate');
  const [, baseUrl] = await next(/baseUrl: '([^']+)'/);
  const rh = new RunningHub({ apiKey: 'any', baseUrl: baseUrl!, pollsPerSecond: 1000 });
  const poster: Model<{ prompt?: string }, 'image'> = {
    id: `run/workflow/${ID}`,
    output: 'image',
    nodes: { prompt: '6.text', seed: '3.seed' },
    seeds: ['seed'],
  };
  const { output, seeds } = await rh.run(poster, { prompt: 'a wolf' });
  expect(output.kind).toBe('image');
  expect((await rh.download(output).blob()).size).toBeGreaterThan(100);
  expect(Object.keys(seeds!)).toEqual(['seed']);
  expect((await rh.workflows.inputs(ID)).map(({ name }) => name)).toEqual(['3.seed', '3.steps', '6.text']);
  expect((await rh.apps.inputs(APP))[0]).toMatchObject({ name: '1.style', fieldValue: 'a' });
  await expect(rh.apps.run(APP, { '1.style': 'c' }, { check: true })).rejects.toThrow(InputError);
  await expect(rh.run({ id: `run/workflow/${ID}`, nodes: { gone: '7.text' } }, { gone: 'x' })).rejects.toThrow('7');
}, 120_000);

async function withCompiler() {
  const made = await project();
  made.write('package.json', { type: 'module' });
  made.write('node_modules/typescript/package.json', { name: 'typescript', main: 'index.cjs' });
  const compiler = JSON.stringify(path.join(ROOT, 'node_modules/typescript'));
  made.write('node_modules/typescript/index.cjs', `module.exports = require(${compiler});`);
  return made;
}

it('a configuration that is cut off is an error, not an empty one', async () => {
  const { folder, write, read } = await withCompiler();
  write('own.config.ts', `export default ${JSON.stringify(config)} satisfies object;`);
  expect(await command(folder, '--offline', '--config', 'own.config.ts')).toMatchObject({ code: 0 });
  const before = read('make-poster.ts');
  write('own.config.ts', 'export default {');
  const { code, stderr } = await command(folder, '--offline', '--config', 'own.config.ts');
  expect([code, stderr]).toEqual([2, expect.stringContaining('own.config.ts cannot be read: ')]);
  expect(read('make-poster.ts')).toBe(before);
}, 120_000);

describe('a configuration is read from', () => {
  const source = `export default ${JSON.stringify(config)}`;
  it.each([
    [
      'ts',
      `const config: { out?: string } & object = ${JSON.stringify(config)};\nexport default config satisfies object;`,
    ],
    ['mts', `${source} satisfies object;`],
    ['js', source],
    ['mjs', source],
  ])(
    '.%s',
    async (extension, text) => {
      const { folder, write, read } = await withCompiler();
      write(`own.config.${extension}`, text);
      expect(await command(folder, '--offline', '--config', `own.config.${extension}`)).toMatchObject({ code: 0 });
      expect(read('make-poster.ts')).toContain('export const makePoster');
    },
    120_000,
  );
});
