import { usualRole } from '../../../spec/conventions/roles.mjs';
import type { Field, FieldType, FieldValues, Value } from '../catalog.js';
import { isMedia, type MediaType, USUAL_EXTENSION } from '../media-type.js';
import { placeholder } from './placeholder.js';
import type { Counterpart } from './relatives.js';

const MEDIA_TEXT: Readonly<Record<MediaType, string>> = {
  image: 'Address of a picture.',
  video: 'Address of a video.',
  audio: 'Address of a sound file.',
};

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
  const { 'x-media': media, ...rest } = valueSchema(values, (kind) => usualRole(field.key, task, kind));
  if (values.list !== true) {
    return { ...rest, ...present({ default: values.default }), description: words, ...present({ 'x-media': media }) };
  }
  const itemText = counterpart?.schema.items?.description ?? (isMedia(values.type) ? MEDIA_TEXT[values.type] : '');
  return {
    type: 'array',
    ...(values.required === true ? { minItems: 1 } : {}),
    ...present({ maxItems: values.maxItems, default: values.default }),
    description: words,
    items: media === undefined ? rest : { ...rest, description: itemText, 'x-media': media },
  };
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

function valueSchema(values: FieldValues, roleOf: (kind: string) => string): Record<string, Value> {
  const { type = 'string' } = values;
  if (isMedia(type)) {
    const media = present({ kind: type, role: roleOf(type), accept: values.accept, maxSizeMB: values.maxSizeMB });
    return { type: 'string', format: 'uri', 'x-media': media };
  }
  // The step of a slider binds only whole numbers: between the steps of a fraction every value is taken.
  const step = { [type === 'integer' ? 'multipleOf' : 'x-step']: values.step };
  return present({
    type: type === 'unknown' ? undefined : type,
    enum: values.enum,
    minLength: values.minLength,
    maxLength: values.maxLength,
    minimum: values.min,
    maximum: values.max,
    ...step,
  });
}

/** A value that a request example can hold: the relative's, if it fits, the default, a choice, or one to be written. */
export function draftExample({ key, values }: Field, counterpart?: Counterpart): Value {
  const known = counterpart?.relative.example[key] as Value | undefined;
  if (known !== undefined && isAllowed(known, values)) return known;
  if (values.default !== undefined && values.default !== null) return values.default;
  const one = exampleValue(values);
  return values.list === true ? [one] : one;
}

function isAllowed(value: Value, { enum: choices, min, max, maxLength, maxItems, accept, list }: FieldValues): boolean {
  if (Array.isArray(value) !== (list === true)) return false;
  const all: readonly Value[] = Array.isArray(value) ? value : [value];
  return (
    all.length <= (maxItems ?? Infinity) &&
    all.every((one) => {
      if (choices) return choices.includes(one);
      if (typeof one === 'number') return one >= (min ?? -Infinity) && one <= (max ?? Infinity);
      if (typeof one !== 'string') return typeof one === 'boolean';
      return one.length <= (maxLength ?? Infinity) && (!accept || accept.some((name) => one.endsWith(`.${name}`)));
    })
  );
}

function exampleValue({ type = 'string', enum: values, min, accept }: FieldValues): Value {
  const [first] = values ?? [];
  if (first !== undefined) return first;
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return min ?? 1;
  if (!isMedia(type)) return placeholder('an example value');
  return `https://example.com/${type}.${accept?.[0] ?? USUAL_EXTENSION[type]}`;
}

function present(entries: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== null),
  ) as Record<string, Value>;
}
