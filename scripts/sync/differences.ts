import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../../codegen/spec/user-error.js';
import type { Difference } from './compare.js';
import { sameFact } from './equal.js';
import { ASPECTS, type Aspect, type Fact } from './facts.js';

/** A deliberate difference between the spec and the registry, as it stands in `spec/differences.yaml`. */
export interface Deliberate {
  /** Models that the entry is about; every model when absent. */
  readonly models?: readonly string[];
  /** Fields that the entry is about; absent for a fact about the model, or for every field. */
  readonly fields?: readonly string[];
  readonly aspect: Aspect;
  /** What the registry says. When it comes to say something else, the entry no longer explains it. */
  readonly registry?: Fact;
  /** What the spec says instead. */
  readonly spec?: Fact;
  readonly reason: string;
  /** Day of the decision, as `YYYY-MM-DD`. */
  readonly date: string;
}

const KEYS = new Set(['model', 'models', 'field', 'fields', 'aspect', 'registry', 'spec', 'reason', 'date']);

/**
 * Reads the reviewed list of deliberate differences.
 *
 * @throws UserError for a file that is missing or not YAML, and for an entry that could not be reviewed.
 */
export async function readDeliberate(file: string): Promise<Deliberate[]> {
  const name = path.basename(file);
  let list: unknown;
  try {
    list = parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UserError(`cannot read ${name}: ${(error as Error).message}`);
  }
  if (!Array.isArray(list)) throw new UserError(`${name} must be a list`);
  return list.map((entry, index) => toDeliberate(entry, `${name}: entry ${index + 1}`));
}

function toDeliberate(entry: unknown, where: string): Deliberate {
  const fail = (reason: string) => new UserError(`${where} ${reason}`);
  if (typeof entry !== 'object' || entry === null) throw fail('is no object');
  const { model, models, field, fields, aspect, reason, date, ...values } = entry as Record<string, unknown>;
  for (const key of Object.keys(entry)) if (!KEYS.has(key)) throw fail(`has an unknown key: ${key}`);
  if (!ASPECTS.includes(aspect as Aspect)) throw fail(`needs an aspect: one of ${ASPECTS.join(', ')}`);
  if (typeof reason !== 'string' || reason.trim() === '') throw fail('needs a reason');
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw fail("needs a date as 'YYYY-MM-DD'");
  return {
    ...only(
      'models',
      names(model, models, () => fail('needs model or models, as text or a list of texts')),
    ),
    ...only(
      'fields',
      names(field, fields, () => fail('needs field or fields as text or a list of texts')),
    ),
    aspect: aspect as Aspect,
    ...(values as Pick<Deliberate, 'registry' | 'spec'>),
    reason,
    date,
  };
}

function only<Key extends string>(key: Key, list: string[] | undefined): { [name in Key]?: string[] } {
  return list === undefined ? {} : ({ [key]: list } as { [name in Key]: string[] });
}

function names(one: unknown, many: unknown, fail: () => UserError): string[] | undefined {
  const list = one === undefined ? many : [one];
  if (list === undefined) return undefined;
  if (!Array.isArray(list) || list.length === 0 || !list.every((name) => typeof name === 'string')) throw fail();
  return list;
}

/** Whether an entry explains a difference. */
export function explains(entry: Deliberate, { model, field, aspect, before, after }: Difference): boolean {
  if (entry.aspect !== aspect) return false;
  if (entry.models && !entry.models.includes(model)) return false;
  if (entry.fields && (field === undefined || !entry.fields.includes(field))) return false;
  if (entry.registry !== undefined && !sameFact(aspect, entry.registry, after)) return false;
  return entry.spec === undefined || sameFact(aspect, entry.spec, before);
}
