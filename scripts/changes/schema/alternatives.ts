import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { Context, SchemaPair } from './context.js';
import type { Resolve, Shape } from './shape.js';
import { typesOf } from './types.js';

/**
 * Compares the forms that a value can have, and yields those that both states have. A plain schema is one form, or one
 * for each of its types.
 */
export function* compareAlternatives(
  { before, after, at }: SchemaPair,
  shapes: { readonly before: Shape; readonly after: Shape },
  { resolve, record }: Context,
): Generator<SchemaPair> {
  const forms = {
    before: formsOf(shapes.before, before, resolve.before),
    after: formsOf(shapes.after, after, resolve.after),
  };
  const isGone = [...forms.before.keys()].some((form) => !forms.after.has(form));
  const isAdded = [...forms.after.keys()].some((form) => !forms.before.has(form));
  const facts = { at, before: [...forms.before.keys()].join(' | '), after: [...forms.after.keys()].join(' | ') };
  if (isGone && isAdded) record('type-changed', facts);
  else if (isGone) record('type-narrowed', facts);
  else if (isAdded) record('type-widened', facts);
  for (const [form, schema] of forms.before) {
    const counterpart = forms.after.get(form);
    if (counterpart) yield { before: schema, after: counterpart, at };
  }
}

/** The forms by a name that both states can share: that of the component, else the type, counted where it repeats. */
function formsOf(shape: Shape, schema: SpecSchema, resolve: Resolve): Map<string, SpecSchema> {
  const forms = new Map<string, SpecSchema>();
  for (const form of (shape.alternatives ?? [schema]).flatMap((entry) => split(entry, resolve))) {
    const name = nameOf(form);
    let unique = name;
    for (let count = 2; forms.has(unique); count += 1) unique = `${name} ${count}`;
    forms.set(unique, form);
  }
  return forms;
}

function split(schema: SpecSchema, resolve: Resolve): SpecSchema[] {
  if (schema.$ref !== undefined) return [schema];
  const { type } = resolve(schema);
  return Array.isArray(type) ? type.map((one) => Object.assign({}, schema, { type: one })) : [schema];
}

function nameOf(schema: SpecSchema): string {
  const component = schema.$ref?.split('/').at(-1);
  if (component !== undefined) return component;
  if (schema.allOf) return schema.allOf.map(nameOf).join(' & ');
  return typesOf(schema).join(' | ');
}
