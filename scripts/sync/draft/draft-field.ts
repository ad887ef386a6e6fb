import type { Field, FieldType, FieldValues, Value } from '../../../codegen/sources/catalog.js';
import { UNWRITTEN } from '../../../spec/conventions/model.mjs';
import { fieldSchema } from '../../../codegen/sources/field-schema.js';
import { isMedia, USUAL_EXTENSION } from '../../../codegen/sources/media-type.js';
import { placeholder } from './placeholder.js';
import { type Counterpart, fits } from './relatives.js';

/**
 * The JSON Schema of a field in the order of keywords that the spec files keep. Limits are the source's; what no source
 * tells is that of the counterpart in a relative.
 *
 * @param task What the model does, which tells what a file in the field is likely to be for.
 * @param words The description; left to write without it.
 */
export function draftSchema(
  field: Field,
  task: string,
  counterpart?: Counterpart,
  words = placeholder(field.words),
): Record<string, Value> {
  const values = completed(field.values, counterpart);
  const lent = counterpart?.schema;
  const own = fieldSchema({ ...field, values }, task, words, lent?.items?.description);
  if (values.type !== 'object') return own;
  const isList = values.list === true;
  const inside = { ...(isList ? lent?.items : lent), ...partsOf(field, task, counterpart) } as Record<string, Value>;
  if (!isList) return { ...inside, ...own };
  // The least number comes before the most, whoever tells it.
  return {
    type: 'array',
    ...(lent?.minItems && { minItems: lent.minItems }),
    ...own,
    items: { type: 'object', ...inside },
  };
}

/** What is in an object, as far as its source tells: the texts, and what it does not limit, are those of a relative. */
function partsOf({ parts }: Field, task: string, counterpart: Counterpart | undefined): Record<string, Value> {
  if (parts === undefined) return {};
  const required = parts.filter(({ values }) => values.required === true).map(({ key }) => key);
  const properties = parts.map((part) => {
    const known = counterpart && partOf(counterpart, part);
    return [part.key, draftSchema(part, task, known, known?.schema.description)] as const;
  });
  return { ...(required.length > 0 && { required }), properties: Object.fromEntries(properties) };
}

/** The part of a relative's object that is the same thing as one of a new object. */
export function partOf({ relative, schema }: Counterpart, { key, values }: Field): Counterpart | undefined {
  const known = (schema.type === 'array' ? schema.items : schema)?.properties?.[key];
  return known && fits(values, known) ? { relative, schema: known } : undefined;
}

/** Values with what a source has no word for taken from the counterpart. */
export function completed(values: FieldValues, counterpart: Counterpart | undefined): FieldValues {
  if (!counterpart) return values;
  const { schema } = counterpart;
  const known = schema.type === 'array' ? (schema.items ?? {}) : schema;
  const media = known['x-media'];
  const type =
    values.type ?? (media?.kind === 'file' ? undefined : media?.kind) ?? (known.type as FieldType | undefined);
  return {
    ...values,
    type,
    list: values.list ?? schema.type === 'array',
    ...(type === 'object' && { maxItems: values.maxItems ?? schema.maxItems }),
    ...(isMedia(type) && {
      accept: values.accept ?? media?.accept,
      maxSizeMB: values.maxSizeMB ?? media?.maxSizeMB,
    }),
  };
}

/** A value that a request example can hold: the relative's, if it fits, the default, a choice, or one to be written. */
export function draftExample({ key, values }: Field, counterpart?: Counterpart): Value {
  const known = counterpart?.relative.example[key] as Value | undefined;
  if (known !== undefined && isAllowed(known, values)) return known;
  if (values.default !== undefined && values.default !== null && isAllowed(values.default, values))
    return values.default;
  const one = exampleValue(values);
  return values.list === true ? [one] : one;
}

function isAllowed(value: Value, values: FieldValues): boolean {
  const { enum: choices, min, max, minLength, maxLength, maxItems, accept, list } = values;
  if (Array.isArray(value) !== (list === true)) return false;
  const all: readonly Value[] = Array.isArray(value) ? value : [value];
  return (
    all.length <= (maxItems ?? Infinity) &&
    all.every((one) => {
      if (choices) return choices.includes(one);
      if (typeof one === 'number') return one >= (min ?? -Infinity) && one <= (max ?? Infinity);
      if (typeof one !== 'string') return typeof one === 'boolean';
      const { length } = one;
      return (
        length >= (minLength ?? 0) &&
        length <= (maxLength ?? Infinity) &&
        (!accept || accept.some((name) => one.endsWith(`.${name}`)))
      );
    })
  );
}

function exampleValue({ type = 'string', enum: values, min, max, maxLength, accept }: FieldValues): Value {
  const [first] = values ?? [];
  if (first !== undefined) return first;
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return min ?? Math.min(1, max ?? 1);
  if (!isMedia(type))
    return placeholder('an example value')
      .slice(0, Math.max(UNWRITTEN.length, maxLength ?? Infinity))
      .trim();
  return `https://example.com/${type}.${accept?.[0] ?? USUAL_EXTENSION[type]}`;
}
