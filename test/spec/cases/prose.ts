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
];
