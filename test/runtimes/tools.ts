import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder with the runtimes. They are kept out of the package's own dependencies, where they would shadow its node.
 */
const FOLDER = fileURLToPath(new URL('tools/', import.meta.url));

/** Path of a file in an installed tool; undefined when it is not there. */
export function tool(...path: string[]): string | undefined {
  const file = join(FOLDER, 'node_modules', ...path);
  return existsSync(file) ? file : undefined;
}

/** Path of a program that the machine has anyway; undefined when it is not on the PATH. */
export function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Loads an installed tool; undefined when it is not there. The type is the part of it that is used. */
export function load<T>(name: string): T | undefined {
  return tool(name) ? (createRequire(join(FOLDER, 'package.json'))(name) as T) : undefined;
}

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of the browser: `CHROMIUM_PATH`, or where distributions put it. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...BROWSERS].find((path) => path && existsSync(path));
}

/** Platform and processor as the packages of the runtimes name them. */
export const MACHINE = `${process.platform}-${process.arch}`;

/** Installs the runtimes: the npm packages as locked, and the browser where Debian's package manager may be used. */
export function install(): void {
  // The binaries are in packages of their own, so that no install script has to run.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], FOLDER);
  if (findBrowser()) return;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    console.log('No Chromium here, and it cannot be installed without root and apt-get.');
    return;
  }
  run('apt-get', ['update', '-qq'], FOLDER);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], FOLDER);
}

function run(command: string, args: readonly string[], cwd: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 900_000 });
}
