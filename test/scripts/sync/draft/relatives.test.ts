import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { SpecSchema } from '../../../../codegen/spec/types.js';
import type { Field, FieldValues, Model, Value } from '../../../../codegen/sources/catalog.js';
import { draftModel } from '../../../../scripts/sync/draft/draft-model.js';
import { namesakesOf } from '../../../../scripts/sync/draft/namesakes.js';
import { counterpartOf, nearest, type Relative } from '../../../../scripts/sync/draft/relatives.js';
import { pointText } from '../../../../scripts/sync/draft/review.js';

const field = (key: string, values: FieldValues): Field => ({ key, values });
const relative = (helper: string, more: Partial<Relative>, fields: Record<string, SpecSchema> = {}): Relative => ({
  helper,
  id: helper,
  name: helper,
  family: 'film',
  task: 'text-to-video',
  output: 'video',
  file: helper,
  fields: new Map(Object.entries(fields)),
  told: new Map(),
  required: new Set<string>(),
  example: {},
  exampleTitle: 'A kite at noon',
  ...more,
});
const prompt = { type: 'string', description: 'What to show.' };
const picture = {
  type: 'string',
  description: 'The first picture.',
  'x-media': { kind: 'image', accept: ['png'], maxSizeMB: 10 },
} as const;
const shots = {
  type: 'array',
  description: 'One text for each shot.',
  items: { type: 'object', properties: { prompt: { type: 'string' } } },
};

const names = {
  family: 'film',
  file: 'film-3',
  helper: 'film3',
  task: 'text-to-video',
  channel: 'standard',
  doubts: [],
};
const model = (fields: Field[], more: Partial<Model> = {}): Model => ({
  id: 'film-3/text-to-video',
  aliases: [],
  fields,
  values: { output: 'video' },
  ...more,
});
const draft = (given: Model, relatives: readonly Relative[]) => {
  const { lines, ...rest } = draftModel(given, names, { date: '2026-09-19' }, relatives);
  const { post } = parse(lines.join('\n')) as {
    post: { requestBody: { content: Record<string, Drafted> } } & Record<string, unknown>;
  };
  return { ...rest, post, ...(post.requestBody.content['application/json'] as Drafted) };
};
interface Drafted {
  schema: { properties: Record<string, Value> };
  examples: { example: { value: Record<string, Value> } };
}

test('relatives of the family come first, then those of the task, then those with the same fields', () => {
  const fields = [field('prompt', {}), field('imageUrl', {})];
  const relatives = [
    relative('far', { family: 'paint', task: 'text-to-image' }),
    relative('alike', { family: 'paint', task: 'text-to-image' }, { prompt, imageUrl: picture }),
    relative('sameTask', { family: 'paint' }),
    relative('sameFamily', { task: 'video-extend' }),
    relative('both', {}),
  ];
  const order = nearest(model(fields), names, relatives).map(({ helper }) => helper);
  expect(order).toEqual(['both', 'sameFamily', 'sameTask', 'alike', 'far']);
});

test.each<[string, FieldValues, string | undefined]>([
  ['prompt', { type: 'string' }, 'a'],
  ['prompt', {}, 'a'],
  ['prompt', { type: 'integer' }, undefined],
  ['prompt', { type: 'image' }, undefined],
  ['imageUrl', { type: 'image' }, 'a'],
  ['imageUrl', { type: 'video' }, undefined],
  ['imageUrl', { type: 'string' }, undefined],
  ['shots', { list: true, type: 'object' }, 'a'],
  ['shots', {}, 'a'],
  ['shots', { list: false }, undefined],
  ['other', {}, undefined],
])('the counterpart of %s as %j is that of %s', (key, values, helper) => {
  const near = [relative('a', {}, { prompt, imageUrl: picture, shots })];
  expect(counterpartOf(field(key, values), namesakesOf(key, near))?.relative.helper).toBe(helper);
});

