import type { DefaultValue } from '../../src/contract/model.js';
import type { SpecSchema } from './types.js';

/**
 * The defaults of the fields that an input must have, which the client sends in place of what was left out. Optional
 * fields have theirs from the platform. What holds other values, such as a list, is no default that can be told in one
 * word, and its field has to be given.
 */
export function defaultsOf({ required = [], properties = {} }: SpecSchema): Record<string, DefaultValue> {
  const found = required.map((name) => [name, properties[name]?.default] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, DefaultValue] => isSimple(entry[1])));
}

function isSimple(value: unknown): value is DefaultValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
