import path from 'node:path';
import type { HelperIR } from '../../codegen/emit/helper.js';
import type { Files } from '../../codegen/emit/emit.js';
import { type NodeClasses, nodeClasses } from '../../codegen/graphs/node-classes.js';
import { type Change, changesOf, missingIn, unnamedValues, unusedNames } from './changes.js';
import { emitOwn } from './emit-own.js';
import { graphHelpers, modelHelpers } from './helpers.js';
import { type Lock, LOCK_FILE, lockedHelper, lockedIn, lockedSource, readLock } from './lock.js';
import { newerModels } from './newer-models.js';
import { jsonIn, readAll, type Read } from './saved.js';
import type { Settings } from './targets.js';
import { contentOf, type Difference, differenceOf, writeDifference } from './write.js';

/** What belongs into the folder, beside what is there. */
export interface Generation {
  readonly read: readonly Read[];
  readonly classes: NodeClasses | undefined;
  /** Models that this version does not know. */
  readonly newer: readonly HelperIR[];
  readonly files: Files;
  readonly difference: Difference;
  /** What changed since the last time, and what is missing now. */
  readonly changes: readonly Change[];
  /** What is to be told of the files about models, a line each. */
  readonly told: readonly string[];
  /** Brings the folder in step. */
  readonly write: () => void;
}

/** @throws UserError when a source or the lock cannot be read. */
export async function generation(settings: Settings, isOffline: boolean, now: Date): Promise<Generation> {
  const { out, objectInfo } = settings;
  const lockFile = path.join(out, LOCK_FILE);
  const before = readLock(lockFile, contentOf(lockFile));
  const info = objectInfo === undefined ? undefined : jsonIn('objectInfo', objectInfo);
  const classes = info === undefined ? undefined : nodeClasses(info);
  const found = newerModels(settings.models.from);
  const read = await readAll(settings, before, isOffline);
  const models = modelHelpers(found, settings);
  const made = [...graphHelpers(read, classes), ...models];
  const files = emitOwn(made.map(({ ir }) => ir));
  for (const { target, saved, keep } of read) {
    // What was kept is still needed when it is read offline.
    if (target.file === undefined)
      files.set(`saved/${target.helper}.json`, keep ?? `${JSON.stringify(saved, null, 2)}\n`);
  }
  const entries = made.map(({ ir, ...source }) => {
    return [ir.helper, lockedHelper(ir, source, lockedIn(before, ir.helper), now)] as const;
  });
  const lock: Lock = {
    version: 1,
    helpers: Object.fromEntries(entries),
    ...(info !== undefined && { objectInfo: lockedSource(info, before.objectInfo, now) }),
    files: [...files.keys()],
  };
  files.set(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
  const difference = differenceOf(out, files, before.files);
  const changes = [
    ...(before.files.length > 0 ? changesOf(before, lock) : []),
    ...made.flatMap(({ ir, unused, unnamed }) => [
      ...missingIn(ir.helper, lockedIn(before, ir.helper), lock.helpers[ir.helper]!),
      ...unusedNames(ir.helper, unused),
      ...unnamedValues(ir.helper, unnamed),
    ]),
  ];
  return {
    read,
    classes,
    newer: models.map(({ ir }) => ir),
    files,
    difference,
    changes,
    told: found.told,
    write: () => writeDifference(out, files, difference),
  };
}
