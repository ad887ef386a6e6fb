import { NODE } from '../../../codegen/sources/node-key.js';
import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { Value } from '../../../codegen/sources/catalog.js';
import { type Part, partsOf } from './parts.js';
import type { Counterpart, Relative } from './relatives.js';

/** What fields of one name have in common when they take the same and say the same of it. */
export interface Told {
  readonly parts: readonly Part[];
  readonly choices: readonly Value[];
}

/** A described field of a relative that has the name of a new one. */
export interface Namesake extends Counterpart {
  /** The same one for all that are alike, so that what follows from it is found out once for a new field. */
  readonly told: Told;
}

const READ = new WeakMap<readonly Relative[], Map<string, ReadonlyMap<Relative, Namesake>>>();

/**
 * The fields with the name of a new one, in the order of the relatives.
 *
 * @param near The nearest first.
 * @param relatives The same ones in an order that all drafts share, so that each name is looked up once.
 */
export function namesakesOf(key: string, near: readonly Relative[], relatives = near): readonly Namesake[] {
  const read = READ.get(relatives) ?? new Map<string, ReadonlyMap<Relative, Namesake>>();
  READ.set(relatives, read);
  const found = read.get(key) ?? lookUp(key, relatives);
  read.set(key, found);
  const namesakes: Namesake[] = [];
  if (found.size === 0) return namesakes;
  for (const relative of near) {
    const namesake = found.get(relative);
    if (namesake !== undefined) namesakes.push(namesake);
  }
  return namesakes;
}

function lookUp(key: string, relatives: readonly Relative[]): ReadonlyMap<Relative, Namesake> {
  const plain = key.replace(NODE, '');
  const alike = new Map<string, Told>();
  const found = new Map<Relative, Namesake>();
  for (const relative of relatives) {
    const schema = relative.fields.get(key) ?? relative.fields.get(plain);
    if (schema?.description === undefined) continue;
    const own = { parts: partsOf(schema.description, relative), choices: choicesOf(schema) };
    const { type, items, description } = schema;
    const kind = [type, items?.type, (items ?? schema)['x-media']?.kind];
    const same = JSON.stringify([description, own.choices, kind, own.parts.map(({ fields }) => fields)]);
    const told = alike.get(same) ?? own;
    alike.set(same, told);
    found.set(relative, { relative, schema, told });
  }
  return found;
}

function choicesOf(schema: SpecSchema): readonly Value[] {
  const { enum: choices = [] } = schema.type === 'array' ? (schema.items ?? {}) : schema;
  return choices as readonly Value[];
}
