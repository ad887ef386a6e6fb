import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { type Call, runCommand } from '../../codegen/command.js';
import { list, matrix, type Row } from '../runtimes/matrix.js';
import { OPTIONS, readOptions, type Options } from '../runtimes/options.js';
import { CASES } from './cases.js';
import { unchecked } from './guide.js';
import { install, isInstalled, pack, prepare, versionOf } from './install.js';
import { type Started, start, type Surroundings } from './processes.js';
import type { App, AppCase } from './types.js';

const USAGE = `usage: npm run test:apps -- [options]

Installs the packed package in apps as users write them, builds the apps and runs them, with the code of the guides for
them in it. Everything they ask for comes from this machine.

  --only next15       only these apps (a list)
  --require all       fail when one of these is not installed (a list, or "all")
  --install           install what the apps need first, into .cache/apps
  --json <file>       also write every result to a file
  --verbose           name every check, not only those that failed or were skipped

exit code: 0 all is well; 1 a check failed, or a required app is missing; 2 wrong usage`;

async function runOne(app: AppCase, tarball: string): Promise<Row> {
  const { name } = app;
  if (!isInstalled(app)) return { name, results: [], missing: 'its packages (--install)' };
  const begun = performance.now();
  const started: Started[] = [];
  try {
    const results = await app.run(surround(prepare(app, tarball), started));
    const left = results.some(({ outcome }) => outcome === 'failed') ? [] : unchecked(app, results);
    if (left.length > 0)
      return { name, results, broken: `nothing has run the blocks of the guides ${left.join(', ')}` };
    return { name, version: versionOf(app), results, seconds: Math.round((performance.now() - begun) / 1000) };
  } catch (error) {
    return { name, results: [], broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    for (const one of started) one.stop();
  }
}

function surround(folder: string, started: Started[]): App {
  const begin = (args: readonly string[], surroundings?: Surroundings) => {
    const one = start(folder, args, surroundings);
    started.push(one);
    return one;
  };
  return {
    folder,
    program: (file) => join(folder, 'node_modules', file),
    start: begin,
    execute: (args, surroundings) => begin(args, surroundings).ended,
  };
}

const section = (title: string, lines: readonly string[]) => {
  if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
};

async function runAll({ only, require, json, verbose, ...options }: Options): Promise<boolean> {
  const chosen = CASES.filter(({ name }) => only?.includes(name) !== false);
  if (options.install) for (const app of chosen) install(app);
  const { tarball, remove } = pack();
  const rows: Row[] = [];
  try {
    for (const app of chosen) rows.push(await runOne(app, tarball));
  } finally {
    remove();
  }
  if (json) writeFileSync(json, `${JSON.stringify({ rows }, null, 2)}\n`);
  console.log(matrix(rows, 'app'));
  if (verbose) section('Passed', list(rows, 'passed'));
  section('Skipped', list(rows, 'skipped'));
  section('Failed', list(rows, 'failed'));
  const broken = rows.flatMap(({ name, broken }) => (broken ? [`${name}: ${broken}`] : []));
  section('Did not run', broken);
  const absent = rows.filter(({ name, missing }) => missing && require.includes(name));
  section(
    'Required, but not installed',
    absent.map(({ name, missing }) => `${name}: ${missing}`),
  );
  const hasFailed = rows.some(({ results }) => results.some(({ outcome }) => outcome === 'failed'));
  return absent.length === 0 && broken.length === 0 && !hasFailed;
}

const NAMES = CASES.map(({ name }) => name);

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  run: (call: Call<typeof OPTIONS>) => runAll(readOptions(call, NAMES, 'app')),
});
// An app that hangs must not keep the command up.
process.exit();
