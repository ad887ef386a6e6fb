import type { Field, FieldType, FieldValues, Model, Value } from './catalog.js';
import { isMedia } from './media-type.js';

/** A choice is text on the wire, so it becomes a string; what it may be is told by `enum`. */
const TYPES: Readonly<Record<string, FieldType>> = {
  LIST: 'string',
  STRING: 'string',
  INT: 'integer',
  FLOAT: 'number',
  BOOLEAN: 'boolean',
  IMAGE: 'image',
  VIDEO: 'video',
  AUDIO: 'audio',
};

/** The vendor's words for what a parameter takes. */
export const FIELD_TYPES = Object.keys(TYPES);

/** The vendor's words for a result: what is told as JSON is a string. */
export const OUTPUTS: Readonly<Record<string, string>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  '3d': '3d',
  string: 'text',
};

/** What the vendor's own forms put among choices where a parameter is to be left out. No endpoint takes it. */
const LEFT_OUT: ReadonlySet<unknown> = new Set(['empty', '']);

/** What both registry formats say about a model, in the same words. */
export interface RawModel {
  endpoint: string;
  name_en?: string;
  name_cn?: string;
  task?: string;
  output_type?: string;
}

/** The values of a model whose parameters have been read. */
export function toModel(raw: RawModel, fields: readonly Field[]): Model {
  const names = [raw.name_en ?? raw.endpoint, raw.name_cn ?? ''].map((name) => name.trim());
  const [name = '', localName = ''] = names;
  return {
    id: raw.endpoint,
    aliases: names.filter((alias) => alias !== ''),
    task: raw.task,
    fields,
    values: {
      name,
      localName: localName === '' ? undefined : localName,
      output: raw.output_type === undefined ? undefined : OUTPUTS[raw.output_type],
      deprecated: isMarkedDeprecated(raw.endpoint, ...names),
    },
  };
}

/** What both registry formats say about a parameter, under the names of one of them. */
export interface RawField {
  key: string;
  type: string;
  words?: string | undefined;
  required?: boolean | undefined;
  list?: boolean | undefined;
  options?: readonly (string | number)[] | undefined;
  default?: unknown;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  maxLength?: number | undefined;
  maxItems?: number | undefined;
  accept?: readonly string[] | undefined;
  maxSizeMB?: number | undefined;
}

/** The values of a parameter, with one spelling for what means the same. */
export function toField(given: RawField): Field {
  const raw = LEFT_OUT.has(given.default) ? { ...given, default: undefined } : given;
  const type = TYPES[raw.type] ?? 'unknown';
  const list = raw.list === true;
  const { choices, isOptional } = choicesIn(raw.options);
  const values: FieldValues = {
    type,
    list,
    required: raw.required === true && !isOptional,
    enum: type === 'string' ? choices?.map(String) : choices,
    default: defaultOf(raw, type, list),
    min: raw.min,
    max: raw.max,
    // Every whole number is a step of one, so saying it says nothing.
    step: type === 'integer' && raw.step === 1 ? undefined : raw.step,
    maxLength: raw.maxLength,
    maxItems: list ? raw.maxItems : undefined,
    accept: raw.accept && [...new Set(raw.accept.map((name) => name.toLowerCase()))],
    maxSizeMB: raw.maxSizeMB,
  };
  return { key: raw.key, words: raw.words, sample: raw.default, values };
}

/**
 * Choices without the one that leaves the field out. The vendor's forms send nothing for it, so a field that has it is
 * optional, however they mark it.
 */
export function choicesIn<T>(options: readonly T[] | undefined): { choices: T[] | undefined; isOptional: boolean } {
  const choices = options?.filter((option) => !LEFT_OUT.has(option));
  return { choices, isOptional: choices?.length !== options?.length };
}

const SENTENCE = /[\s:\u3000-\u9fff\uff00-\uffef]/;
const LONGEST_WORD = 64;

/**
 * The registry's default of a text or media field is what the vendor's form is filled with at first, often a whole
 * prompt or a signed address. Only a single word, such as the name of a voice, can be a default of the endpoint.
 */
function defaultOf(raw: RawField, type: FieldType, list: boolean): Value | undefined {
  const isChoice = raw.options !== undefined && type === 'string' && typeof raw.default === 'number';
  const value = isChoice ? String(raw.default) : raw.default;
  if (value === undefined || value === null || value === '') return undefined;
  if (isMedia(type)) return undefined;
  if (raw.options === undefined && typeof value === 'string') {
    if (SENTENCE.test(value) || value.length > LONGEST_WORD) return undefined;
  }
  return list && !Array.isArray(value) ? [value as Value] : (value as Value);
}

const WITHDRAWN_MARK = /deprecated|\u5df2\u4e0b\u67b6|\u6682\u4e0d\u53ef\u7528/i;

/**
 * The vendor marks a model it gives up in the path or in a name: in English, or with the words for "taken down" or
 * "not available at present".
 */
export function isMarkedDeprecated(...names: string[]): boolean {
  return names.some((name) => WITHDRAWN_MARK.test(name));
}
