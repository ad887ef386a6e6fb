import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Files } from '../../codegen/emit/emit.js';
import { UserError } from '../../codegen/spec/user-error.js';
import { HEADER } from './emit-own.js';
import { LOCK_FILE } from './lock.js';

/** How a folder differs from what belongs into it. */
export interface Difference {
  readonly missing: readonly string[];
  readonly differing: readonly string[];
  /** Written the last time, and needed no more. */
  readonly extra: readonly string[];
  /** Among those that differ, what somebody else wrote. */
  readonly foreign: readonly string[];
}

const INSTEAD = 'Move it, remove it, or choose another folder as `out`';

/**
 * Compares byte by byte, but for line ends, which Git writes as the system has them. What else is in the folder is the
 * user's, and nobody's business.
 *
 * @throws UserError when a folder is in the place of a file, or a file in that of a folder.
 */
export function differenceOf(out: string, files: Files, before: readonly string[]): Difference {
  for (const folder of foldersIn(out)) {
    if (existsSync(folder) && !statSync(folder).isDirectory())
      throw new UserError(`${folder} is no folder, and files are to be written into it. ${INSTEAD}`);
  }
  const present = new Map([...files.keys()].map((name) => [name, contentOf(path.join(out, name))]));
  const names = [...files.keys()];
  const differing = names.filter((name) => ![undefined, files.get(name)].includes(present.get(name)));
  const isForeign = (name: string) =>
    name !== LOCK_FILE && !before.includes(name) && !present.get(name)?.startsWith(HEADER);
  return {
    missing: names.filter((name) => present.get(name) === undefined),
    differing,
    extra: before.filter((name) => isOwn(name) && !files.has(name) && isFile(path.join(out, name))),
    foreign: differing.filter(isForeign),
  };
}

/**
 * Writes what differs, and nothing else: what is the same keeps its time stamp, so nothing that watches it builds.
 *
 * @throws UserError when somebody else wrote one of the files, in which case none is written, or when one cannot be.
 */
export function writeDifference(out: string, files: Files, difference: Difference): void {
  const { missing, differing, extra, foreign } = difference;
  if (foreign.length > 0) {
    const names = foreign.map((name) => path.join(out, name)).join(', ');
    throw new UserError(`${names}: not written by this command, so it is not overwritten. ${INSTEAD}`);
  }
  try {
    removeLeftovers(out);
    const names = [...files.keys()].filter((name) => missing.includes(name) || differing.includes(name));
    const isCode = (name: string) => name.endsWith('.ts');
    for (const name of names.filter(isCode)) writeWhole(out, name, files);
    for (const name of extra) rmSync(path.join(out, name));
    // What is kept has no header: when the command is ended in between, the lock has to name it already.
    for (const name of names.filter((one) => !isCode(one)).reverse()) writeWhole(out, name, files);
  } catch (cause) {
    throw new UserError(`${out} cannot be written: ${(cause as Error).message}`, { cause });
  }
}

/**
 * What a file holds, with line ends as they are written here; undefined when there is none.
 *
 * @throws UserError when something else is in its place.
 */
export function contentOf(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  if (statSync(file).isFile()) return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  throw new UserError(`${file} is no file, and one is to be written there. ${INSTEAD}`);
}

/** Nobody reads half a file, and a link is replaced rather than followed: a new file takes the place of the old one. */
function writeWhole(out: string, name: string, files: Files): void {
  const file = path.join(out, name);
  const temporary = path.join(path.dirname(file), `.runninghub-${process.pid}.tmp`);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(temporary, files.get(name) ?? '', { flag: 'wx' });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** What a run that was ended in between left behind. */
function removeLeftovers(out: string): void {
  for (const folder of foldersIn(out).filter((one) => existsSync(one) && statSync(one).isDirectory())) {
    for (const name of readdirSync(folder)) {
      if (/^\.runninghub-\d+\.tmp$/.test(name)) rmSync(path.join(folder, name));
    }
  }
}

const foldersIn = (out: string) => [out, path.join(out, 'saved')];

function isFile(file: string): boolean {
  return existsSync(file) && !lstatSync(file).isDirectory();
}

/** A lock may come from elsewhere, and must not name a file outside of the folder. */
function isOwn(name: unknown): name is string {
  return typeof name === 'string' && /^(?:saved\/)?[\w-]+\.(?:ts|json)$/.test(name);
}
