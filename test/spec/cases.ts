/** One change of a file: the value at a path is set, or deleted when it is undefined. */
interface Change {
  file: string;
  at: (string | number)[];
  value?: unknown;
}

/** A good spec with one fault, and what the linter must say about it. */
export interface Case extends Change {
  rule: string;
  name: string;
  message: string;
  place: string;
  also?: Change[];
  /** Family and file name that the model gets first. */
  as?: string;
  /** Another rule that cannot help objecting, too. */
  alongside?: string;
}

const DRAW = 'models/acme/draw.yaml';
/** A model whose body may be open; see OPEN_BODIES in the rule. */
const OPEN = 'models/ltx/ltx-2-text-to-video-lora.yaml';
const MODEL = ['post', 'x-model'];
const BODY = ['post', 'requestBody', 'content', 'application/json'];
const SCHEMA = [...BODY, 'schema'];
const FIELDS = [...SCHEMA, 'properties'];

const pointer = (at: readonly (string | number)[]) =>
  `#/${at.map((step) => String(step).replaceAll('/', '~1')).join('/')}`;

/** A case in the model file. The place is where the change is, unless said otherwise. */
function draw(rule: string, name: string, at: (string | number)[], value: unknown, message: string, place = at): Case {
  return { rule, name, file: DRAW, at, value, message, place: `draw.yaml ${pointer(place)}` };
}

const complete = 'runninghub/complete-model';
const described = 'runninghub/described-fields';
const english = 'runninghub/english-prose';
const media = 'runninghub/media-fields';
const body = 'runninghub/model-body';
const unique = 'runninghub/unique-helper';
const valid = 'runninghub/valid-default';
const examples = 'no-invalid-media-type-examples';

const lacks = (key: string, advice: string) =>
  draw(complete, `without ${key}`, [...MODEL, key], undefined, `x-model lacks ${key}: ${advice}`, MODEL);

