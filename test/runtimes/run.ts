import { writeFileSync } from 'node:fs';
import { runCommand } from '../../codegen/command.js';
import { checkConditions, type Condition } from './bundle.js';
import { runtimes } from './launch/index.js';
import type { Runtime } from './launch/types.js';
import { list, matrix, type Row } from './matrix.js';
import { OPTIONS, readOptions, USAGE, type Options } from './options.js';
import { createProject, type Project } from './project.js';
import { type ScriptServer, startServer } from './server/server.js';
import { differences } from './suite/differences.js';
import { install } from './tools.js';

async function runOne(runtime: Runtime, project: Project, server: ScriptServer): Promise<Row> {
  const { name } = runtime;
  const found = runtime.find();
  if ('missing' in found) return { name, results: [], missing: found.missing };
  const { url, elsewhere, closed, damaged } = server;
  const started = performance.now();
  try {
    const settings = { runtime: name, server: { url, elsewhere, closed, damaged } };
    const report = await Promise.race([runtime.run(found.path, project, settings), tooLong(name)]);
    return { name, ...report, seconds: Math.round((performance.now() - started) / 1000) };
  } catch (error) {
    return { name, results: [], broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The longest that the suite may take in one runtime, in milliseconds. */
const LIMIT = 180_000;

function tooLong(name: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${name} did not end within ${LIMIT} ms`)), LIMIT).unref();
  });
}

const section = (title: string, lines: readonly string[]) => {
  if (lines.length > 0) console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
};

async function runAll(options: Options): Promise<boolean> {
  if (options.install) install();
  const project = createProject();
  const server = await startServer();
  try {
    const conditions = await checkConditions(project);
    const rows: Row[] = [];
    for (const runtime of runtimes) {
      if (options.only?.includes(runtime.name) !== false) rows.push(await runOne(runtime, project, server));
    }
    if (options.json) writeFileSync(options.json, `${JSON.stringify({ rows, conditions, differences }, null, 2)}\n`);
    report(rows, conditions, options);
    const absent = incomplete(rows, options);
    section(
      'Required, but not complete',
      absent.map(({ name, missing }) => `${name}: ${missing ?? 'it skipped checks'}`),
    );
    return absent.length === 0 && conditions.every(({ ok }) => ok) && !rows.some(isBad);
  } finally {
    await server.close();
    project.remove();
  }
}

function report(rows: readonly Row[], conditions: readonly Condition[], { verbose }: Options): void {
  console.log(matrix(rows, 'runtime'));
  section(
    'Platform file by the conditions of a bundler',
    conditions.map((entry) => `${entry.conditions}: ${entry.chosen}${entry.ok ? '' : '  WRONG'}`),
  );
  section(
    'Differences that remain, each checked',
    differences.map(({ id, runtimes, what, why }) => `${id} (${runtimes.join(', ')}): ${what} ${why}`),
  );
  if (verbose) section('Passed', list(rows, 'passed'));
  section('Skipped', list(rows, 'skipped'));
  section('Failed', list(rows, 'failed'));
  section(
    'Did not run',
    rows.flatMap(({ name, broken }) => (broken ? [`${name}: ${broken}`] : [])),
  );
}

function incomplete(rows: readonly Row[], { require }: Options): Row[] {
  const required = rows.filter(({ name }) => require.includes(name));
  return required.filter(({ missing, results }) => missing || results.some(({ outcome }) => outcome === 'skipped'));
}

function isBad({ broken, results }: Row): boolean {
  return broken !== undefined || results.some(({ outcome }) => outcome === 'failed');
}

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  run: (call) =>
    runAll(
      readOptions(
        call,
        runtimes.map(({ name }) => name),
        'runtime',
      ),
    ),
});
// A runtime that hangs must not keep the command up.
process.exit();
