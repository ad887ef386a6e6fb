/**
 * The fields of a model's input as data: for forms, tables, and programs that choose what to send.
 *
 * @module
 */
import { fieldFacts } from '../../generated/field-facts.gen.js';
import { schemas } from '../../generated/schemas.gen.js';
import type { FieldFacts } from '../contract/field-facts.js';
import type { InputSchema, InputSchemaType, MediaConstraint } from '../contract/input-schema.js';
import type { DefaultValue, MediaRole } from '../contract/model.js';

export type { InputSchemaType } from '../contract/input-schema.js';
export type { DefaultValue, MediaKind, MediaRole } from '../contract/model.js';

/** What a media field takes. */
export interface FieldMedia extends MediaConstraint {
  /** What the file is for. */
  readonly role: MediaRole;
}

/** The limits of a value, which for a list are those of each entry. */
const LIMITS = [
  'enum',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
] as const satisfies readonly (keyof InputSchema)[];

/** The limits of a field that are written as in JSON Schema. */
type Limits = Pick<InputSchema, (typeof LIMITS)[number] | 'minItems' | 'maxItems'>;

/**
 * One field of an input. Limits have the names and the meaning that JSON Schema gives them: lengths in code points,
 * `pattern` a regular expression in Unicode mode. Where the field is a list, `minItems` and `maxItems` are about the
 * list, and everything else about each entry.
 */
export interface Field extends Limits {
  /** Name in the input. */
  readonly name: string;
  /** The types that a value may have, or each entry of a list. Any, when there is none. */
  readonly types: readonly InputSchemaType[];
  /** Whether the value is a list. */
  readonly isList: boolean;
  /** Whether the input must have it. Not so where the endpoint requires it, but has a default that is sent for it. */
  readonly required: boolean;
  /** What counts when it is left out. Absent, when there is no such value or nobody says which. */
  readonly default?: DefaultValue | readonly DefaultValue[];
  /** What files it takes. Absent, when it takes none. */
  readonly media?: FieldMedia;
  /** The fields of the object that is its value, or of each entry of a list. */
  readonly fields?: readonly Field[];
}

/**
 * The fields that the input of a model has, in the order of the documentation. `webhookUrl` is not among them: the
 * client takes it as an option. Which fields go together is not told here; `validate` of `runninghub/validate` checks
 * that, too. Of a few models the vendor has not published every field: their descriptions say so.
 *
 * @param model Id of a model, a helper, or an entry of the catalog.
 * @returns Undefined for a model that this version does not know.
 * @example
 * import { fieldsOf } from 'runninghub/fields';
 *
 * for (const { name, required, media } of fieldsOf('alibaba/wan-2.7/image-to-video') ?? []) {
 *   console.log(name, required, media?.role); // prompt false undefined, firstImageUrl true first-frame …
 * }
 */
export function fieldsOf(model: string | { readonly id: string }): Field[] | undefined {
  const id = typeof model === 'string' ? model : (model as { id?: unknown } | undefined)?.id;
  if (typeof id !== 'string' || !Object.hasOwn(schemas, id)) return undefined;
  return fieldsIn(schemas[id]!, fieldFacts[id]!, '');
}

function fieldsIn(schema: InputSchema, facts: FieldFacts, prefix: string): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties!)
    .filter(([name]) => prefix !== '' || name !== 'webhookUrl')
    .map(([name, property]) => fieldOf(name, property, facts, { prefix, isRequired: required.has(name) }));
}

function fieldOf(
  name: string,
  property: InputSchema,
  facts: FieldFacts,
  { prefix, isRequired }: { readonly prefix: string; readonly isRequired: boolean },
): Field {
  const path = prefix + name;
  const { minItems, maxItems, items } = property;
  const value = items ?? property;
  const fallback = facts.defaults?.[path];
  const role = facts.roles?.[path];
  const media = value['x-media'];
  // The client fills in at the top what can be told in one word.
  const isSent = fallback !== undefined && typeof fallback !== 'object' && prefix === '';
  return {
    name,
    types: [value.type ?? []].flat(),
    isList: items !== undefined,
    required: isRequired && !isSent,
    ...(fallback !== undefined && { default: fallback }),
    ...Object.fromEntries(LIMITS.filter((limit) => value[limit] !== undefined).map((limit) => [limit, value[limit]])),
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    ...(media && { media: { ...media, role: role! } }),
    ...(value.properties && { fields: fieldsIn(value, facts, `${path}.`) }),
  };
}
