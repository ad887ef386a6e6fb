/** `npm run test:runtimes`: the conformance suite, from the packed package, in every runtime. */
import { writeFileSync } from 'node:fs';
import { checkConditions } from './bundle.js';
import { runtimes } from './launch/index.js';
import type { Runtime } from './launch/types.js';
import { list, matrix, type Row } from './matrix.js';
import { HELP, readOptions } from './options.js';
import { createProject, type Project } from './project.js';
import { type ScriptServer, startServer } from './server/server.js';
import { differences } from './suite/differences.js';
import { install } from './tools.js';

async function runOne(runtime: Runtime, project: Project, server: ScriptServer): Promise<Row> {
  const { name } = runtime;
  const found = runtime.find();
  if ('missing' in found) return { name, results: [], missing: found.missing };
  const { url, elsewhere, closed } = server;
  const started = performance.now();
  try {
    const settings = { runtime: name, server: { url, elsewhere, closed } };
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

async function main(): Promise<boolean> {
  const names = runtimes.map(({ name }) => name);
  const options = readOptions(process.argv.slice(2), names);
  if (options.help) {
    console.log(HELP);
    return true;
  }
  if (options.install) install();
  const project = createProject();
  const server = await startServer();
  try {
    const conditions = await checkConditions(project);
    const rows: Row[] = [];
    for (const runtime of runtimes) {
      if (options.only?.includes(runtime.name) !== false) rows.push(await runOne(runtime, project, server));
    }
    console.log(matrix(rows));
    const wrong = conditions.filter(({ ok }) => !ok);
    const shown = conditions.map((entry) => `${entry.conditions}: ${entry.chosen}${entry.ok ? '' : '  WRONG'}`);
    section('Platform file by the conditions of a bundler', shown);
    section(
      'Differences that remain, each checked',
      differences.map(({ id, runtimes, what, why }) => `${id} (${runtimes.join(', ')}): ${what} ${why}`),
    );
    if (options.verbose) section('Passed', list(rows, 'passed'));
    section('Skipped', list(rows, 'skipped'));
    section('Failed', list(rows, 'failed'));
    section(
      'Did not run',
      rows.flatMap(({ name, broken }) => (broken ? [`${name}: ${broken}`] : [])),
    );
    if (options.json) writeFileSync(options.json, `${JSON.stringify({ rows, conditions, differences }, null, 2)}\n`);

    const required = rows.filter(({ name }) => options.require.includes(name));
    const absent = required.filter(
      ({ missing, results }) => missing || results.some(({ outcome }) => outcome === 'skipped'),
    );
    section(
      'Required, but not complete',
      absent.map(({ name, missing }) => `${name}: ${missing ?? 'it skipped checks'}`),
    );
    return absent.length + wrong.length === 0 && !rows.some(isBad);
  } finally {
    await server.close();
    project.remove();
  }
}

function isBad({ broken, results }: Row): boolean {
  return broken !== undefined || results.some(({ outcome }) => outcome === 'failed');
}

// A runtime that hangs must not keep the command up.
process.exit((await main()) ? 0 : 1);
