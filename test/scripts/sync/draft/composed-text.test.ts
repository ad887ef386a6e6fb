import { expect, test } from 'vitest';
import type { Field, FieldValues, Model } from '../../../../codegen/sources/catalog.js';
import { composedText } from '../../../../scripts/sync/draft/composed-text.js';
import { namedText } from '../../../../scripts/sync/draft/named-text.js';

const model = (...fields: Field[]): Model => ({ id: 'film/3', aliases: [], fields, values: {} });
const field = (key: string, values: FieldValues = {}, words?: string): Field => ({
  key,
  values,
  ...(words && { words }),
});
const composed = (one: Field, of: Model, task: string) =>
  composedText(one, of, { task, output: task.endsWith('image') ? 'image' : 'video' });
const picture: FieldValues = { type: 'image' };

test.each<[task: string, key: string, values: FieldValues, words: string | undefined]>([
  ['video-enhance', 'videoUrl', { type: 'video' }, 'The clip to enlarge or improve.'],
  ['video-extend', 'videoUrl', { type: 'video' }, 'The clip to carry on from its end.'],
  ['image-to-video', 'firstFrameUrl', picture, 'The picture the clip starts from.'],
  ['image-to-video', 'lastFrameUrl', picture, 'The picture the clip ends with.'],
  ['image-to-3d', 'leftImageUrl', picture, 'The left view of the thing.'],
  ['image-to-image', 'imageUrls', { ...picture, list: true }, 'The pictures to work on.'],
  ['image-to-image', 'imageRef', picture, 'A picture of what the result should show or look like.'],
  ['motion-control', 'videoUrl', { type: 'video' }, 'The clip whose movement is taken over.'],
  ['text-to-speech', 'text', { type: 'string' }, 'The words to speak aloud.'],
  ['text-to-image', 'prompt', {}, 'What the picture shows: subject, setting, light and style.'],
  ['text-to-image', 'prompt', { type: 'string', enum: ['cat', 'dog'] }, undefined],
  ['text-to-text', 'prompt', {}, undefined],
  ['lyrics', 'imageUrl', picture, undefined],
  ['text-to-image', 'maskUrl', picture, undefined],
])('for %s, what %s is for follows: %j', (task, key, values, words) => {
  expect(composed(field(key, values), model(field(key, values)), task)).toBe(words);
});

test('of a picture nothing is said that only a clip has', () => {
  const first = field('firstImageUrl', picture);
  expect(composed(first, model(first), 'image-to-video')).toBe('The picture the clip starts from.');
  expect(composed(first, model(first), 'image-to-image')).toBeUndefined();
});

test('what would be said of two fields is said of neither', () => {
  const fields = [field('videoUrl', { type: 'video' }), field('otherClips', { type: 'video', list: true })] as const;
  for (const one of fields) expect(composed(one, model(...fields), 'video-enhance')).toBeUndefined();
});

test.each<[key: string, values: FieldValues, words: string | undefined]>([
  ['tarfps', { type: 'integer' }, 'Frames per second of the result.'],
  ['tarfps', { type: 'string' }, 'The tarfps, as text; no source says in which form.'],
  ['speech_rate', { type: 'number' }, 'How fast to speak.'],
  ['duration', { type: 'string', enum: ['5', '10'] }, 'Length of the result.'],
  ['cropToFill', { type: 'boolean' }, 'Whether to crop to fill.'],
  ['needVideoSpeed', { type: 'boolean' }, 'Whether video speed is switched on.'],
  ['disable_volume_normalization', { type: 'boolean' }, 'Whether volume normalization is switched off.'],
  ['hd', { type: 'boolean' }, undefined],
  ['detailStrength', { type: 'number' }, 'How strong detail is: the higher the number, the stronger.'],
  ['scale', { type: 'number' }, undefined],
  ['motionMode', { type: 'string', enum: ['normal', 'fast'] }, 'Which motion mode to use: normal or fast.'],
  [
    'voiceMode',
    { type: 'string', enum: ['0', '1'] },
    'Code for the voice mode; no source says what each number stands for.',
  ],
  ['bitDepth', { type: 'string', enum: ['8', '10'] }, 'Which bit depth to use: 8 or 10.'],
  ['look', { type: 'string', enum: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'Which look to use.'],
  ['only', { type: 'string', enum: ['v2'] }, undefined],
  ['templateId', { type: 'string' }, 'Id of the template.'],
  ['manualStyle', { type: 'string' }, 'The manual style, as text; no source says in which form.'],
  ['prompt', { type: 'string' }, undefined],
  ['voice', { type: 'string', enum: ['Anna', 'Ben'] }, 'Which voice to use: Anna or Ben.'],
  ['136##image', { type: 'string' }, undefined],
  ['clips', { type: 'string', list: true }, undefined],
])('off the name %s of %j is read: %s', (key, values, words) => {
  expect(namedText(field(key, values), 'text-to-video')).toBe(words);
});

test('who speaks, and how, is meant only where speech is made', () => {
  const of = (task: string) => namedText(field('instructions', { type: 'string' }, 'pace and tone'), task);
  expect(of('text-to-speech')).toBe('How to say it, in everyday words.');
  expect(of('text-to-image')).toBeUndefined();
});

test('what choices mean is not read off a name where the source says it', () => {
  expect(
    namedText(field('mode', { type: 'string', enum: ['a', 'b'] }, 'a is slower'), 'video-enhance'),
  ).toBeUndefined();
});
