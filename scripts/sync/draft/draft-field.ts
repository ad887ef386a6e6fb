import type { Field, FieldType, FieldValues, Value } from '../catalog.js';
import { usualRole } from '../../../spec/conventions/roles.mjs';
import { placeholder } from './placeholder.js';

const MEDIA: ReadonlySet<FieldType> = new Set(['image', 'video', 'audio'] as const);

const EXTENSIONS: Readonly<Record<string, string>> = { image: 'png', video: 'mp4', audio: 'mp3' };

const MEDIA_TEXT: Readonly<Record<string, string>> = {
  image: 'Address of a picture.',
  video: 'Address of a video.',
  audio: 'Address of a sound file.',
};

/**
 * The JSON Schema of a field in the order of keywords that the spec files keep. The description is left to write.
 *
 * @param task What the model does, which tells what a file in the field is likely to be for.
 */
export function draftSchema({ key, values, words }: Field, task: string): Record<string, Value> {
  const description = placeholder(words);
  const value = valueSchema(values, (kind) => usualRole(key, task, kind));
  if (values.list !== true) {
    const { 'x-media': media, ...rest } = value;
    return { ...rest, ...present({ default: values.default }), description, ...present({ 'x-media': media }) };
  }
  const { 'x-media': media, ...rest } = value;
  return {
    type: 'array',
    ...(values.required === true ? { minItems: 1 } : {}),
    ...present({ maxItems: values.maxItems, default: values.default }),
    description,
    items: media === undefined ? rest : { ...rest, description: MEDIA_TEXT[values.type ?? ''] ?? '', 'x-media': media },
  };
}

function valueSchema(values: FieldValues, roleOf: (kind: string) => string): Record<string, Value> {
  const { type = 'string' } = values;
  if (MEDIA.has(type)) {
    const media = present({ kind: type, role: roleOf(type), accept: values.accept, maxSizeMB: values.maxSizeMB });
    return { type: 'string', format: 'uri', 'x-media': media };
  }
  // The step of a slider binds only whole numbers: between the steps of a fraction every value is taken.
  const step = { [type === 'integer' ? 'multipleOf' : 'x-step']: values.step };
  return present({
    type: type === 'unknown' ? undefined : type,
    enum: values.enum,
    maxLength: values.maxLength,
    minimum: values.min,
    maximum: values.max,
    ...step,
  });
}

/** A value that a request example can hold: the default, the first choice, or something to be written. */
export function draftExample({ values }: Field): Value {
  if (values.default !== undefined && values.default !== null) return values.default;
  const one = exampleValue(values);
  return values.list === true ? [one] : one;
}

function exampleValue({ type = 'string', enum: values, min, accept }: FieldValues): Value {
  const [first] = values ?? [];
  if (first !== undefined) return first;
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return min ?? 1;
  if (!MEDIA.has(type)) return placeholder('an example value');
  const extension = accept?.[0] ?? EXTENSIONS[type] ?? 'bin';
  return `https://example.com/${type}.${extension}`;
}

function present(entries: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== null),
  ) as Record<string, Value>;
}
