// `npm run build`, with which every command begins that needs the built package. One that follows another finds dist as
// it would make it, and leaves it: the contents decide, of all that a build reads and of all that is in dist, so that
// neither a change nor a damaged file survives.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const TARGET = 'dist';
const RECORD = '.cache/build';
const FOLDERS = ['cli', 'codegen', 'generated', 'scripts', 'spec', 'src'];
const FILES = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'tsconfig.build.cjs.json'];
/** What npm has installed: the compiler, the bundler and the types. */
const INSTALLED = 'node_modules/.package-lock.json';
const STEPS = [
  ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json'],
  ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.cjs.json'],
  ['scripts/commonjs.mjs'],
  ['scripts/bundle-cli.mjs'],
];

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => `${folder}/${name}`).filter((file) => statSync(file).isFile());
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    const content = existsSync(file) ? readFileSync(file) : '';
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

// Taken before, so that what changes while it builds is built the next time.
const sources = hashOf([...FILES, INSTALLED, ...FOLDERS.flatMap(filesIn)]);
const record = () => `${sources} ${hashOf(filesIn(TARGET))}\n`;

if (!existsSync(RECORD) || readFileSync(RECORD, 'utf8') !== record()) {
  for (const old of [RECORD, TARGET]) rmSync(old, { recursive: true, force: true });
  for (const step of STEPS) {
    const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(RECORD, record());
}
