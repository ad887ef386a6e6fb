import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inParallel } from '../../../src/async/in-parallel.js';
import { ROOT } from '../build/locations.js';
import type { Block } from './blocks.js';

/** An example that did not run to its end. */
export interface Failure {
  readonly place: string;
  readonly output: string;
}

type FileOf = (program: Block) => string;

/** Programs that run at the same time. */
const PARALLEL = 4;
/** Milliseconds after which a program counts as hanging. */
const LIMIT = 1_800_000;

/** Runs each example as a program of its own: guides start servers, set variables and exit. */
export async function runAlone(
  all: readonly Block[],
  fileOf: FileOf,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  await inParallel(all, PARALLEL, async (example) => {
    const { status, output } = await execute([fileOf(example)], cwd, env);
    if (status !== 0) failures.push({ place: example.place, output: output || `exit status ${status}` });
  });
  return failures;
}

/** The program that runs many examples: each is a module that ends when its top level does. */
const RUNNER = `
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { inParallel } from ${JSON.stringify(path.join(ROOT, 'dist/src/async/in-parallel.js'))};
const [list] = process.argv.slice(2);
const failures = [];
const log = console.log;
console.log = () => {};
await inParallel(JSON.parse(readFileSync(list, 'utf8')), 100, ({ place, file }) =>
  import(file).catch((error) => failures.push({ place, output: inspect(error) })),
);
log(JSON.stringify(failures));
process.exit(0);
`;

/** Runs the examples in one process, many at a time: they spend their time waiting for tasks. */
export async function runTogether(
  all: readonly Block[],
  fileOf: FileOf,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Failure[]> {
  const [runner, list] = ['runner.mjs', 'examples.json'].map((name) => path.join(cwd, name)) as [string, string];
  writeFileSync(runner, RUNNER);
  writeFileSync(list, JSON.stringify(all.map((example) => ({ place: example.place, file: fileOf(example) }))));
  const { status, output } = await execute([runner, list], cwd, env);
  try {
    return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Failure[];
  } catch {
    return [{ place: 'pages of models', output: output || `exit status ${status}` }];
  }
}

function execute(
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ status: number | string; output: string }> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const timer = setTimeout(() => child.kill(), LIMIT);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ status: signal === null ? (code ?? 1) : `stopped after ${LIMIT} ms`, output });
    });
  });
}
