import { createHash } from 'node:crypto';
import type { InputSchema } from '../../src/contract/input-schema.js';
import { byCodeUnit, sorted } from '../spec/order.js';
import { distinctPrefixes } from './distinct-prefixes.js';
import { Raw } from './literal.js';

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
 * Finds property schemas and whole inputs that occur more than once. The names and the order of the constants come from
 * what is in them and from nothing else, so that a change in one model moves few lines of the file.
 */
export function hoist(schemas: readonly (readonly [id: string, schema: InputSchema])[]): HoistedSchemas {
  const known = new Set<string>();
  const repeated = new Map<string, InputSchema>();
  for (const [, schema] of schemas) {
    for (const part of partsOf(schema)) {
      const text = textOf(part);
      if (known.has(text) && text.length >= WORTH_SHARING) repeated.set(text, part);
      known.add(text);
    }
  }
  // A constant stands above its first use, and what holds a schema has the longer text.
  const ordered = sorted(repeated, ([a], [b]) => a.length - b.length || byCodeUnit(a, b));
  const names = namesOf(ordered);
  const place = (schema: InputSchema): unknown => {
    const name = names.get(textOf(schema));
    return name === undefined ? withParts(schema, place) : new Raw(name);
  };
  return {
    shared: ordered.map(([text, schema]) => ({ name: names.get(text) ?? '', value: withParts(schema, place) })),
    byId: schemas.map(([id, schema]): [string, unknown] => [id, place(schema)]),
  };
}

/** Short names: what a schema describes, and as many digits of its hash, at least four, as no other one begins with. */
function namesOf(schemas: readonly (readonly [text: string, schema: InputSchema])[]): Map<string, string> {
  const hashes = schemas.map(([text]) => createHash('sha256').update(text).digest('hex'));
  const digits = distinctPrefixes(hashes, 4);
  return new Map(
    schemas.map(([text, { type, 'x-media': media }], index) => {
      const kind = media?.kind ?? (typeof type === 'string' ? type : 'schema');
      return [text, `${kind}_${digits.get(hashes[index] ?? '')}`];
    }),
  );
}

function* partsOf(schema: InputSchema): Generator<InputSchema> {
  yield schema;
  for (const property of Object.values(schema.properties ?? {})) yield* partsOf(property);
  if (schema.items) yield* partsOf(schema.items);
}

function withParts(schema: InputSchema, place: (schema: InputSchema) => unknown): unknown {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, place(part)])),
    }),
    ...(items && { items: place(items) }),
  };
}

const TEXTS = new WeakMap<InputSchema, string>();

/** The text of a schema identifies it, since its keywords are in a fixed order. */
function textOf(schema: InputSchema): string {
  let text = TEXTS.get(schema);
  if (text === undefined) TEXTS.set(schema, (text = JSON.stringify(schema)));
  return text;
}
