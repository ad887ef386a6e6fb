import type { Fact, FieldFacts, FieldType, FieldValues } from './facts.js';
import { toWrite } from './to-write.js';

const MEDIA: ReadonlySet<FieldType> = new Set(['image', 'video', 'audio'] as const);

const EXTENSIONS: Readonly<Record<string, string>> = { image: 'png', video: 'mp4', audio: 'mp3' };

const MEDIA_TEXT: Readonly<Record<string, string>> = {
  image: 'Address of a picture.',
  video: 'Address of a video.',
  audio: 'Address of a sound file.',
};

/** The JSON Schema of a field in the order of keywords that the spec files keep. The description is left to write. */
export function draftSchema({ facts, words }: FieldFacts): Record<string, Fact> {
  const description = toWrite(words);
  const value = valueSchema(facts);
  if (facts.list !== true) {
    const { 'x-media': media, ...rest } = value;
    return { ...rest, ...present({ default: facts.default }), description, ...present({ 'x-media': media }) };
  }
  const { 'x-media': media, ...rest } = value;
  return {
    type: 'array',
    ...(facts.required === true ? { minItems: 1 } : {}),
    ...present({ maxItems: facts.maxItems, default: facts.default }),
    description,
    items: media === undefined ? rest : { ...rest, description: MEDIA_TEXT[facts.type ?? ''] ?? '', 'x-media': media },
  };
}

function valueSchema(facts: FieldValues): Record<string, Fact> {
  const { type = 'string' } = facts;
  if (MEDIA.has(type)) {
    const media = present({ kind: type, accept: facts.accept, maxSizeMB: facts.maxSizeMB });
    return { type: 'string', format: 'uri', 'x-media': media };
  }
  // The step of a slider binds only whole numbers: between the steps of a fraction every value is taken.
  const step = { [type === 'integer' ? 'multipleOf' : 'x-step']: facts.step };
  return present({
    type: type === 'unknown' ? undefined : type,
    enum: facts.enum,
    maxLength: facts.maxLength,
    minimum: facts.min,
    maximum: facts.max,
    ...step,
  });
}

/** A value that a request example can hold: the default, the first choice, or something to be written. */
export function draftExample({ facts }: FieldFacts): Fact {
  if (facts.default !== undefined && facts.default !== null) return facts.default;
  const one = exampleValue(facts);
  return facts.list === true ? [one] : one;
}

function exampleValue({ type = 'string', enum: values, min, accept }: FieldValues): Fact {
  const [first] = values ?? [];
  if (first !== undefined) return first;
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return min ?? 1;
  if (!MEDIA.has(type)) return toWrite('an example value');
  const extension = accept?.[0] ?? EXTENSIONS[type] ?? 'bin';
  return `https://example.com/${type}.${extension}`;
}

function present(entries: Record<string, Fact | undefined>): Record<string, Fact> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== null),
  ) as Record<string, Fact>;
}
