import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../codegen/emit/emit.js';
import { graphHelper } from '../../codegen/graphs/graph-helper.js';
import { UserError } from '../../codegen/spec/user-error.js';
import { changesOf } from './changes.js';
import { emitOwn } from './emit-own.js';
import { type Lock, LOCK_FILE, lockedHelper, readLock } from './lock.js';
import { readAll, type Read } from './saved.js';
import type { Settings } from './targets.js';
import { type Difference, differenceOf, writeDifference } from './write.js';

/** What belongs into the folder, beside what is there. */
export interface Generation {
  readonly read: readonly Read[];
  readonly files: Files;
  readonly difference: Difference;
  /** What changed since the last time, a line each. */
  readonly changes: readonly string[];
  /** Brings the folder in step. */
  readonly write: () => void;
}

/** @throws UserError when a source cannot be read. */
export async function generation(settings: Settings, isOffline: boolean, now: Date): Promise<Generation> {
  const { out } = settings;
  const lockFile = path.join(out, LOCK_FILE);
  const before = readLock(existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : undefined);
  const read = await readAll(settings, isOffline);
  const helpers = read.map(({ target, saved }) => {
    try {
      return graphHelper({ ...target, saved });
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause;
      throw new UserError(`${target.helper}: ${cause.message}`, { cause });
    }
  });
  const files = emitOwn(helpers);
  for (const { target, saved, keep } of read) {
    // What was kept is still needed when it is read offline.
    if (target.file === undefined)
      files.set(`saved/${target.helper}.json`, keep ?? `${JSON.stringify(saved, null, 2)}\n`);
  }
  const entries = read.map(({ target, saved }, index) => {
    const old = Object.hasOwn(before.helpers, target.helper) ? before.helpers[target.helper] : undefined;
    return [target.helper, lockedHelper(helpers[index]!, { ...target, saved }, old, now)] as const;
  });
  const lock: Lock = { version: 1, helpers: Object.fromEntries(entries), files: [...files.keys()] };
  files.set(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
  const difference = differenceOf(out, files, before.files);
  const changes = before.files.length > 0 ? changesOf(before, lock) : [];
  return { read, files, difference, changes, write: () => writeDifference(out, files, difference) };
}
