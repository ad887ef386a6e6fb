import type { Field, FieldType, FieldValues, Value } from '../../../codegen/sources/catalog.js';
import { UNWRITTEN } from '../../../spec/conventions/model.mjs';
import { fieldSchema } from '../../../codegen/sources/field-schema.js';
import { isMedia, USUAL_EXTENSION } from '../../../codegen/sources/media-type.js';
import { placeholder } from './placeholder.js';
import type { Counterpart } from './relatives.js';

/**
 * The JSON Schema of a field in the order of keywords that the spec files keep. Limits are the source's; what no source
 * tells is that of the counterpart in a relative. No source tells what is in an object.
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
  if (counterpart && values.type === 'object') return counterpart.schema as Record<string, Value>;
  return fieldSchema({ ...field, values }, task, words, counterpart?.schema.items?.description);
}

/** Values with what a source has no word for taken from the counterpart. */
function completed(values: FieldValues, counterpart: Counterpart | undefined): FieldValues {
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
