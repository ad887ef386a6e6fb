import { parse } from 'yaml';
import { EXTENSIONS } from '../../spec/conventions/media.mjs';
import { MODEL_PREFIX, WEBHOOK_FIELD } from '../../spec/conventions/model.mjs';
import type { Model } from './catalog.js';
import { type Referred, resolved, type Schema, textIn, toField } from './documented-field.js';
import { MEDIA_TYPES } from './media-type.js';
import { assertNames } from './names.js';
import { NODE } from './node-key.js';
import { isMarkedDeprecated } from './to-model.js';

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

/** What is read of a page. */
interface Page extends Referred {
  paths?: Record<
    string,
    { post?: { description?: unknown; requestBody?: { content?: Record<string, { schema?: Schema }> } } }
  >;
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

/** The examples of results say what a result is, mostly as an extension. */
function outputIn(text: string): string | undefined {
  const type = [...text.matchAll(/^\s*outputType: (\w{1,10})\s*$/gm)].at(-1)?.[1];
  if (type === undefined || type === 'text') return type;
  const kind = MEDIA_TYPES.find((name) => EXTENSIONS[name]?.includes(type));
  return kind ?? (/^(glb|obj|fbx|stl|usdz|ply|spz)$/.test(type) ? '3d' : undefined);
}
