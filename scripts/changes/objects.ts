import type { SpecSchema } from '../../codegen/spec/types.js';
import type { Context, Descend } from './schemas.js';
import { shapeOf } from './shape.js';

/** Records what changed in the fields of an object, and compares the fields that stayed. */
export function compareObjects(was: SpecSchema, is: SpecSchema, at: string, context: Context, descend: Descend): void {
  const { record, direction } = context;
  const [before, after] = [fields(was), fields(is)];
  for (const name of before.keys()) {
    if (after.has(name)) continue;
    // An object that takes any field still takes this one; what becomes of it, nobody says.
    const stillTaken = direction === 'input' && is.additionalProperties !== false;
    record('field-removed', { at: join(at, name) }, stillTaken ? 'run' : undefined);
  }
  for (const [name, { schema, required }] of after) {
    const place = join(at, name);
    const old = before.get(name);
    if (!old) {
      record(required ? 'required-field-added' : 'field-added', { at: place });
      continue;
    }
    if (old.required !== required) record(required ? 'field-required' : 'field-optional', { at: place });
    compareNotes(old.schema, schema, place, old.required && required, context);
    descend(old.schema, schema, place);
  }
  compareOpenness(was.additionalProperties ?? true, is.additionalProperties ?? true, at, context, descend);
}

interface Field {
  readonly schema: SpecSchema;
  readonly required: boolean;
}

function fields({ properties = {}, required = [] }: SpecSchema): Map<string, Field> {
  const names = new Set(required);
  return new Map(Object.entries(properties).map(([name, schema]) => [name, { schema, required: names.has(name) }]));
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

/** Compares what a schema says about a field besides its values: the default and the deprecation. */
function compareNotes(was: SpecSchema, is: SpecSchema, at: string, alwaysGiven: boolean, context: Context): void {
  const old = shapeOf(was, context.before).schema;
  const now = shapeOf(is, context.after).schema;
  const facts = { at, before: old.default, after: now.default };
  if (JSON.stringify(old.default) !== JSON.stringify(now.default)) {
    if (old.default === undefined) context.record('default-added', facts);
    else if (now.default === undefined) context.record('default-removed', facts);
    // Who must name the value never meets the default; who leaves out a priced field pays for another one.
    else if (alwaysGiven) context.record('default-changed', facts, 'no');
    else context.record('default-changed', facts, context.priced?.has(at) ? 'cost' : undefined);
  }
  if ((old.deprecated ?? false) !== (now.deprecated ?? false)) {
    context.record(now.deprecated ? 'field-deprecated' : 'field-restored', { at });
  }
}

function compareOpenness(
  was: boolean | SpecSchema,
  is: boolean | SpecSchema,
  at: string,
  { record }: Context,
  descend: Descend,
): void {
  if (typeof was === 'object' && typeof is === 'object') return descend(was, is, join(at, '*'));
  const difference = openness(is) - openness(was);
  if (difference < 0) record('object-closed', { at });
  if (difference > 0) record('object-opened', { at });
}

function openness(extra: boolean | SpecSchema): number {
  if (typeof extra === 'object') return 1;
  return extra ? 2 : 0;
}
