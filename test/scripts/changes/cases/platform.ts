import { schema, things, type Json } from '../fixtures.js';
import type { Pair } from './pair.js';

const response = (spec: Json): Json => schema(spec, 'Task');

/** Edits of endpoints, responses, webhooks and the error table. */
export const platform: Pair[] = [
  [
    'endpoint-removed',
    'compile',
    'removed: List things',
    (spec) => delete things(spec).get,
    ['endpoint-added', 'no', 'added: List things'],
  ],
  [
    'endpoint-deprecated',
    'no',
    'deprecated',
    (spec) => (things(spec).get.deprecated = true),
    ['endpoint-restored', 'no', 'no longer deprecated'],
  ],
  [
    'field-removed',
    'compile',
    'query: `page` removed',
    (spec) => things(spec).get.parameters.pop(),
    ['field-added', 'no', 'query: `page` added, optional'],
  ],
  [
    'field-required',
    'compile',
    'query: `page` is now required',
    (spec) => (things(spec).get.parameters[0].required = true),
    ['field-optional', 'no', 'query: `page` is now optional'],
  ],
  [
    'limit-tightened',
    'run',
    'query: `page`: maximum none → 9',
    (spec) => (things(spec).get.parameters[0].schema.maximum = 9),
  ],
  [
    'field-removed',
    'compile',
    '`name` removed',
    (spec) => delete things(spec).post.requestBody.content['application/json'].schema.properties.name,
  ],
  [
    'body-required',
    'compile',
    'a request body is now required',
    (spec) => (things(spec).post.requestBody.required = true),
    ['body-optional', 'no', 'the request body is now optional'],
  ],
  [
    'content-type-removed',
    'compile',
    'content type `text/plain` removed',
    (spec) => delete things(spec).post.requestBody.content['text/plain'],
    ['content-type-added', 'no', 'content type `text/plain` added'],
  ],
  [
    'status-removed',
    'compile',
    'response `404` removed',
    (spec) => delete things(spec).get.responses[404],
    ['status-added', 'no', 'response `404` added'],
  ],
  ['security-changed', 'run', 'authentication `bearer` → `none`', (spec) => (things(spec).get.security = [])],
  // What is received is judged the other way round.
  [
    'field-removed',
    'compile',
    '`state` removed',
    (spec) => delete response(spec).properties.state,
    ['field-added', 'no', '`state` added, optional'],
  ],
  [
    'field-optional',
    'compile',
    '`id` is now optional',
    (spec) => (response(spec).required = []),
    ['field-required', 'no', '`id` is now required'],
  ],
  [
    'type-widened',
    'compile',
    '`id`: type widened, `string` → `string | null`',
    (spec) => (response(spec).properties.id.type = ['string', 'null']),
    ['type-narrowed', 'no', '`id`: type narrowed, `string | null` → `string`'],
  ],
  [
    'value-added',
    'run',
    '`state` can also be `lost`',
    (spec) => response(spec).properties.state.enum.push('lost'),
    ['value-removed', 'no', '`state` no longer takes `lost`'],
  ],
  ['limit-tightened', 'no', '`id`: maxLength none → 9', (spec) => (response(spec).properties.id.maxLength = 9)],
  [
    'field-optional',
    'compile',
    '`id` is now optional',
    (spec) => (spec.webhooks.done.post.requestBody.content['application/json'].schema.required = []),
  ],

  [
    'error-removed',
    'run',
    '`v2 1002 key` removed, was `authentication`',
    (spec) => spec['x-error-codes'].pop(),
    ['error-added', 'no', '`v2 1002 key` added, `authentication`'],
  ],
  ['error-reclassified', 'run', '`v2 1001`: `input` → `server`', (spec) => (spec['x-error-codes'][0].class = 'server')],
];
