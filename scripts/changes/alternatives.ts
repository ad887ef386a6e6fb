import type { SpecSchema } from '../../codegen/spec/types.js';
import type { Context, Descend } from './schemas.js';
import type { Resolve, Shape } from './shape.js';
import { typesOf } from './types.js';

interface Sides {
  readonly was: Shape;
  readonly is: Shape;
  readonly before: SpecSchema;
  readonly after: SpecSchema;
  readonly at: string;
  readonly context: Context;
  readonly descend: Descend;
}

/** Compares the forms that a value can have. A plain schema is one form, or one for each of its types. */
export function compareAlternatives({ was, is, before, after, at, context, descend }: Sides): void {
  const old = formsOf(was, before, context.before);
  const now = formsOf(is, after, context.after);
  const gone = [...old.keys()].filter((form) => !now.has(form));
  const added = [...now.keys()].filter((form) => !old.has(form));
  const facts = { at, before: [...old.keys()].join(' | '), after: [...now.keys()].join(' | ') };
  if (gone.length > 0 && added.length > 0) context.record('type-changed', facts);
  else if (gone.length > 0) context.record('type-narrowed', facts);
  else if (added.length > 0) context.record('type-widened', facts);
  for (const [form, schema] of old) {
    const counterpart = now.get(form);
    if (counterpart) descend(schema, counterpart, at);
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
