import { expect, test } from 'vitest';
import type { SpecSchema } from '../../../../codegen/spec/types.js';
import type { Field, FieldValues, Model } from '../../../../codegen/sources/catalog.js';
import { lentText } from '../../../../scripts/sync/draft/lent-text.js';
import { namesakesOf } from '../../../../scripts/sync/draft/namesakes.js';
import type { Relative } from '../../../../scripts/sync/draft/relatives.js';

const relative = (helper: string, field: SpecSchema, more: Partial<Relative> = {}): Relative => ({
  helper,
  id: helper,
  name: helper,
  family: 'film',
  file: helper,
  task: 'text-to-video',
  output: 'video',
  fields: new Map([['size', field]]),
  told: new Map(),
  required: new Set(),
  example: {},
  exampleTitle: '',
  ...more,
});
const about = { family: 'film', task: 'text-to-video', output: 'video' };
const lend = (values: FieldValues, near: readonly Relative[], others: readonly Field[] = []) => {
  const field: Field = { key: 'size', values };
  const model: Model = { id: 'film/3', aliases: [], fields: [field, ...others], values: {} };
  return lentText(field, model, about, namesakesOf('size', near));
};
const choice = { type: 'string', enum: ['720p', '1080p'] } as const;
const told = (description: string, schema: SpecSchema = { ...choice, enum: [...choice.enum] }) => ({
  ...schema,
  description,
});

test.each([
  ['Height of the clip; 720p suits drafts.', 'Height of the clip; 720p suits drafts.'],
  ['Height of the clip; 1440p suits screens.', 'Height of the clip.'],
  ['Height of the clip. 1080p costs twice as much. 720p suits drafts.', 'Height of the clip. 720p suits drafts.'],
  ['Height of the clip. It has to be given; take 720p.', 'Height of the clip. Take 720p.'],
  ['The newer of two heights.', undefined],
])('of "%s" a relative lends "%s"', (text, words) => {
  expect(lend(choice, [relative('a', told(text))])?.words).toBe(words);
});

test('a choice that the new model lacks is not spoken of, and neither is a field', () => {
  const fields = new Map<string, SpecSchema>([
    ['size', told('How large. 1080p shows more; with fineGrain too.')],
    ['fineGrain', {}],
  ]);
  const near = [relative('a', {}, { fields })];
  expect(lend({ ...choice, enum: ['720p'] }, near)?.words).toBe('How large.');
});

test('what has to be given is not said to be free', () => {
  const near = [relative('a', told('How large. Left out, the model decides.'))];
  expect(lend(choice, near)?.words).toBe('How large. Left out, the model decides.');
  expect(lend({ ...choice, required: true }, near)?.words).toBe('How large.');
});

test('a person reads what one model alone says of a free text, and what is said elsewhere', () => {
  const text = { type: 'string', description: 'How large, in words.' };
  const one = relative('a', text);
  expect(lend({ type: 'string' }, [one])?.doubt).toBe('said of one model alone');
  expect(lend({ type: 'string' }, [one, relative('b', text)])?.doubt).toBeUndefined();
  expect(lend({ type: 'string' }, [relative('a', text, { family: 'paint' })])?.doubt).toBe('another family');
  expect(lend({ type: 'string' }, [relative('a', text, { task: 'video-extend' })])?.doubt).toBe('another task');
  const sound = { ...choice, enum: [...choice.enum], description: 'How loud the voices are.' };
  expect(lend(choice, [relative('a', sound, { task: 'lip-sync' })])?.doubt).toBe('no such medium');
  const voice: Field = { key: 'voice', values: { type: 'audio' } };
  expect(lend(choice, [relative('a', sound, { task: 'lip-sync' })], [voice])?.doubt).toBeUndefined();
});

test('a picture model is lent no words of clips, however many models have them, while there are others', () => {
  const clips = ['a', 'b', 'c'].map((family) => relative(family, told('Height of the clip.'), { family }));
  const picture = relative('p', told('Height of the picture.'), { family: 'd', task: 'image-enhance' });
  const field: Field = { key: 'size', values: choice };
  const drawn = { family: 'x', task: 'text-to-image', output: 'image' };
  const lendTo = (near: readonly Relative[]) =>
    lentText(field, { id: 'x/1', aliases: [], fields: [field], values: {} }, drawn, namesakesOf('size', near));
  expect(lendTo([...clips, picture])).toBeUndefined();
  expect(lendTo([...clips, { ...picture, family: 'x' }])).toEqual({ words: 'Height of the picture.', from: 'p' });
  expect(lendTo(clips)).toEqual({ words: 'Height of the clip.', from: 'a', doubt: 'another family' });
});

test("what models of several families say in the same words is nobody's alone", () => {
  const text = { type: 'string', description: 'How large, in words.' };
  const near = ['a', 'b', 'c'].map((family) => relative(family, text, { family }));
  expect(lend({ type: 'string' }, near)).toEqual({ words: text.description, from: 'a' });
  expect(lend({ type: 'string' }, near.slice(1))?.doubt).toBe('another family');
});

test('a text says all of a source whose words it was written from, unless a part of it was left out', () => {
  const from = (description: string, words: string) =>
    relative('a', told(description), { told: new Map([['size', words]]) });
  const lendFor = (near: Relative) => {
    const field: Field = { key: 'size', values: choice, words: 'target size; larger is dearer' };
    return lentText(
      field,
      { id: 'film/3', aliases: [], fields: [field], values: {} },
      about,
      namesakesOf('size', [near]),
    );
  };
  expect(lendFor(from('How large.', 'target size; larger is dearer'))).toMatchObject({ isOfSameWords: true });
  expect(lendFor(from('How large.', 'size'))).not.toHaveProperty('isOfSameWords');
  expect(lendFor(from('How large. 1080p costs more.', 'target size; larger is dearer'))).toEqual({
    words: 'How large.',
    from: 'a',
  });
});
