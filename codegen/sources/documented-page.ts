import { parse } from 'yaml';
import { EXTENSIONS } from '../../spec/conventions/media.mjs';
import { MODEL_PREFIX, WEBHOOK_FIELD } from '../../spec/conventions/model.mjs';
import type { Field, FieldType, Model, Value } from './catalog.js';
import { isMedia, MEDIA_TYPES } from './media-type.js';
import { assertNames } from './names.js';
import { NODE } from './node-key.js';
import { formatsIn, sizeIn } from './told-limits.js';
import { unreadLimits } from './unread-limits.js';
import { choicesIn, isMarkedDeprecated } from './to-model.js';

/** One page about a model, as the index lists it. */
export interface Listed {
  /** Where it stands in the tree, from the root to its parent. */
  readonly crumbs: readonly string[];
  readonly title: string;
  /** Such as `api-448183184`. */
  readonly page: string;
  /** What the index says of it. */
  readonly words: string;
}

/** What is read of JSON Schema. Whatever else a page has is left alone. */
interface Schema {
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

interface Page {
  paths?: Record<
    string,
    { post?: { description?: unknown; requestBody?: { content?: Record<string, { schema?: Schema }> } } }
  >;
  components?: { schemas?: Record<string, Schema> };
}

/**
 * Reads a page about a model.
 *
 * @returns The model, or why the page says nothing about one.
 * @throws UserError when the model, or a field of it, has a name that none can be.
 */
export function readPage(text: string, listed: Listed): Model | string {
  const { title, crumbs, words } = listed;
  const block = /^`{3}ya?ml[^\n]*\n([^]*?)\n`{3}/m.exec(text.replaceAll('\r', ''))?.[1];
  if (block === undefined) return 'has no OpenAPI block';
  let page: Page;
  try {
    page = (parse(block, { maxAliasCount: 0 }) ?? {}) as Page;
  } catch {
    return 'has an OpenAPI block that is no YAML';
  }
  const [route, item] = Object.entries(page.paths ?? {})[0] ?? [];
  if (!route?.startsWith(MODEL_PREFIX)) return 'describes no model';
  const id = route.slice(MODEL_PREFIX.length);
  const schema = resolved(item?.post?.requestBody?.content?.['application/json']?.schema ?? {}, page);
  const all = Object.entries(schema.properties ?? {}).filter(([key]) => key !== 'apiKey' && key !== WEBHOOK_FIELD);
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const isGraph = all.some(([key]) => NODE.test(key));
  const isChinese = /[\u3000-\u9fff\uff00-\uffef]/.test(title);
  const model: Model = {
    id,
    aliases: [title],
    task: crumbs[2],
    words: textIn(item?.post?.description) || words,
    // The pages of graphs show nodes where the endpoint takes names.
    ...(isGraph && { areFieldsUnsure: true }),
    fields: all.map(([key, field]) => toField(key, resolved(field, page), required.has(key), isGraph, page)),
    values: {
      ...(isChinese ? { localName: title } : { name: title }),
      output: outputIn(text),
      deprecated: isMarkedDeprecated(id, title),
    },
  };
  assertNames(model, listed.page);
  return model;
}

function resolved(schema: Schema | null, page: Page): Schema {
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

function toField(key: string, field: Schema, required: boolean, isGraph: boolean, page: Page): Field {
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
  const unread = unreadLimits(field, value);
  return {
    key,
    words,
    ...(unread.length > 0 && { unread }),
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

/** The examples of results say what a result is, mostly as an extension. */
function outputIn(text: string): string | undefined {
  const type = [...text.matchAll(/^\s*outputType: (\w{1,10})\s*$/gm)].at(-1)?.[1];
  if (type === undefined || type === 'text') return type;
  const kind = MEDIA_TYPES.find((name) => EXTENSIONS[name]?.includes(type));
  return kind ?? (/^(glb|obj|fbx|stl|usdz|ply|spz)$/.test(type) ? '3d' : undefined);
}

/** A choice is text on the wire, whatever it is on the page. */
const spelled = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);
const numberIn = (value: unknown) => (typeof value === 'number' ? value : undefined);
