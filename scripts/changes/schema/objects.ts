import { defaultsOf } from '../../../codegen/spec/defaults.js';
import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { Context, SchemaPair } from './context.js';
import { type Resolve, shapeOf } from './shape.js';

/** Records what changed in the fields of an object, and yields the fields that stayed. */
export function* compareObjects({ before, after, at }: SchemaPair, context: Context): Generator<SchemaPair> {
  const { record, direction } = context;
  // Fields of objects inside the input are sent as they are given.
  const isFilled = at === '' && context.isFilled === true;
  const filled = (schema: SpecSchema, resolve: Resolve) => (isFilled ? filledIn(schema, resolve) : {});
  const fields = {
    before: fieldsOf(before, filled(before, context.resolve.before)),
    after: fieldsOf(after, filled(after, context.resolve.after)),
  };
  for (const name of fields.before.keys()) {
    if (fields.after.has(name)) continue;
    // An object that takes any field still takes this one; what becomes of it, nobody says.
    const isStillTaken = direction === 'input' && after.additionalProperties !== false;
    record('field-removed', { at: join(at, name) }, isStillTaken ? 'run' : undefined);
  }
  for (const [name, { schema, required }] of fields.after) {
    const place = join(at, name);
    const known = fields.before.get(name);
    if (!known) {
      record(required ? 'required-field-added' : 'field-added', { at: place });
      continue;
    }
    if (known.required !== required) record(required ? 'field-required' : 'field-optional', { at: place });
    const pair = { before: known.schema, after: schema, at: place };
    compareNotes(pair, known.required && required, context);
    yield pair;
  }
  yield* compareOpenness(before.additionalProperties ?? true, after.additionalProperties ?? true, at, context);
}

interface Field {
  readonly schema: SpecSchema;
  /** Whether the caller has to give it. */
  readonly required: boolean;
}

/** What the client sends for required fields that are left out. */
function filledIn({ required = [], properties = {} }: SpecSchema, resolve: Resolve): object {
  const shapes = Object.entries(properties).map(([name, schema]) => [name, shapeOf(schema, resolve).schema] as const);
  return defaultsOf({ required, properties: Object.fromEntries(shapes) });
}

/** @param filled Has the required fields that may be left out. */
function fieldsOf({ properties = {}, required = [] }: SpecSchema, filled: object): Map<string, Field> {
  const names = new Set(required.filter((name) => !Object.hasOwn(filled, name)));
  return new Map(Object.entries(properties).map(([name, schema]) => [name, { schema, required: names.has(name) }]));
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

/** Compares what a schema says about a field besides its values: the default and the deprecation. */
function compareNotes({ at, ...pair }: SchemaPair, isAlwaysGiven: boolean, context: Context): void {
  const { resolve, record, priced } = context;
  const before = shapeOf(pair.before, resolve.before).schema;
  const after = shapeOf(pair.after, resolve.after).schema;
  const facts = { at, before: before.default, after: after.default };
  if (JSON.stringify(before.default) !== JSON.stringify(after.default)) {
    if (before.default === undefined) record('default-added', facts);
    else if (after.default === undefined) record('default-removed', facts);
    // Who must name the value never meets the default; who leaves out a priced field pays for another one.
    else if (isAlwaysGiven) record('default-changed', facts, 'no');
    else record('default-changed', facts, priced?.has(at) ? 'cost' : undefined);
  }
  if ((before.deprecated ?? false) !== (after.deprecated ?? false)) {
    record(after.deprecated ? 'field-deprecated' : 'field-restored', { at });
  }
}

function* compareOpenness(
  before: boolean | SpecSchema,
  after: boolean | SpecSchema,
  at: string,
  { record }: Context,
): Generator<SchemaPair> {
  if (typeof before === 'object' && typeof after === 'object') {
    yield { before, after, at: join(at, '*') };
    return;
  }
  const difference = openness(after) - openness(before);
  if (difference < 0) record('object-closed', { at });
  if (difference > 0) record('object-opened', { at });
}

function openness(extra: boolean | SpecSchema): number {
  if (typeof extra === 'object') return 1;
  return extra ? 2 : 0;
}
