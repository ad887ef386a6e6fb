import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
const own = path.join(root, '.cache/docs');
const sources = ['codegen', 'docs', 'package.json', 'spec', 'src'];
/** Folders that a build writes. */
const written = new Set(['dist']);

/** A built site, and the base it was built for. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
}

/**
 * The built docs: those of `npm run docs:build` when they lie below a sub-path, which is the harder case, and are newer
 * than their sources; otherwise a build of the tests' own, which is kept for the next time. DOCS_DIST names a folder
 * that is taken as it is.
 */
export function builtSite(): BuiltSite {
  const given = process.env.DOCS_DIST;
  if (given !== undefined) return { folder: given, base: baseOf(given) };
  const known = [path.join(root, 'docs/site/dist'), own].find(isFresh);
  if (known === undefined) build();
  const folder = known ?? own;
  return { folder, base: baseOf(folder) };
}

function build(): void {
  const env = { ...process.env, DOCS_BASE: '/runninghub/', DOCS_OUT: own };
  const command = ['--import', 'tsx', 'docs/site/build/cli.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The docs do not build:\n${stdout}\n${stderr}`);
}

function isFresh(folder: string): boolean {
  const home = path.join(folder, 'index.html');
  if (!existsSync(home) || baseOf(folder) === '/') return false;
  const built = statSync(home).mtimeMs;
  return sources.every((source) => newest(path.join(root, source)) <= built);
}

/** When the newest file below a folder was changed, leaving out what a build writes. */
function newest(entry: string): number {
  const stats = statSync(entry);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(entry).filter((name) => !written.has(name));
  return Math.max(0, ...names.map((name) => newest(path.join(entry, name))));
}

function baseOf(folder: string): string {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const base = /href="([^"]*\/)assets\//.exec(html)?.[1];
  if (base === undefined) throw new Error(`${folder}/index.html loads nothing from assets/; its base cannot be told.`);
  return base;
}
