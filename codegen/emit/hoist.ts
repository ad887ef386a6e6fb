import type { InputSchema } from '../../src/contract/input-schema.js';
import { Raw } from './literal.js';
import { isExportName } from '../../spec/conventions/names.mjs';

/** A schema that several models share, written once. */
interface SharedSchema {
  name: string;
  value: unknown;
}

/** Schemas in which repeated parts are replaced by the names of constants. */
export interface HoistedSchemas {
  shared: SharedSchema[];
  byId: [id: string, value: unknown][];
}

/** A name saves nothing for a schema as short as `{ type: 'string' }`. */
const WORTH_SHARING = 24;

/**
 * Finds property schemas and whole inputs that occur more than once. Constants are named after the first field that
 * uses them, so that a change in one model moves few lines of the file.
 */
export function hoist(schemas: readonly (readonly [id: string, schema: InputSchema])[]): HoistedSchemas {
  const counts = new Map<string, number>();
  for (const [, schema] of schemas) {
    for (const part of partsOf(schema)) counts.set(textOf(part), (counts.get(textOf(part)) ?? 0) + 1);
  }
  const shared: SharedSchema[] = [];
  const known = new Map<string, string>();
  const taken = new Map<string, number>();

  const place = (name: string, schema: InputSchema): unknown => {
    const text = textOf(schema);
    const existing = known.get(text);
    if (existing !== undefined) return new Raw(existing);
    const value = withParts(schema, place);
    if ((counts.get(text) ?? 0) < 2 || text.length < WORTH_SHARING) return value;
    const base = isExportName(name) ? name : 'schema';
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const constant = `${base}_${count}`;
    known.set(text, constant);
    shared.push({ name: constant, value });
    return new Raw(constant);
  };
  const byId = schemas.map(([id, schema]): [string, unknown] => [id, place('input', schema)]);
  return { shared, byId };
}

function* partsOf(schema: InputSchema): Generator<InputSchema> {
  yield schema;
  for (const property of Object.values(schema.properties ?? {})) yield* partsOf(property);
  if (schema.items) yield* partsOf(schema.items);
}

function withParts(schema: InputSchema, place: (name: string, schema: InputSchema) => unknown): unknown {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, place(name, part)])),
    }),
    ...(items && { items: place('item', items) }),
  };
}

const TEXTS = new WeakMap<InputSchema, string>();

/** The text of a schema identifies it, since its keywords are in a fixed order. */
function textOf(schema: InputSchema): string {
  let text = TEXTS.get(schema);
  if (text === undefined) TEXTS.set(schema, (text = JSON.stringify(schema)));
  return text;
}
