import type { InputSchema } from '../../src/contract/input-schema.js';
import type { MediaRule } from '../../src/contract/model.js';
import { MODEL_PREFIX, WEBHOOK_FIELD } from '../../spec/conventions.mjs';
import type { OpenApiDocument, SpecModel, SpecOperation, SpecSchema } from './types.js';
import { SpecError, pointerTo } from './spec-error.js';
import { UnknownKeywordError, toInputSchema } from './input-schema.js';
import { mediaOf } from './media.js';
import { inputNameOf, isExportName } from './names.js';
import { inlineReferences, resolver } from './references.js';

const BODY = ['post', 'requestBody', 'content', 'application/json'] as const;
const REQUIRED = ['name', 'family', 'task', 'output', 'channel', 'lifecycle', 'sources'] as const;

/** One model, ready to be written down. */
export interface ModelIR {
  /** Path of the endpoint after `/openapi/v2/`. */
  id: string;
  /** Absolute path of the spec file. */
  file: string;
  helper: string;
  inputName: string;
  summary: string;
  description: string;
  about: SpecModel;
  /** The input without `webhookUrl`, which the client takes as an option. References are resolved. */
  input: SpecSchema;
  /** What the whole request body must satisfy. */
  schema: InputSchema;
  media: Record<string, MediaRule>;
  /** Value of the first request example, without `webhookUrl`. */
  example: Record<string, unknown>;
}

/** @throws SpecError when the operation lacks something that the generated code needs. */
export function toModel(document: OpenApiDocument, route: string, file: string): ModelIR {
  const fail = (reason: string, ...at: (string | number)[]) =>
    new SpecError(reason, { file, pointer: pointerTo(...at) });
  const operation = document.paths?.[route]?.['post'] as SpecOperation | undefined;
  if (!operation) throw fail('a model needs a post operation');
  const about = operation['x-model'];
  if (!about) throw fail('a model needs an x-model block', 'post');
  for (const key of REQUIRED) {
    if (about[key] === undefined) throw fail(`x-model lacks ${key}`, 'post', 'x-model');
  }
  const helper = operation.operationId ?? '';
  if (!isExportName(helper)) throw fail('operationId must be a name that JavaScript can export', 'post', 'operationId');
  if (!route.startsWith(MODEL_PREFIX)) throw fail(`the path of a model must begin with ${MODEL_PREFIX}, not ${route}`);
  const content = operation.requestBody?.content?.['application/json'];
  if (content?.schema === undefined)
    throw fail('a model needs a JSON request body with a schema', 'post', 'requestBody');
  const example = Object.values(content.examples ?? {})[0]?.value;
  if (example === undefined) throw fail('a model needs a request example', ...BODY, 'examples');

  try {
    const body = inlineReferences(content.schema, resolver(document));
    const schema = toInputSchema(body);
    return {
      id: route.slice(MODEL_PREFIX.length),
      file,
      helper,
      inputName: inputNameOf(helper),
      summary: operation.summary ?? about.name,
      description: operation.description?.trim() ?? '',
      about,
      input: withoutWebhook(body),
      schema,
      media: mediaOf(schema),
      example: omit(example as Record<string, unknown>, WEBHOOK_FIELD),
    };
  } catch (error) {
    const trail = error instanceof UnknownKeywordError ? [...error.trail, error.keyword] : [];
    throw fail((error as Error).message, ...BODY, 'schema', ...trail);
  }
}

/** The input of a model: its body without the webhook, which the client takes as an option. */
export function withoutWebhook(body: SpecSchema): SpecSchema {
  return { ...body, properties: omit(body.properties ?? {}, WEBHOOK_FIELD) };
}

function omit<T>(object: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
