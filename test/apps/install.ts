import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../../codegen/command.js';
import { writeBlocks } from './guide.js';
import type { AppCase } from './types.js';

const CACHE = join(PROJECT, '.cache/apps');
const LOCK = 'package-lock.json';
/** What stays in the folder of a case from one run to the next. */
const KEPT = new Set(['node_modules', 'package.json', LOCK]);
/** What is in the sources of those who tried them in place. */
const MADE = new Set(['node_modules', 'dist', '.next', '.wrangler']);

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--silent'], {
    cwd,
    encoding: 'utf8',
    timeout: 600_000,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** The folder that a case runs in. */
const folderOf = ({ name }: AppCase): string => join(CACHE, name);

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Whether what a case needs is installed as it is locked. */
export function isInstalled(app: AppCase): boolean {
  const folder = folderOf(app);
  const wanted = textOf(join(fileURLToPath(app.packages), LOCK));
  // npm writes this one last.
  return existsSync(join(folder, 'node_modules/.package-lock.json')) && textOf(join(folder, LOCK)) === wanted;
}

/** Installs what a case needs, unless it is there. */
export function install(app: AppCase): void {
  if (isInstalled(app)) return;
  const folder = folderOf(app);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', LOCK]) cpSync(join(fileURLToPath(app.packages), file), join(folder, file));
  npm(folder, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
}

/** Packs what the command has just built. Returns the path of the tarball; `remove` takes it away. */
export function pack(): { readonly tarball: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'runninghub-apps-'));
  const printed = npm(PROJECT, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return { tarball: join(folder, filename), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Puts the package, the sources and the blocks of the guides where what a case needs is installed, in place of those of
 * the last run.
 */
export function prepare(app: AppCase, tarball: string): string {
  const folder = folderOf(app);
  for (const name of readdirSync(folder)) {
    if (!KEPT.has(name)) rmSync(join(folder, name), { recursive: true });
  }
  const target = join(folder, 'node_modules/runninghub');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  // The package has no dependencies, so this is what npm would do.
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
  cpSync(fileURLToPath(app.sources), folder, { recursive: true, filter: (path) => !MADE.has(basename(path)) });
  writeBlocks(app, folder);
  return folder;
}

/** The version of a package that a case has installed. */
export function versionOf(app: AppCase): string {
  const manifest = readFileSync(join(folderOf(app), 'node_modules', app.shows, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
