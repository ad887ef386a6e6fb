import { BODY, FIELDS, MODEL, draw, pointer, type Case } from './case.js';

const described = 'runninghub/described-fields';
const english = 'runninghub/english-prose';

export const prose: Case[] = [
  draw(
    described,
    'a field without text',
    [...FIELDS, 'style', 'description'],
    undefined,
    '"style" has no description',
    [...FIELDS, 'style'],
  ),
  draw(
    described,
    'a field without a type',
    [...FIELDS, 'shots', 'items', 'properties', 'text', 'type'],
    undefined,
    'The field "text" takes anything',
    [...FIELDS, 'shots', 'items', 'properties', 'text'],
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
  draw(english, 'a description', [...FIELDS, 'prompt', 'description'], '提示词', 'has letters of another script'),
  draw(
    english,
    'a text of a draft',
    [...FIELDS, 'prompt', 'description'],
    '\u3010write\u3011 A hint',
    'is left to write',
  ),
  draw(english, 'a name', [...MODEL, 'name'], '阿克梅', 'has letters of another script'),
  draw(
    english,
    'an example',
    [...BODY, 'examples', 'fox', 'value', 'prompt'],
    '一只狐狸',
    'has letters of another script',
  ),
  {
    rule: english,
    name: 'the error table',
    file: 'shared/error-codes.yaml',
    at: [0, 'meaning'],
    value: '余额不足',
    message: 'has letters of another script',
    place: 'error-codes.yaml #/0/meaning',
  },
  {
    rule: english,
    name: 'the title',
    file: 'openapi.yaml',
    at: ['info', 'title'],
    value: '接口',
    message: 'has letters of another script',
    place: 'openapi.yaml #/info/title',
  },
];
