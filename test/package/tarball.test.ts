import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBlocks } from '../support/markdown.js';

const root = new URL('../..', import.meta.url).pathname;
const project = mkdtempSync(join(tmpdir(), 'runninghub-consumer-'));
const example = codeBlocks(readFileSync(join(root, 'README.md'), 'utf8'), 'ts')[0]!;

const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', env: { ...process.env, ...env }, timeout: 600_000 });

beforeAll(() => {
  // `npm test` has just built, and building again would take dist/ from under the tests beside this one.
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`]);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed package in an empty project', () => {
  it('installs nothing but itself', () => {
    const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['runninghub']);
  });

  it('runs the example of the README against the simulator', () => {
    writeFileSync(join(project, 'example.mjs'), example);
    writeFileSync(
      join(project, 'main.mjs'),
      `import { serveSimulator } from 'runninghub/simulator/server';
const { url, close } = await serveSimulator();
process.env.RUNNINGHUB_BASE_URL = url;
await import('./example.mjs');
await close();`,
    );
    run('node', ['main.mjs'], { RUNNINGHUB_API_KEY: 'example' });
    const saved = readdirSync(join(project, 'out'));
    expect(saved).toHaveLength(1);
    expect(saved[0]).toMatch(/^\d{19}\.png$/);
    expect(
      readFileSync(join(project, 'out', saved[0]!))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('type-checks the example under strict settings, and refuses a misspelled field', () => {
    const tsc = join(root, 'node_modules/typescript7/bin/tsc');
    const options = {
      strict: true,
      noUncheckedIndexedAccess: true,
      module: 'NodeNext',
      target: 'ES2022',
      noEmit: true,
      types: [],
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['example.mts'] }));
    writeFileSync(join(project, 'example.mts'), example);
    run('node', [tsc, '-p', '.']);
    writeFileSync(join(project, 'example.mts'), example.replace('prompt:', 'promt:'));
    expect(() => run('node', [tsc, '-p', '.'])).toThrow();
  });

  it('holds no source, test or spec file', () => {
    const files = readdirSync(join(project, 'node_modules/runninghub'), { recursive: true, encoding: 'utf8' });
    const stray = files.filter((file) => /(^|\/)(test|spec|codegen|scripts)(\/|$)|(?<!\.d)\.ts$/.test(file));
    expect(stray).toEqual([]);
  });
});
