import type { OpenApiDocument, SpecSchema } from '../../../codegen/spec/types.js';
import type { Change } from '../../../scripts/changes/change.js';
import { compareSpecs } from '../../../scripts/changes/compare/specs.js';

export type Json = Record<string, any>; // eslint-disable-line typescript/no-explicit-any -- edited at any depth

const media = { kind: 'image', accept: ['jpg', 'png'], maxSizeMB: 10 };

/** A spec with one model, one endpoint of each kind, a webhook and an error table; a fresh copy each time. */
export function fixture(): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Fixture', version: '0.1.0' },
    security: [{ bearer: [] }],
    'x-error-codes': [
      { family: 'v2', code: '1001', name: 'A', meaning: 'a', class: 'input', retryable: false },
      { family: 'v2', code: '1002', match: 'key', name: 'B', meaning: 'b', class: 'authentication', retryable: false },
    ],
    paths: {
      '/openapi/v2/paint/fox': {
        post: {
          operationId: 'paintFox',
          summary: 'Paint a fox',
          'x-model': {
            name: 'paint/fox-official',
            aliases: ['fox painter', '狐狸'],
            family: 'paint',
            task: 'text-to-image',
            output: 'image',
            channel: 'official-stable',
            lifecycle: { status: 'active', date: '2026-05-07' },
            price: {
              currency: 'CNY',
              per: 'call',
              asOf: '2026-05-07',
              rules: [
                { when: { size: '1k' }, amount: '0.10' },
                { when: { size: '2k' }, amount: '0.20' },
              ],
            },
            sources: [{ name: 'fixture' }],
          },
          requestBody: { required: true, content: { 'application/json': { schema: input() } } },
          responses: { 200: { $ref: '#/components/responses/Submitted' } },
        },
      },
      '/openapi/v2/things': {
        get: {
          operationId: 'listThings',
          summary: 'List things',
          parameters: [{ name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } }],
          responses: {
            200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Page' } } } },
            404: { description: 'None.' },
          },
        },
        post: {
          operationId: 'addThing',
          summary: 'Add a thing',
          requestBody: {
            content: {
              'application/json': {
                schema: { type: 'object', additionalProperties: false, properties: { name: { type: 'string' } } },
              },
              'text/plain': { schema: { type: 'string' } },
            },
          },
          responses: { 200: { $ref: '#/components/responses/Submitted' } },
        },
      },
    },
    webhooks: {
      done: {
        post: {
          requestBody: {
            content: {
              'application/json': {
                schema: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
              },
            },
          },
        },
      },
    },
    components: {
      responses: { Submitted: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Task' } } } } },
      schemas: {
        WebhookUrl: { type: 'string', format: 'uri' },
        Task: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string' },
            state: { type: 'string', enum: ['open', 'done'] },
            parent: { $ref: '#/components/schemas/Task' },
          },
        },
        Page: {
          type: 'object',
          properties: {
            items: { type: 'array', items: { $ref: '#/components/schemas/Task' } },
            next: { type: 'string' },
          },
        },
      },
    },
  };
}

function input(): SpecSchema {
  return {
    type: 'object',
    required: ['prompt', 'mode'],
    additionalProperties: false,
    properties: {
      prompt: { type: 'string', minLength: 1, maxLength: 800, description: 'What to paint.' },
      mode: { type: 'string', enum: ['fast', 'fine'], default: 'fast' },
      size: { type: 'string', enum: ['1k', '2k'], default: '1k' },
      ratio: { type: 'string', enum: ['1:1', '16:9'], default: '1:1' },
      strength: { type: 'number', minimum: 0, maximum: 1, multipleOf: 0.1 },
      seed: { type: 'integer' },
      tag: { type: 'string', pattern: '^[a-z]+$' },
      imageUrls: {
        type: 'array',
        minItems: 1,
        maxItems: 4,
        items: { type: 'string', format: 'uri', 'x-media': structuredClone(media) },
      },
      shots: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: { text: { type: 'string' }, seconds: { type: 'integer' } },
        },
      },
      webhookUrl: { $ref: '#/components/schemas/WebhookUrl' },
    },
    not: { required: ['seed', 'tag'] },
  } as unknown as SpecSchema;
}

export const model = (spec: Json): Json => spec.paths['/openapi/v2/paint/fox']?.post;
export const about = (spec: Json): Json => model(spec)['x-model'];
export const body = (spec: Json): Json => model(spec).requestBody.content['application/json'].schema;
export const field = (spec: Json, name: string): Json => body(spec).properties[name];
export const things = (spec: Json): Json => spec.paths['/openapi/v2/things'];
export const schema = (spec: Json, name: string): Json => spec.components.schemas[name];

/** All changes between two drafts of the fixture. */
export function changesBetween(older: Json, newer: Json): Change[] {
  return compareSpecs(older as OpenApiDocument, newer as OpenApiDocument).flatMap(({ changes }) => changes);
}

/** All changes that an edit of the fixture makes. */
export function changesOf(edit: (spec: Json) => unknown): Change[] {
  const newer = fixture();
  edit(newer);
  return changesBetween(fixture(), newer);
}

/** All changes that taking an edit back makes. */
export function changesOfUndoing(edit: (spec: Json) => unknown): Change[] {
  const older = fixture();
  edit(older);
  return changesBetween(older, fixture());
}