export const cases: Case[] = [
  draw(complete, 'without x-model', MODEL, undefined, 'A model needs an x-model block', ['post']),
  lacks('name', "the name in the vendor's documentation"),
  lacks('family', 'the brand in kebab-case'),
  lacks('task', 'what the model does'),
  lacks('output', 'one of image, video'),
  lacks('channel', 'the channel in kebab-case'),
  lacks('lifecycle', '{ status: one of active'),
  lacks('sources', 'a list of { name, date'),
  draw(complete, 'an unknown key', [...MODEL, 'familly'], 'x', 'not familly'),
  draw(complete, 'an unknown output', [...MODEL, 'output'], 'picture', 'output must be one of image'),
  draw(complete, 'a channel in capitals', [...MODEL, 'channel'], 'Official', 'channel must be'),
  draw(complete, 'aliases that are no list', [...MODEL, 'aliases'], 'draw', 'aliases must be a list'),
  draw(complete, 'a source without a date', [...MODEL, 'sources', 0, 'date'], undefined, 'sources must be', [
    ...MODEL,
    'sources',
  ]),
  draw(complete, 'an unknown status', [...MODEL, 'lifecycle', 'status'], 'gone', 'lifecycle must be', [
    ...MODEL,
    'lifecycle',
  ]),
  draw(
    complete,
    'withdrawn but not deprecated',
    [...MODEL, 'lifecycle', 'status'],
    'withdrawn',
    'Add deprecated: true',
    ['post'],
  ),
  draw(complete, 'deprecated but active', ['post', 'deprecated'], true, 'must not be deprecated'),
  draw(
    complete,
    'replacedBy that is no list',
    [...MODEL, 'lifecycle', 'replacedBy'],
    'a',
    'must be a list of model ids',
  ),
  draw(
    complete,
    'a family that is not the folder',
    [...MODEL, 'family'],
    'ajax',
    'but the file is in models/acme',
    MODEL,
  ),
  {
    rule: complete,
    name: 'x-model outside spec/models',
    file: 'upload.yaml',
    at: MODEL,
    value: { name: 'x' },
    message: 'belongs into a file of its own',
    place: 'upload.yaml #/post/x-model',
  },
  draw(complete, 'a price without a date', [...MODEL, 'price', 'asOf'], undefined, 'price needs asOf', [
    ...MODEL,
    'price',
  ]),
  draw(complete, 'an unknown price key', [...MODEL, 'price', 'unit'], 'x', 'not unit'),
  draw(complete, 'a price in symbols', [...MODEL, 'price', 'currency'], '$', 'price needs currency', [
    ...MODEL,
    'price',
  ]),
  draw(complete, 'an amount that is a number', [...MODEL, 'price', 'rules', 1, 'amount'], 0.1, 'exact decimal text', [
    ...MODEL,
    'price',
    'rules',
    1,
  ]),
  draw(complete, 'a price by a field that is none', [...MODEL, 'price', 'rules', 1, 'when'], { mood: 'a' }, '"mood"', [
    ...MODEL,
    'price',
    'rules',
    1,
  ]),
  draw(
    complete,
    'a price for a value that cannot be',
    [...MODEL, 'price', 'rules', 1, 'when'],
    { style: 'oil' },
    'never',
    [...MODEL, 'price', 'rules', 1],
  ),
  draw(
    complete,
    'a price for a value of another type',
    [...MODEL, 'price', 'rules', 1, 'when'],
    { seconds: '5' },
    'never',
    [...MODEL, 'price', 'rules', 1],
  ),
  draw(complete, 'a quantity that is no field', [...MODEL, 'price', 'quantity', 'field'], 'x', 'quantity names "x"', [
    ...MODEL,
    'price',
    'quantity',
  ]),
  draw(complete, 'a quantity without a source', [...MODEL, 'price', 'quantity'], {}, 'quantity must be'),

  draw(
    described,
    'a field without text',
    [...FIELDS, 'style', 'description'],
    undefined,
    '"style" has no description',
    [...FIELDS, 'style'],
  ),
  draw(described, 'an empty text', [...FIELDS, 'prompt', 'description'], ' ', '"prompt" has no description', [
    ...FIELDS,
    'prompt',
  ]),
  draw(
    described,
    'a field inside a list',
    [...FIELDS, 'shots', 'items', 'properties', 'text', 'description'],
    undefined,
    '"text" has no description',
    [...FIELDS, 'shots', 'items', 'properties', 'text'],
  ),
  {
    rule: described,
    name: 'a shared field',
    file: 'shared/schemas/WebhookUrl.yaml',
    at: ['description'],
    message: '"webhookUrl" has no description',
    place: `draw.yaml ${pointer([...FIELDS, 'webhookUrl'])}`,
  },

  draw(english, 'a description', [...FIELDS, 'prompt', 'description'], '提示词', 'is not English'),
  draw(english, 'a name', [...MODEL, 'name'], '阿克梅', 'is not English'),
  draw(english, 'an example', [...BODY, 'examples', 'fox', 'value', 'prompt'], '一只狐狸', 'is not English'),
  {
    rule: english,
    name: 'the error table',
    file: 'shared/error-codes.yaml',
    at: [0, 'meaning'],
    value: '余额不足',
    message: 'is not English',
    place: 'error-codes.yaml #/0/meaning',
  },
  {
    rule: english,
    name: 'the title',
    file: 'openapi.yaml',
    at: ['info', 'title'],
    value: '接口',
    message: 'is not English',
    place: 'openapi.yaml #/info/title',
  },

  draw(media, 'a media field without x-media', [...FIELDS, 'imageUrl', 'x-media'], undefined, 'Add x-media', [
    ...FIELDS,
    'imageUrl',
  ]),
  draw(
    media,
    'a nested list without x-media',
    [...FIELDS, 'shots', 'items', 'properties', 'images', 'items', 'x-media'],
    undefined,
    '"images" looks like a media field',
    [...FIELDS, 'shots', 'items', 'properties', 'images'],
  ),
  {
    ...draw(media, 'an address by another name', [...FIELDS, 'prompt', 'format'], 'uri', 'looks like a media field', [
      ...FIELDS,
      'prompt',
    ]),
    also: [{ file: DRAW, at: [...BODY, 'examples', 'fox', 'value', 'prompt'], value: 'https://example.com' }],
  },
  draw(
    media,
    'text whose name looks like media',
    [...FIELDS, 'startVideo'],
    { type: 'string', description: 'X.' },
    'looks like a media field',
  ),
  draw(
    media,
    'media by a name that the client does not know',
    [...FIELDS, 'portrait'],
    { type: 'string', format: 'uri', description: 'A face.', 'x-media': { kind: 'image' } },
    'The client does not recognise "portrait"',
  ),
  draw(media, 'without a kind', [...FIELDS, 'imageUrl', 'x-media', 'kind'], undefined, 'x-media needs a kind', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),
  draw(media, 'extensions in capitals', [...FIELDS, 'imageUrl', 'x-media', 'accept'], ['JPG'], 'in lower case', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),
  draw(media, 'a size in words', [...FIELDS, 'imageUrl', 'x-media', 'maxSizeMB'], '10 MB', 'positive number', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),
  draw(media, 'an unknown key', [...FIELDS, 'imageUrl', 'x-media', 'maxSize'], 10, 'not maxSize'),
  draw(media, 'a type that is no address', [...FIELDS, 'imageUrl', 'format'], undefined, 'format: uri', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),

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

  draw(examples, 'an unknown field', [...BODY, 'examples', 'fox', 'value', 'colour'], 'red', 'colour'),
  draw(examples, 'a required field missing', [...BODY, 'examples', 'fox', 'value', 'prompt'], undefined, 'prompt', [
    ...BODY,
    'examples',
    'fox',
    'value',
  ]),
  draw(examples, 'a value that is none', [...BODY, 'examples', 'fox', 'value', 'style'], 'oil', 'allowed values'),
];
