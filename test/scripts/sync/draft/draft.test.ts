import { expect, test } from 'vitest';
import { draftExample, draftSchema } from '../../../../scripts/sync/draft/draft-field.js';
import { draftModel } from '../../../../scripts/sync/draft/draft-model.js';
import { draftNames } from '../../../../scripts/sync/draft/draft-names.js';
import type { KnownModel } from '../../../../scripts/sync/draft/vendors.js';
import type { FieldValues, Model, Price } from '../../../../codegen/sources/catalog.js';
import { withPrices } from '../../../../scripts/sync/sources/price-list.js';
import { readRegistry } from '../../../../codegen/sources/registry.js';
import { placeholder } from '../../../../scripts/sync/draft/placeholder.js';
import { UNWRITTEN } from '../../../../spec/conventions/model.mjs';
import { formatLines } from '../../../../scripts/sync/yaml/format-lines.js';
import { fixture, fixtureJson } from '../project.js';

const registry = readRegistry({ name: 'r.json', json: fixtureJson('registry-models.json') });
const { models } = withPrices(registry, { name: 'p.json', json: fixtureJson('prices.json') });

test.each(models.map((model) => [model.id.replace('/', '-'), model] as const))(
  'the draft of %s',
  async (name, model) => {
    const { lines } = draftModel(model, draftNames(model, []), { date: '2026-02-01' });
    const [text] = await formatLines([lines]);
    await expect(text).toMatchFileSnapshot(fixture(`drafts/${name}.yaml`));
  },
);

