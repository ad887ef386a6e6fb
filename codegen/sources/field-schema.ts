import { usualRole } from '../../spec/conventions/roles.mjs';
import type { Field, FieldValues, Value } from './catalog.js';
import { isMedia, type MediaType } from './media-type.js';

const MEDIA_TEXT: Readonly<Record<MediaType, string>> = {
  image: 'Address of a picture.',
  video: 'Address of a video.',
  audio: 'Address of a sound file.',
};

/**
 * The JSON Schema of a field, as far as its source tells it, in the order of keywords that the spec files keep.
 *
 * @param task What the model does, which tells what a file in the field is likely to be for.
 * @param words The description.
 * @param itemText The description of what a list holds, where that is known.
 */
export function fieldSchema(
  { key, values }: Field,
  task: string,
  words: string,
  itemText?: string,
): Record<string, Value> {
  const { 'x-media': media, ...rest } = valueSchema(values, (kind) => usualRole(key, task, kind));
  if (values.list !== true) {
    return { ...rest, ...present({ default: values.default }), description: words, ...present({ 'x-media': media }) };
  }
  const text = itemText ?? (isMedia(values.type) ? MEDIA_TEXT[values.type] : '');
  return {
    type: 'array',
    ...(values.required === true ? { minItems: 1 } : {}),
    ...present({ maxItems: values.maxItems, default: values.default }),
    description: words,
    items: media === undefined ? rest : { ...rest, description: text, 'x-media': media },
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

function present(entries: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== null),
  ) as Record<string, Value>;
}
