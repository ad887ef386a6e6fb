import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';
import { parseJson } from '../../src/json/parse.js';
import type { RunningHub } from '../../src/index.js';
import { type Lock, lockedIn } from './lock.js';
import type { Settings, Target } from './targets.js';

/** A target, and what is known about it. */
export interface Read {
  readonly target: Target;
  readonly saved: unknown;
  /** What to keep in the folder `saved`, so that it can be read again without the platform. */
  readonly keep?: string;
}

const ONLINE = 'Run it once without --offline';

/** Where what the platform said is kept. */
export function savedFile(out: string, { helper }: Target): string {
  return path.join(out, 'saved', `${helper}.json`);
}

/**
 * Reads what all targets are made from: files, what was kept, or what the platform says now.
 *
 * @param before What was read last, and for whom.
 * @param isOffline Whether only files are read.
 * @throws UserError that names the target.
 */
export async function readAll(settings: Settings, before: Lock, isOffline: boolean): Promise<Read[]> {
  const asks = !isOffline && settings.targets.some(({ file }) => file === undefined);
  const rh = asks ? await clientFor(settings) : undefined;
  const read: Read[] = [];
  for (const target of settings.targets) read.push(await readOne(target, settings.out, before, rh));
  return read;
}

async function readOne(target: Target, out: string, before: Lock, rh: RunningHub | undefined): Promise<Read> {
  if (target.file !== undefined) return { target, saved: parsed(target, target.file) };
  if (!rh) return { target, saved: parsed(target, keptFor(target, out, before)) };
  try {
    const { kind, id } = target;
    const said = kind === 'workflow' ? await rh.workflows.get(id) : await appOf(rh, id);
    return { target, saved: said, keep: `${JSON.stringify(said, null, 2)}\n` };
  } catch (cause) {
    throw new UserError(`${target.helper}: ${(cause as Error).message}`, { cause });
  }
}

/** The name of a helper may have come to another workflow or app, of which nothing is kept. */
function keptFor(target: Target, out: string, before: Lock): string {
  const { helper, kind, id } = target;
  const file = savedFile(out, target);
  const kept = lockedIn(before, helper);
  if (kept && (kept.kind !== kind || kept.id !== id))
    throw new UserError(`${helper}: ${file} is of the ${kept.kind} ${kept.id}, not of the ${kind} ${id}. ${ONLINE}`);
  return file;
}

/** Without what changes every day, such as how often it was used. */
async function appOf(rh: RunningHub, id: string): Promise<object> {
  const { webappName, inputs } = await rh.apps.get(id);
  return { ...(webappName !== undefined && { webappName }), inputs };
}

function parsed({ helper }: Target, file: string): unknown {
  if (!existsSync(file) && file.includes(`${path.sep}saved${path.sep}`))
    throw new UserError(`${helper}: ${file} is not there. ${ONLINE}`);
  return jsonIn(helper, file);
}

/**
 * Reads a JSON file.
 *
 * @param what It is read for, which messages name.
 * @throws UserError when it cannot be read, or is no JSON.
 */
export function jsonIn(what: string, file: string): unknown {
  const value = parsedJson(what, file, textIn(what, file));
  if (isDeeper(value)) throw new UserError(`${what}: ${file} is nested deeper than ${DEEPEST} levels`);
  return value;
}

/** Deeper than any graph or answer is, and less than what recursion over it can take. */
const DEEPEST = 500;

function isDeeper(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return level.length > 0;
}

/** What files of other kinds begin with, of which one is easily taken for the JSON that is kept in it or beside it. */
const OTHERS: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^\uFFFDPNG/, 'a picture; the graph in it is exported by ComfyUI, which can open it'],
  [/^(\uFFFD\uFFFD\uFFFD|GIF8|RIFF|<svg)/, 'a picture'],
  [/^.{4}ftyp/s, 'a video'],
  [/^PK/, 'an archive; unpack it'],
  [/^\s*<(!doctype|html)/i, 'a page; what the browser shows is not the file'],
];

/**
 * The text of a file, with line ends as they are written here, and without the mark that some editors put before it.
 *
 * @throws UserError when it cannot be read.
 */
export function textIn(what: string, file: string): string {
  if (!existsSync(file)) throw new UserError(`${what}: ${file} is not there`);
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
  } catch (cause) {
    throw new UserError(`${what}: ${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

function parsedJson(what: string, file: string, json: string): unknown {
  try {
    return parseJson(json);
  } catch (cause) {
    const [, kind] = OTHERS.find(([start]) => start.test(json)) ?? [];
    if (kind !== undefined) throw new UserError(`${what}: ${file} is no JSON: it is ${kind}`, { cause });
    throw new UserError(`${what}: ${file} is no JSON (${(cause as Error).message})`, { cause });
  }
}

async function clientFor({ site, baseUrl }: Settings): Promise<RunningHub> {
  const { RunningHub: Client } = await import('../../src/index.js');
  return new Client({ ...(site && { site }), ...(baseUrl !== undefined && { baseUrl }) });
}