const relative = (id: string, family: string, task: string): KnownModel => ({
  id,
  name: id.replace('vendor', 'brand'),
  family,
  file: id.replace(/^vendor\//, '').replaceAll('/', '-'),
  task,
  output: 'video',
  helper: id.replace(/^vendor\//, '').replaceAll(/[-/](.)/g, (_, letter: string) => letter.toUpperCase()),
});
const known = [
  relative('vendor/film-1/image-to-video', 'film', 'image-to-video'),
  relative('vendor/film-1/extend', 'film', 'video-extend'),
  relative('vendor/paint/text-to-image', 'paint', 'text-to-image'),
];
const model = (id: string, part: Partial<Model> = {}): Model => ({
  id,
  aliases: [],
  values: { name: id },
  fields: [],
  ...part,
});

test('a new model joins the family and takes the task of its relatives', () => {
  expect(draftNames(model('vendor/film-2/extend'), known)).toEqual({
    family: 'film',
    file: 'film-2-extend',
    helper: 'film2Extend',
    task: 'video-extend',
    channel: 'standard',
    doubts: [],
  });
});

test('a name tells more about the family than a path does', () => {
  expect(draftNames(model('x1/extend', { values: { name: 'brand/paint-2/extend' } }), known).family).toBe('paint');
});

test('relatives of several families do not count; then what the model calls itself does', () => {
  expect(draftNames(model('vendor/song-2/sing'), known).family).toBe('song');
  expect(draftNames(model('rhart-video-flux3/extend'), []).family).toBe('flux');
});

test('of families that begin alike the one is taken whose whole name is told', () => {
  const all = [
    relative('song-9/write', 'song-write', 'lyrics'),
    relative('song-1/say', 'song-voice', 'text-to-speech'),
  ];
  expect(draftNames(model('song3-flash-voice'), all).family).toBe('song-voice');
  expect(draftNames(model('song3-flash'), all).family).toBe('song');
});

test('an unknown task is the one of the source, or told by input and output', () => {
  const song = model('vendor/song/sing', { task: 'Text to Music' });
  expect(draftNames(song, known).task).toBe('text-to-music');
  const fields = [
    { key: 'text', values: {} },
    { key: 'clip', values: { type: 'video' } },
  ] as const;
  expect(draftNames(model('a/b', { fields, values: { output: '3d' } }), known).task).toBe('image-to-3d');
  expect(draftNames(model('a/b', { fields }), known).task).toBe('video-to-video');
  expect(draftNames(model('a/b'), known).task).toBe('text-to-text');
  expect(draftNames(model('a/video-super-resolution'), known).task).toBe('video-enhance');
});

test.each([
  ['vendor/film-3/edit-official-stable', 'film-3-edit-official-stable', 'film3EditOfficialStable', 'official-stable'],
  ['Film 3.5 4k/Edit', 'film-3.5-4k-edit', 'film35In4kEdit', 'standard'],
  [
    'film-3-1/edit-channel-low-price',
    'film-3-1-edit-channel-low-price',
    'film3V1EditChannelLowPrice',
    'channel-low-price',
  ],
  ['\u5f71', 'b-c', 'bC', 'standard'],
  ['paint/text-to-image', 'paint-b-c', 'paintBC', 'standard'],
])('%s is filed as %s', (name, file, helper, channel) => {
  expect(draftNames(model('a/b/c', { values: { name } }), known)).toMatchObject({ file, helper, channel });
});

test.each([
  ['brandco-film-1', 'film-1-edit', 'brandco-film-1/grow', 'film-1-grow'],
  ['film-alpha/edit', 'film-1-edit', 'film-alpha-lite/edit', 'film-1-lite-edit'],
])('what %s is filed as settles the brand: %s, so %s is %s', (name, file, next, expected) => {
  const settled = {
    ...relative('x/film/edit', 'film', 'image-to-image'),
    name: name.includes('/') ? name : `${name}/edit`,
    file,
  };
  expect(draftNames(model('x/y', { values: { name: next } }), [settled]).file).toBe(expected);
});

test.each([
  ['film-v3-4k/grow', 'film-v3.0-4k-grow', 'filmV30In4kGrow'],
  ['film-v3-turbo/grow', 'film-v3-turbo-grow', 'filmV3TurboGrow'],
  ['film-v3-mini/grow', 'film-v3-mini-grow', 'filmV3MiniGrow'],
])('a version has its dot where relatives write it: %s is %s', (id, file, helper) => {
  const files = ['film-v3.0-4k-edit', 'film-v3.0-turbo-edit', 'film-v3-turbo-paint'];
  const known = files.map((name) => ({ ...relative(`${name}/edit`, 'film', 'image-to-image'), file: name }));
  expect(draftNames(model(id), known)).toMatchObject({ file, helper });
});

test('a company stands behind a group of the platform, too', () => {
  const known = [
    { ...relative('acme/h3-max/extend', 'film', 'video-extend'), file: 'film-h3-max-extend' },
    relative('acme/paint/edit', 'paint', 'image-to-image'),
  ];
  const names = draftNames(model('rhart-video/acme-h3-oss/extend', { task: 'video-extend' }), known);
  expect(names).toMatchObject({ family: 'film', helper: 'filmH3OssExtend' });
});

test('what begins with a version belongs to the line of its vendor, and says so', () => {
  const known = [
    relative('acme/film-2/extend', 'film', 'video-extend'),
    relative('acme/paint/edit', 'paint', 'lyrics'),
  ];
  const names = draftNames(model('acme/h3-max/extend', { task: 'video-extend' }), known);
  expect(names).toMatchObject({ family: 'film', file: 'film-h3-max-extend', helper: 'filmH3MaxExtend' });
});

test.each<[string, string]>([
  ['vendor/image-upscale-faces', 'image-enhance'],
  ['volc-enhance/video', 'video-enhance'],
  ['vendor/my-voice-clone', 'voice-create'],
])('the task of %s is %s', (id, task) => {
  expect(draftNames(model(id, { values: {} }), []).task).toBe(task);
});

const schema = (values: FieldValues) => draftSchema({ key: 'x', values }, 'text-to-text');

test('the schema of a field is what the registry tells, and the description is left to write', () => {
  expect(schema({ type: 'integer', min: 0, max: 8, step: 2, default: 4 })).toEqual({
    type: 'integer',
    minimum: 0,
    maximum: 8,
    multipleOf: 2,
    default: 4,
    description: UNWRITTEN,
  });
  expect(schema({ type: 'number', step: 0.5 })).toMatchObject({ 'x-step': 0.5 });
  expect(schema({ type: 'unknown' })).toEqual({ description: UNWRITTEN });
  expect(schema({ type: 'string', list: true, required: true, maxItems: 2, enum: ['a'], default: ['a'] })).toEqual({
    type: 'array',
    minItems: 1,
    maxItems: 2,
    default: ['a'],
    description: UNWRITTEN,
    items: { type: 'string', enum: ['a'] },
  });
});

test.each<[FieldValues, unknown]>([
  [{ type: 'string', default: 'd', enum: ['e', 'd'] }, 'd'],
  [{ type: 'string', enum: ['e', 'd'], list: true }, ['e']],
  [{ type: 'boolean' }, false],
  [{ type: 'integer', min: 3 }, 3],
  [{ type: 'number' }, 1],
  [{ type: 'video' }, 'https://example.com/video.mp4'],
  [{ type: 'image', accept: ['webp'] }, 'https://example.com/image.webp'],
  [{ type: 'string' }, `${UNWRITTEN} an example value`],
  [{ type: 'string', maxLength: 10 }, `${UNWRITTEN} an`],
  [{ type: 'string', maxLength: 2 }, UNWRITTEN],
  [{ type: 'number', max: 0.5 }, 0.5],
  [{ type: 'string', default: 'a long word', maxLength: 4 }, UNWRITTEN],
])('an example of %j', (values, value) => {
  expect(draftExample({ key: 'x', values })).toEqual(value);
});

test('a hint is one short line without addresses', () => {
  expect(placeholder(` a\n b https://example.com/x?sign=1 ${'c'.repeat(400)}`)).toBe(
    `${UNWRITTEN} a b ${'c'.repeat(295)}…`,
  );
  expect(placeholder()).toBe(UNWRITTEN);
});

test.each([
  ['a unit that nobody counts', { per: 'moon' }],
  ['a currency of neither site', { currency: 'XAU' }],
  ['an amount that is no plain decimal', { rules: [{ when: {}, amount: '1e-9' }] }],
  ['a fen for the whole, which stands for none', { rules: [{ when: {}, amount: '0.01' }] }],
  ['the largest amount, which stands for none', { per: 'second', rules: [{ when: {}, amount: '9999' }] }],
])('a price with %s is looked at by a person', (_, part) => {
  const known: Price = { currency: 'CNY', per: 'call', size: 1, atLeast: false, rules: [{ when: {}, amount: '1' }] };
  const draftOf = (price: Price) => {
    const sing = model('vendor/sing', { price });
    return draftModel(sing, draftNames(sing, []), { date: '2026-02-01' });
  };
  expect(draftOf(known)).toMatchObject({
    lines: expect.arrayContaining([expect.stringContaining("amount: '1'")]) as string[],
  });
  const fen = draftOf({ ...known, per: 'second', rules: [{ when: {}, amount: '0.01' }] });
  expect(fen.lines.join('\n')).toContain("amount: '0.01'");
  const odd = draftOf({ ...known, ...part });
  expect(odd.lines.join('\n')).not.toContain('amount');
  expect(odd.points[0]).toMatchObject({
    kind: 'price',
    cells: [expect.stringMatching(/^[A-Z]{3} [\w.-]+ by the \w+, which/)],
  });
});