test('a draft has the texts of its relatives, what no source limits, and a list of what to look at', () => {
  const near = [
    relative('film2', { example: { prompt: 'A kite.', size: '1k' } }, { prompt, imageUrl: picture, shots }),
    relative('paint', { family: 'paint' }, { size: { type: 'string', description: 'How large.' } }),
  ];
  const fields = [
    { ...field('prompt', { required: true, maxLength: 100 }), words: 'What\n to see: https://cdn.example/1?sig=2' },
    field('imageUrl', { type: 'image' }),
    field('shots', { list: true, type: 'object' }),
    field('size', { type: 'string', enum: ['2k'], required: true }),
    field('tail', { type: 'object' }),
    field('grain', { type: 'boolean' }),
  ];
  const { post, schema, examples, points, unwritten } = draft(model(fields), near);
  expect(post.description).toBe('Film 3 films a scene from a description; you can choose the size class.');
  expect(schema.properties).toMatchObject({
    prompt: { type: 'string', maxLength: 100, description: expect.stringContaining('What the clip shows: ') as string },
    imageUrl: {
      description: 'A picture of what the result should show or look like.',
      'x-media': { kind: 'image', accept: ['png'], maxSizeMB: 10 },
    },
    shots,
    size: { enum: ['2k'], description: 'How large.' },
    grain: { description: '\u3010write\u3011' },
  });
  // The relative's size is none of the new choices.
  expect(examples.example).toEqual({ summary: 'A kite at noon', value: { prompt: 'A kite.', size: '2k' } });
  expect(points).toEqual([
    { kind: 'names', cells: ['film', 'text-to-video', 'video', 'film3', 'film2', ''] },
    { kind: 'facts', cells: ['whether prompt, size must be given, as in no model beside it'] },
    { kind: 'limits', cells: ['imageUrl', 'accept png; maxSizeMB 10', 'film2'] },
    { kind: 'limits', cells: ['shots', 'prompt (type string)', 'film2'] },
    {
      kind: 'text',
      cells: [
        'prompt',
        'What the clip shows: who or what is in it, what happens, and what the camera does.',
        'its task',
        'says what follows from its task, and the source has its own words',
        'What to see:',
      ],
    },
    { kind: 'text', cells: ['size', 'How large.', 'paint', 'another family', ''] },
    {
      kind: 'description',
      cells: [
        `Film 3, text to video. ${post.description as string}`,
        'Film 3 根据描述拍出视频；可以选择分辨率档位。',
        '',
      ],
    },
  ]);
  expect(post['x-model']).toMatchObject({ review: points.map(pointText) });
  expect(unwritten).toEqual(['tail', 'grain']);
});

test.each<[string | undefined, string]>([
  ['text', 'video'],
  [undefined, 'video'],
  ['audio', 'video'],
])('a result that the source calls %s is drafted as %s', (output, drafted) => {
  const { post } = draft(model([], { values: { output } }), [relative('film2', {})]);
  expect(post['x-model']).toMatchObject({ output: drafted });
});

test('sources are those that told of the model, each with its newest day', () => {
  const toldBy = [
    { kind: 'documentation', date: '2026-09-19' },
    { kind: 'models', date: '2026-05-07' },
    { kind: 'capabilities', date: '2026-08-01' },
  ] as const;
  const { post } = draft(model([], { toldBy, aliases: ['\u5f71', 'Film-3/Text-to-Video'] }), []);
  expect(post['x-model']).toMatchObject({
    aliases: ['\u5f71'],
    sources: [
      { name: 'RunningHub API documentation', date: '2026-09-19' },
      { name: 'RunningHub public model registry', date: '2026-08-01' },
    ],
  });
});

test('a draft from a source that drops lists and objects says so', () => {
  const toldBy = [{ kind: 'capabilities', date: '2026-09-19' }] as const;
  const { points } = draft(model([], { toldBy, areFieldsUnsure: true }), []);
  expect(points.filter(({ kind }) => kind === 'facts').map(pointText)).toEqual([
    'facts: unknown whether fields have the names of the nodes that the page shows',
    'facts: unknown fields that are lists or objects, which the only source leaves out',
  ]);
});

test('fields of relatives are looked up once, however many drafts are made', () => {
  let reads = 0;
  class Counted extends Map<string, SpecSchema> {
    override get(key: string) {
      reads += 1;
      return super.get(key);
    }
    override has(key: string) {
      reads += 1;
      return super.has(key);
    }
  }
  const near = ['a', 'b', 'c'].map((helper) => ({
    ...relative(helper, {}),
    fields: new Counted(Object.entries({ prompt })),
  }));
  const fields = [field('prompt', { type: 'string' }), field('size', { type: 'string' })];
  draftModel(model(fields), names, { date: '2026-09-19' }, near);
  const once = reads;
  expect(once).toBeGreaterThan(0);
  for (let copy = 2; copy < 12; copy += 1)
    draftModel(model(fields, { id: `film-${copy}` }), names, { date: '2026-09-19' }, near);
  expect(reads).toBe(once);
});
