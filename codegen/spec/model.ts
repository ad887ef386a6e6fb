import type { FieldFacts } from '../../src/contract/field-facts.js';
import type { InputSchema } from '../../src/contract/input-schema.js';
import type { DefaultValue, MediaRule } from '../../src/contract/model.js';
import { isHelperName } from '../../spec/conventions/names.mjs';
import type { OpenApiDocument, SpecModel, SpecSchema } from './types.js';
import { below, pointerTo } from './place.js';
import { SpecError } from './spec-error.js';
import { toInputSchema } from './input-schema.js';
import { mediaOf } from './media.js';
import { defaultsOf } from './defaults.js';
import { fieldFactsOf } from './field-facts.js';
import { modelOperation } from './model-operation.js';
import { inputNameOf } from './names.js';
import { inlineReferences, resolver } from './references.js';
import { omitWebhook, withoutWebhook } from './webhook-field.js';

const BODY = ['post', 'requestBody', 'content', 'application/json'] as const;

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
  /** Defaults of fields that the endpoint requires: what the client sends when the input leaves them out. */
  defaults: Record<string, DefaultValue>;
  facts: Required<FieldFacts>;
  /** Value of the first request example, without `webhookUrl`. */
  example: Record<string, unknown>;
  /** What the example shows. */
  exampleTitle: string;
}

/** @throws SpecError when the operation lacks something that the generated code needs. */
export function toModel(document: OpenApiDocument, route: string, file: string): ModelIR {
  const fail = (reason: string, ...at: (string | number)[]) =>
    new SpecError(reason, { file, pointer: pointerTo(...at) });
  const { operation, about } = modelOperation(document.paths?.[route], file);
  const helper = operation.operationId ?? '';
  if (!isHelperName(helper))
    throw fail('operationId must be in camelCase, a name that JavaScript can export', 'post', 'operationId');
  const content = operation.requestBody?.content?.['application/json'];
  if (content?.schema === undefined)
    throw fail('a model needs a JSON request body with a schema', 'post', 'requestBody');
  const { value: example, summary: exampleTitle = '' } = Object.values(content.examples ?? {})[0] ?? {};
  if (example === undefined) throw fail('a model needs a request example', ...BODY, 'examples');

  try {
    const body = inlineReferences(content.schema, resolver(document));
    const schema = toInputSchema(body, below({ file }, ...BODY, 'schema'));
    const input = withoutWebhook(body);
    return {
      id: about.id,
      file,
      helper,
      inputName: inputNameOf(helper),
      summary: operation.summary ?? about.name,
      description: operation.description?.trim() ?? '',
      about,
      input,
      schema,
      media: mediaOf(schema),
      defaults: defaultsOf(input),
      facts: fieldFactsOf(input),
      example: omitWebhook(example as Record<string, unknown>),
      exampleTitle,
    };
  } catch (error) {
    throw error instanceof SpecError ? error : fail((error as Error).message, ...BODY, 'schema');
  }
}
