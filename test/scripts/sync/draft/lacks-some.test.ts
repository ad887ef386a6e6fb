import { expect, test } from 'vitest';
import type { Field, FieldValues, Model } from '../../../../codegen/sources/catalog.js';
import { readPage } from '../../../../codegen/sources/documented-page.js';
import { pageText } from '../sources/pages.js';
import { draftModel } from '../../../../scripts/sync/draft/draft-model.js';
import { lacksSome } from '../../../../scripts/sync/draft/lacks-some.js';
import { pointText } from '../../../../scripts/sync/draft/review.js';

const frame = 'The picture the clip starts from.';
const picture: FieldValues = { type: 'image', accept: ['jpg', 'png'], maxSizeMB: 10 };

test.each<[words: string | undefined, lacks: boolean]>([
  [undefined, false],
  ['', false],
  ['Supported formats: JPG, PNG.', false],
  ['\u652f\u6301\u7684\u6587\u4ef6\u683c\u5f0f\uff1aJPG\u3001PNG', false],
  ['First frame of the clip. Supported formats: PNG, JPG. At most 10 MB.', false],
  ['URL of the first image', false],
  // Formats and a size that the values do not have are something else.
  ['Supported formats: JPG, PNG, GIF.', true],
  ['Supported formats: JPG.', true],
  ['At most 20 MB.', true],
  // So is every number, every negation and every word that nobody knows to mean the same.
  ['First frame, 300 px', true],
  ['No first frame', true],
  ['Not the first frame', true],
  ['First frame only', true],
  ['First frame or mask', true],
  ['Last frame', true],
  ['Source video', true],
  ['\u9996\u5e27', true],
])('beside what follows from the task, "%s" says something: %s', (words, lacks) => {
  const field: Field = { key: 'firstFrameUrl', words, values: picture };
  expect(lacksSome(field, 'image-to-video', frame)).toBe(lacks);
});

test('a limit that no value has keeps the size that words name', () => {
  const field: Field = { key: 'videoUrl', words: 'Source video. At most 50 MB.', values: { type: 'video' } };
  expect(lacksSome(field, 'video-enhance', 'The clip to enlarge or improve.')).toBe(true);
});

const length: FieldValues = { type: 'string', enum: ['5', '10', '15'], default: '5', required: true };

test.each<[words: string, lacks: boolean]>([
  ['seconds', false],
  ['Duration in seconds, 5 to 12, default 5', true],
  ['Duration in seconds: 5, 10, 15; default 5', false],
  ['required; the length of the clip', false],
  // What it costs, when it counts, what else it does and whom it is for is said nowhere else.
  ['seconds to be billed: this value for one shot; for multi-shot the sum of all segments, at most 15', true],
  ['billed duration', true],
  ['seconds; -1 is automatic', true],
  ['seconds; 12 is the longest with sound', true],
  ['seconds; only with sound', true],
  ['ignored with a reference video', true],
  ['optional', true],
  ['integer', true],
  ['target duration', true],
  ['duration of the source clip', true],
  ['seconds, not frames', true],
  ['\u79d2', true],
])('a text of the length of a clip lacks something of "%s": %s', (words, lacks) => {
  const field: Field = { key: 'duration', words, values: length };
  expect(lacksSome(field, 'text-to-video', 'Length of the clip in seconds.')).toBe(lacks);
});

test.each<[words: string, text: string, lacks: boolean]>([
  ['px', 'Width in pixels.', false],
  ['aspect ratio', 'Width to height of the picture.', false],
  ['aspect ratio', 'Width of the picture.', true],
  ['number of images', 'How many pictures to make.', false],
  ['number of songs', 'How many pictures to make.', true],
  ['Target resolution; changes the price tier', 'Height class of the video.', true],
  ['Target resolution', 'Height class of the video.', true],
  ['Output resolution.', 'Size class of the result.', false],
  ['Output resolution.', 'Height class of the video.', true],
])('"%s" of a source is said by "%s", or lacks: %s', (words, text, lacks) => {
  expect(lacksSome({ key: 'resolution', words, values: { type: 'string' } }, 'image-to-video', text)).toBe(lacks);
});

const names = {
  family: 'film',
  file: 'film-3',
  helper: 'film3',
  task: 'image-to-video',
  channel: 'standard',
  doubts: [],
};
const pointsOf = (fields: Field[]) => {
  const model: Model = { id: 'film-3/image-to-video', aliases: [], fields, values: { output: 'video' } };
  return draftModel(model, names, { date: '2026-09-19' }).points.map(pointText);
};

test('a text that follows and lacks nothing of the source is no point, one that lacks some is', () => {
  const of = (words: string) => pointsOf([{ key: 'firstFrameUrl', words, values: picture }]);
  expect(of('Supported formats: JPG, PNG.').filter((point) => point.startsWith('text'))).toEqual([]);
  expect(of('First frame, not blurred.').filter((point) => point.startsWith('text'))).toHaveLength(1);
});

test('fields of which no source says a word are one thing to find out, and each text of them is shown', () => {
  const mode: Field = { key: 'motionMode', values: { type: 'string', enum: ['normal', 'fast'] } };
  const template: Field = { key: 'templateId', words: '', values: { type: 'string' } };
  const told: Field = { key: 'keepSize', words: 'see the guide', values: { type: 'boolean' } };
  const points = pointsOf([template, mode, told]);
  expect(points.filter((point) => /^(facts|text)/.test(point))).toEqual([
    'facts: unknown the use of fields of which only name and values tell: ' +
      'templateId (Id of the template.), motionMode (Which motion mode to use: normal or fast.)',
    'text: field keepSize, text Whether to keep size., of its name, doubt read off its name, ' +
      'in the words of the source see the guide',
  ]);
});

test('limits that a page has and the draft does not are told, with their values', () => {
  const properties = {
    code: { type: 'string', pattern: '^[A-Z]{2}$' },
    imageUrls: { type: 'array', minItems: 2, items: { type: 'string' }, description: 'Supported formats: PNG.' },
    videoUrls: { type: 'array', minItems: 1, items: { type: 'string' }, description: 'Supported formats: MP4.' },
    shots: { type: 'array', items: { type: 'object', properties: { text: {}, when: { properties: { day: {} } } } } },
  };
  const page = pageText({ id: 'film-3/image-to-video', properties, outputType: 'mp4' });
  const model = readPage(page, { crumbs: [], title: 'Film 3', page: 'api-1', words: '' }) as Model;
  expect(pointsOf([...model.fields]).filter((point) => point.startsWith('facts: unknown whether'))).toEqual([
    'facts: unknown whether limits hold that a page has and the draft does not: ' +
      'code (pattern ^[A-Z]{2}$), imageUrls (minItems 2), shots.when (properties day)',
  ]);
});
