import { EXTENSIONS } from '../../spec/conventions/media.mjs';
import type { Field, FieldType, Value } from './catalog.js';
import { isMedia, MEDIA_TYPES } from './media-type.js';
import { formatsIn, sizeIn } from './told-limits.js';
import { choicesIn } from './to-model.js';
import { unreadLimits } from './unread-limits.js';

/** What is read of JSON Schema. Whatever else a page has is left alone. */
export interface Schema {
  $ref?: unknown;
  type?: unknown;
  enum?: unknown;
  default?: unknown;
  description?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: unknown;
  [keyword: string]: unknown;
}

/** Where a page has what its schemas refer to. */
export interface Referred {
  components?: { schemas?: Record<string, Schema> };
}

/** A schema, or the one of its page that it refers to. */
export function resolved(schema: Schema | null, page: Referred): Schema {
  const $ref = schema?.$ref;
  const name = typeof $ref === 'string' ? decoded($ref.slice($ref.lastIndexOf('/') + 1)) : undefined;
  return (name === undefined ? undefined : page.components?.schemas?.[name]) ?? schema ?? {};
}

/** A name as it is written in a reference; what stands for no text names nothing. */
function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

/**
 * Reads a field of a page.
 *
 * @param isGraph Whether the page shows the nodes of a graph.
 * @param isPart Whether it is in an object, whose own objects are not read.
 */
export function toField(
  key: string,
  field: Schema,
  required: boolean,
  isGraph: boolean,
  page: Referred,
  isPart = false,
): Field {
  const list = field.type === 'array';
  const value = list ? resolved(field.items ?? {}, page) : field;
  const words = textIn(field.description) ?? textIn(value.description);
  const accept = formatsIn(words ?? '');
  const type = typeOf(key, value, accept);
  const isFile = isMedia(type);
  const { choices: options, isOptional } = choicesIn(Array.isArray(value.enum) ? (value.enum as Value[]) : undefined);
  // A graph offers the places of its choices, not what they are called.
  const isNumbered = isGraph && options?.every((option) => /^\d+$/.test(spelled(option)));
  const isText = value.type !== 'integer' && value.type !== 'number';
  const choices = isText ? options?.map(spelled) : options;
  const parts = isPart ? [] : partsOf(value, isGraph, page);
  const unread = unreadLimits(field, value).filter((limit) => parts.length === 0 || !limit.startsWith('properties '));
  return {
    key,
    words,
    ...(unread.length > 0 && { unread }),
    ...(parts.length > 0 && { parts }),
    values: {
      type,
      list: list ? true : undefined,
      required: required && !isOptional,
      enum: isNumbered ? undefined : choices,
      default: isNumbered ? undefined : defaultOf(field, choices, type),
      // Text has no least and no greatest value: its choices are the limits.
      min: isText ? undefined : numberIn(value.minimum),
      max: isText ? undefined : numberIn(value.maximum),
      minLength: numberIn(value.minLength) || undefined,
      maxLength: isFile ? undefined : numberIn(value.maxLength),
      maxItems: list ? numberIn(field.maxItems) : undefined,
      accept: isFile ? accept : undefined,
      maxSizeMB: isFile ? sizeIn(words ?? '') : undefined,
    },
  };
}

/** More parts than any object of the platform has: as many, behind one reference, would be read for every field. */
const MOST_PARTS = 100;

/** What an object holds, one level deep, so that what refers to itself ends. */
function partsOf({ properties = {}, required }: Schema, isGraph: boolean, page: Referred): Field[] {
  const parts = Object.entries(properties ?? {});
  if (parts.length > MOST_PARTS) return [];
  const needed = new Set(Array.isArray(required) ? required : []);
  return parts.map(([key, part]) => toField(key, resolved(part, page), needed.has(key), isGraph, page, true));
}

/** A text says by its formats, or by a name that ends with `Url`, what it is; of any other a page says nothing. */
function typeOf(
  key: string,
  { type, enum: choices, items, properties }: Schema,
  accept?: readonly string[],
): FieldType | undefined {
  if (type === 'integer' || type === 'number' || type === 'boolean' || type === 'object') return type;
  if (properties !== undefined || items !== undefined) return 'object';
  if (choices !== undefined) return 'string';
  return MEDIA_TYPES.find((kind) =>
    accept ? accept.every((extension) => EXTENSIONS[kind]?.includes(extension)) : ADDRESSES[kind].test(key),
  );
}

const ADDRESSES = { image: /image.*urls?\d*$/i, video: /video.*urls?\d*$/i, audio: /audio.*urls?\d*$/i };

/** The examples of text fields are whole prompts, so only a choice, a number or a switch has a default here. */
function defaultOf(
  { default: value }: Schema,
  choices: readonly Value[] | undefined,
  type: FieldType | undefined,
): Value | undefined {
  if (choices) return choices.find((choice) => spelled(choice) === spelled(value));
  const isPlain = type === 'integer' || type === 'number' || type === 'boolean';
  return isPlain && (typeof value === 'number' || typeof value === 'boolean') ? value : undefined;
}

/** A choice is text on the wire, whatever it is on the page. */
const spelled = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
/** A value that is text; undefined for any other, which a page may have in its place. */
export const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);
const numberIn = (value: unknown) => (typeof value === 'number' ? value : undefined);
