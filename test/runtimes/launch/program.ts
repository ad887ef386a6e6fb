import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckResult, Report, Runtime } from './types.js';

/** The longest that the suite may take in one program, in milliseconds. */
const LIMIT = 120_000;
/** How long it may stay after that: idle connections are kept for about five seconds. In milliseconds. */
const GRACE = 10_000;

/**
 * A runtime that is a program and reads `node_modules` itself: Node, Bun and Deno. `before` are arguments that come
 * before the file, and `env` is added to the environment.
 */
export function program(
  name: string,
  find: () => string | undefined,
  missing: string,
  before: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Runtime {
  return {
    name,
    find() {
      const path = find();
      return path ? { path } : { missing };
    },
    async run(path, project, settings) {
      const output = join(project.folder, `${name}.json`);
      const given = JSON.stringify({ ...settings, output, folder: join(project.folder, `${name}-files`) });
      const args = [...before, project.suite('hosts/file.js'), given];
      const { printed, lingered } = await execute(path, args, project.folder, env);
      const report = await readFile(output, 'utf8').catch(() => undefined);
      if (report === undefined) throw new Error(`${name} ended without results:\n${printed.slice(-3000)}`);
      const { version, results } = JSON.parse(report) as Report;
      return { version, results: [...results, ending(lingered)] };
    },
  };
}

/** A timer or a connection that is left behind shows in a program that does not end. */
function ending(lingered: boolean): CheckResult {
  const check = { area: 'platform', name: 'the program ends by itself' };
  return lingered
    ? { ...check, outcome: 'failed', reason: `it was still running ${GRACE} ms after its last check` }
    : { ...check, outcome: 'passed' };
}

interface Ending {
  readonly printed: string;
  readonly lingered: boolean;
}

/** Runs a program to its end. It says `done` when the suite has ended, and may not stay much longer. */
function execute(path: string, args: string[], cwd: string, extra: Readonly<Record<string, string>>): Promise<Ending> {
  const { RUNNINGHUB_API_KEY: _key, RUNNINGHUB_BASE_URL: _url, NODE_OPTIONS: _options, ...clean } = process.env;
  const child = spawn(path, args, { cwd, env: { ...clean, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let lingered = false;
  return new Promise((resolve, reject) => {
    const stop = () => child.kill('SIGKILL');
    let timer = setTimeout(stop, LIMIT);
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      if (!/^done$/m.test(printed)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        lingered = true;
        stop();
      }, GRACE);
    });
    child.stderr.on('data', (chunk) => (printed += String(chunk)));
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve({ printed, lingered });
    });
  });
}
