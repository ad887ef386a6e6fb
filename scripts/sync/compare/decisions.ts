import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../../../codegen/spec/user-error.js';
import { PROPERTIES, type Property, type Value } from '../../../codegen/sources/catalog.js';
import type { Difference } from './compare.js';
import { sameValue } from './same-value.js';

/** A deliberate difference between the spec and the registry, as it stands in `spec/differences.yaml`. */
export interface Decision {
  /** Models that the entry is about; every model when absent. */
  readonly models?: readonly string[];
  /** Fields that the entry is about; absent for a property of the model, or for every field. */
  readonly fields?: readonly string[];
  readonly property: Property;
  /** What the registry says. When it comes to say something else, the entry no longer explains it. */
  readonly registry?: Value;
  /** What the spec says instead. */
  readonly spec?: Value;
  readonly reason: string;
  /** Day of the decision, as `YYYY-MM-DD`. */
  readonly date: string;
}

const KEYS = new Set(['model', 'models', 'field', 'fields', 'property', 'registry', 'spec', 'reason', 'date']);

/**
 * Reads the reviewed list of deliberate differences.
 *
 * @throws UserError for a file that is missing or not YAML, and for an entry that could not be reviewed.
 */
export async function readDecisions(file: string): Promise<Decision[]> {
  const name = path.basename(file);
  let list: unknown;
  try {
    list = parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UserError(`cannot read ${name}: ${(error as Error).message}`);
  }
  if (!Array.isArray(list)) throw new UserError(`${name} must be a list`);
  return list.map((entry, index) => toDecision(entry, `${name}: entry ${index + 1}`));
}

function toDecision(entry: unknown, where: string): Decision {
  const fail = (reason: string) => new UserError(`${where} ${reason}`);
  if (typeof entry !== 'object' || entry === null) throw fail('is no object');
  const { model, models, field, fields, property, reason, date, ...values } = entry as Record<string, unknown>;
  for (const key of Object.keys(entry)) if (!KEYS.has(key)) throw fail(`has an unknown key: ${key}`);
  if (!PROPERTIES.includes(property as Property)) throw fail(`needs a property: one of ${PROPERTIES.join(', ')}`);
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
    property: property as Property,
    ...(values as Pick<Decision, 'registry' | 'spec'>),
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
export function explains(entry: Decision, { model, field, property, before, after }: Difference): boolean {
  if (entry.property !== property) return false;
  if (entry.models && !entry.models.includes(model)) return false;
  if (entry.fields && (field === undefined || !entry.fields.includes(field))) return false;
  if (entry.registry !== undefined && !sameValue(property, entry.registry, after)) return false;
  return entry.spec === undefined || sameValue(property, entry.spec, before);
}
