import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { SpecSchema } from '../../../../codegen/spec/types.js';
import { readPage } from '../../../../codegen/sources/documented-page.js';
import type { Field, Model } from '../../../../codegen/sources/catalog.js';
import { draftModel } from '../../../../scripts/sync/draft/draft-model.js';
import { lentLimits } from '../../../../scripts/sync/draft/lent-limits.js';
import { namesakesOf } from '../../../../scripts/sync/draft/namesakes.js';
import { counterpartOf, type Relative } from '../../../../scripts/sync/draft/relatives.js';
import { pageText } from '../sources/pages.js';

const names = {
  family: 'film',
  file: 'film-3',
  helper: 'film3',
  task: 'text-to-video',
  channel: 'standard',
  doubts: [],
};
const shots: SpecSchema = {
  type: 'array',
  minItems: 2,
  maxItems: 6,
  description: 'One text for each shot.',
  items: {
    type: 'object',
    description: 'One shot.',
    required: ['prompt'],
    properties: {
      prompt: { type: 'string', maxLength: 200, description: 'What happens.' },
      seconds: { type: ['string', 'integer'], enum: ['3', '5'], description: 'How long.' },
      faces: { type: 'array', items: { type: 'string', 'x-media': { kind: 'image' } } },
    },
  },
};
const clip: SpecSchema = {
  type: 'string',
  description: 'The clip.',
  'x-media': { kind: 'video', accept: ['mp4', 'mov'], maxSizeMB: 50 },
};
const film2: Relative = {
  helper: 'film2',
  id: 'film-2',
  name: 'film-2',
  family: 'film',
  file: 'film-2',
  task: 'text-to-video',
  output: 'video',
  fields: new Map([
    ['shots', shots],
    ['clipUrl', clip],
    ['prompt', { type: 'string', maxLength: 9, description: 'What to show.' }],
  ]),
  told: new Map(),
  required: new Set(),
  example: {},
  exampleTitle: '',
};
const draft = (fields: readonly Field[]) => {
  const model: Model = { id: 'film-3/text-to-video', aliases: [], fields, values: { output: 'video' } };
  const { lines, points } = draftModel(model, names, { date: '2026-09-19' }, [film2]);
  const { post } = parse(lines.join('\n')) as {
    post: { requestBody: { content: Record<string, { schema: SpecSchema }> } };
  };
  return {
    properties: post.requestBody.content['application/json']?.schema.properties ?? {},
    limits: points.filter(({ kind }) => kind === 'limits').map(({ cells }) => cells),
  };
};
const wholeShot =
  'required prompt; prompt (type string, maxLength 200); seconds (type string/integer, enum 3/5); ' +
  'faces (type array, of each: type string, a file: image)';

test.each<[string, Field, string | undefined]>([
  ['a list of objects', { key: 'shots', values: {} }, `type object; a list; maxItems 6; minItems 2; ${wholeShot}`],
  [
    'a number of them',
    { key: 'shots', values: { type: 'object', list: true, maxItems: 3 } },
    `minItems 2; ${wholeShot}`,
  ],
  [
    'that one is needed',
    { key: 'shots', values: { type: 'object', list: true, maxItems: 3, required: true } },
    wholeShot,
  ],
  ['nothing of a file', { key: 'clipUrl', values: { type: 'video' } }, 'accept mp4/mov; maxSizeMB 50'],
  ['the formats', { key: 'clipUrl', values: { type: 'video', accept: ['mp4'] } }, 'maxSizeMB 50'],
  ['all of a file', { key: 'clipUrl', values: { type: 'video', accept: ['mp4'], maxSizeMB: 9 } }, undefined],
  ['a text, which has no limits of others', { key: 'prompt', values: {} }, undefined],
  ['what no relative has', { key: 'other', values: { type: 'object' } }, undefined],
])('where a source tells %s, what is lent beside it is told in one line', (_, field, expected) => {
  expect(lentLimits(field, counterpartOf(field, namesakesOf(field.key, [film2])))).toBe(expected);
});

test('what is in an object that no source tells is lent, and is a point with the model it is of', () => {
  const { properties, limits } = draft([{ key: 'shots', values: { type: 'object', list: true } }]);
  expect(properties.shots).toEqual(shots);
  expect(limits).toEqual([['shots', `maxItems 6; minItems 2; ${wholeShot}`, 'film2']]);
});

test('what a source says of an object wins over its relative, limit by limit and part by part', () => {
  const page = {
    shots: {
      type: 'array',
      maxItems: 4,
      items: {
        type: 'object',
        required: ['seconds'],
        properties: {
          prompt: { type: 'string', maxLength: 80 },
          seconds: { type: 'integer', maximum: 9 },
          mood: { type: 'string', enum: ['calm', 'wild'], description: 'the mood' },
        },
      },
    },
  };
  const read = readPage(pageText({ id: 'film-3/text-to-video', properties: page, outputType: 'mp4' }), {
    crumbs: [],
    title: 'Film 3',
    page: 'api-1',
    words: '',
  }) as Model;
  const { properties, limits } = draft(read.fields);
  expect(properties.shots).toEqual({
    type: 'array',
    minItems: 2,
    maxItems: 4,
    description: 'One text for each shot.',
    items: {
      type: 'object',
      description: 'One shot.',
      required: ['seconds'],
      properties: {
        prompt: { type: 'string', maxLength: 80, description: 'What happens.' },
        seconds: { type: 'integer', maximum: 9, description: '\u3010write\u3011' },
        mood: { type: 'string', enum: ['calm', 'wild'], description: '\u3010write\u3011 the mood' },
      },
    },
  });
  expect(limits).toEqual([['shots', 'minItems 2', 'film2']]);
});

test('an object without a relative has the parts that its source tells, and one that holds itself ends', () => {
  const itself = () => ({ $ref: '#/components/schemas/Tree' });
  const components = { Tree: { type: 'object', properties: { next: itself() } } };
  const page = pageText({ id: 'film-3/x', properties: { tree: itself() }, components });
  const read = readPage(page, { crumbs: [], title: 'Film 3', page: 'api-1', words: '' }) as Model;
  const [tree] = read.fields;
  expect(tree?.parts?.map(({ key, values, parts }) => [key, values.type, parts])).toEqual([
    ['next', 'object', undefined],
  ]);
  expect(tree?.parts?.[0]?.unread).toEqual(['properties next']);
});
