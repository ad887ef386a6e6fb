import { BODY, DRAW, FIELDS, MODEL, OPEN, SCHEMA, draw, pointer, type Case } from './case.js';

const body = 'runninghub/model-body';
const unique = 'runninghub/unique-helper';
const valid = 'runninghub/valid-default';
const examples = 'no-invalid-media-type-examples';

/** A second model, where a case gives the first one this name. */
const SKETCH = 'models/acme/sketch.yaml';

const limits = 'runninghub/possible-limits';
const summary = 'runninghub/unique-summary';
const listed = 'runninghub/listed-models';

export const frame: Case[] = [
  {
    ...draw(limits, 'a least number above the most', [...FIELDS, 'seconds', 'minimum'], 12, 'no value is between them'),
    alongside: valid,
  },
  {
    ...draw(limits, 'a least length above the most', [...FIELDS, 'prompt', 'minLength'], 101, 'minLength is 101 and'),
    alongside: examples,
  },
  {
    ...draw(limits, 'a least count above the most', [...FIELDS, 'shots', 'minItems'], 3, 'maxItems is 2: no value'),
    also: [{ file: DRAW, at: [...FIELDS, 'shots', 'maxItems'], value: 2 }],
  },
  draw(limits, 'an empty choice', [...FIELDS, 'style', 'enum'], ['photo', '水彩', ''], 'An empty text stands for'),
  {
    ...draw(
      limits,
      'a pattern that is none',
      [...FIELDS, 'prompt', 'pattern'],
      '[',
      'Invalid regular expression: /[/u',
    ),
    alongside: examples,
  },
  {
    rule: summary,
    name: 'the summary of another model',
    as: 'acme/sketch',
    file: SKETCH,
    at: ['post', 'operationId'],
    value: 'acmeSketch',
    also: [
      { file: DRAW, at: [...MODEL, 'id'], value: 'acme/paint' },
      { file: 'openapi.yaml', at: ['paths', '/openapi/v2/acme/paint', '$ref'], value: 'models/acme/draw.yaml' },
    ],
    message: 'The summary "Acme, draw" is that of',
    place: 'draw.yaml #/post/summary',
    // The copy has the other names of the first model, too.
    alongside: 'runninghub/unique-name',
  },
  draw(
    body,
    'open to any field',
    [...SCHEMA, 'additionalProperties'],
    undefined,
    'Add additionalProperties: false',
    SCHEMA,
  ),
  draw(body, 'without a webhook', [...FIELDS, 'webhookUrl'], undefined, 'Add webhookUrl with $ref', SCHEMA),
  draw(
    body,
    'a webhook of its own',
    [...FIELDS, 'webhookUrl'],
    { type: 'string', description: 'Address.' },
    'Add webhookUrl with $ref',
    SCHEMA,
  ),
  {
    rule: body,
    name: 'open without a reason, although it may be',
    as: 'ltx/ltx-2-text-to-video-lora',
    file: OPEN,
    at: [...SCHEMA, 'additionalProperties'],
    message: 'Say in $comment which fields',
    place: `ltx-2-text-to-video-lora.yaml ${pointer(SCHEMA)}`,
    also: [{ file: OPEN, at: [...MODEL, 'family'], value: 'ltx' }],
    // The file that this one was copied from stays behind.
    alongside: listed,
  },
  {
    rule: listed,
    name: 'a model file that nothing leads to',
    file: 'openapi.yaml',
    at: ['paths', '/openapi/v2/acme/draw'],
    message: 'models/acme/draw.yaml is not in the list of paths. Run: npm run generate',
    place: 'openapi.yaml #/paths',
  },
  {
    ...draw(body, 'a required field that is none', [...SCHEMA, 'required', 2], 'colour', '"colour" is required but', [
      ...SCHEMA,
      'required',
    ]),
    alongside: examples,
  },
  draw(body, 'without an example', [...BODY, 'examples'], undefined, 'at least one realistic example', BODY),
  {
    ...draw(body, 'without a body', ['post', 'requestBody', 'content'], { 'text/plain': {} }, 'needs a requestBody', [
      'post',
    ]),
    also: [{ file: DRAW, at: [...MODEL, 'price'] }],
  },
  draw(unique, 'a name that is not in camelCase', ['post', 'operationId'], 'AcmeDraw', 'must be in camelCase'),
  draw(unique, 'a word of the language', ['post', 'operationId'], 'delete', 'no reserved word'),
  {
    rule: unique,
    name: 'names that differ in case alone',
    file: 'upload.yaml',
    at: ['post', 'operationId'],
    value: 'acmedraw',
    message: 'The helper name "acmedraw" is taken by "acmeDraw" in',
    place: 'upload.yaml #/post/operationId',
  },
  draw(valid, 'a default that is no value', [...FIELDS, 'style', 'default'], 'oil', 'The default "oil" is not among'),
  draw(valid, 'a default out of range', [...FIELDS, 'seconds', 'default'], 11, 'the default must be <= 10'),
  draw(valid, 'a default of another type', [...FIELDS, 'seconds', 'default'], '5', 'the default must be integer'),
  draw(
    valid,
    'a single choice without a default',
    [...FIELDS, 'prompt', 'enum'],
    ['A red fox'],
    '"prompt" is required and can only be "A red fox". Make that its default',
    [...FIELDS, 'prompt'],
  ),
  draw(examples, 'an unknown field', [...BODY, 'examples', 'fox', 'value', 'colour'], 'red', 'colour'),
  draw(examples, 'a required field missing', [...BODY, 'examples', 'fox', 'value', 'prompt'], undefined, 'prompt', [
    ...BODY,
    'examples',
    'fox',
    'value',
  ]),
  draw(examples, 'a value that is none', [...BODY, 'examples', 'fox', 'value', 'style'], 'oil', 'allowed values'),
];
