import { createHash } from 'node:crypto';
import type { HelperIR } from '../../codegen/emit/helper.js';
import type { SpecSchema } from '../../codegen/spec/types.js';
import { UserError } from '../../codegen/spec/user-error.js';
import { isObject } from '../../src/json/values.js';

/** What is known of a field, for telling what changed. */
export interface LockedField {
  readonly node: string;
  readonly type: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly isRequired?: boolean;
  /** The value that is saved, when it is not among those that the field takes. */
  readonly missing?: string;
}

/** What a helper was made from, and when that was read first. */
export interface LockedHelper {
  readonly kind: string;
  readonly id: string;
  /** SHA-256 of what was read, as JSON. */
  readonly digest: string;
  /** In ISO 8601. */
  readonly readAt: string;
  readonly output?: string;
  readonly fields: Readonly<Record<string, LockedField>>;
}

/** What was read and written last. */
export interface Lock {
  readonly version: 1;
  readonly helpers: Readonly<Record<string, LockedHelper>>;
  /** What ComfyUI said about its nodes, and when that was read first. */
  readonly objectInfo?: Pick<LockedHelper, 'digest' | 'readAt'> | undefined;
  /** What was written, so that what is no longer needed can be removed, and nothing else. */
  readonly files: readonly string[];
}

export const LOCK_FILE = 'runninghub.lock.json';

const NOTHING: Lock = { version: 1, helpers: {}, files: [] };

/**
 * The lock in the text of a file; an empty one when there is no file.
 *
 * @throws UserError for what is no lock: taken for none, it would lose what changed since the last time.
 */
export function readLock(file: string, json: string | undefined): Lock {
  if (json === undefined) return NOTHING;
  const lock = parsed(json);
  if (isObject(lock) && lock.version === 1 && isObject(lock.helpers) && Array.isArray(lock.files))
    return lock as unknown as Lock;
  const version = isObject(lock) ? (lock.version ?? 1) : undefined;
  const what =
    version === undefined
      ? 'is no JSON, or none of this command'
      : version === 1
        ? 'lacks what a lock holds'
        : `has the version ${JSON.stringify(version)}, and this command reads 1`;
  throw new UserError(`${file} ${what}. Restore it, or delete it to begin anew`);
}

/** What is known of a helper; undefined when nothing is. */
export function lockedIn({ helpers }: Lock, helper: string): LockedHelper | undefined {
  return Object.hasOwn(helpers, helper) ? helpers[helper] : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What a helper is made from. */
interface LockedSource {
  readonly kind: string;
  readonly id: string;
  readonly saved: unknown;
  /** Values that are saved, and not among those that their fields take, by field. */
  readonly missing?: Readonly<Record<string, string>>;
}

/** @param before The entry of the last time, whose date stands while the same is read. */
export function lockedHelper(
  ir: HelperIR,
  { kind, id, saved, missing = {} }: LockedSource,
  before: LockedHelper | undefined,
  now: Date,
): LockedHelper {
  const { required = [], properties = {} } = ir.input;
  const fields = Object.entries(properties).map(([name, schema]) => {
    const node = ir.nodes ? [ir.nodes[name] ?? []].flat().join(', ') : name;
    const field = {
      ...lockedField(node, schema),
      ...(required.includes(name) && { isRequired: true }),
      ...(Object.hasOwn(missing, name) && { missing: missing[name]! }),
    };
    return [name, field] as const;
  });
  return {
    kind,
    id,
    ...lockedSource(saved, before, now),
    ...(ir.output && { output: ir.output }),
    fields: Object.fromEntries(fields),
  };
}

/** What was read by its digest, with the day on which the same was read first. */
export function lockedSource(
  saved: unknown,
  before: Pick<LockedHelper, 'digest' | 'readAt'> | undefined,
  now: Date,
): Pick<LockedHelper, 'digest' | 'readAt'> {
  const digest = createHash('sha256').update(JSON.stringify(saved)).digest('hex');
  return { digest, readAt: before?.digest === digest ? before.readAt : now.toISOString() };
}

function lockedField(node: string, schema: SpecSchema): LockedField {
  const { enum: values, default: preset, type } = schema;
  const media = schema['x-media']?.kind;
  return {
    node,
    type: media ?? (values ? 'enum' : [type ?? 'unknown'].flat().join(' | ')),
    ...(values && { enum: values }),
    ...(preset !== undefined && { default: preset }),
  };
}
