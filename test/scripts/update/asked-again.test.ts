import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { askedAgain, isAsked } from '../../../scripts/update/asked-again.js';

const file = (task: string, family: string, texts: Record<string, string> = {}) => {
  const text = (name: string) => texts[name] ?? `The ${name}.`;
  const properties = {
    prompt: { type: 'string', description: text('prompt') },
    imageUrls: { type: 'array', description: text('imageUrls'), items: { type: 'string', 'x-media': {} } },
    size: { type: 'string', enum: ['1k'], description: text('size') },
    seed: { type: 'integer', description: text('seed') },
    webhookUrl: { $ref: 'x' },
  };
  const content = { 'application/json': { schema: { properties } } };
  const post = {
    summary: text('summary'),
    description: text('description'),
    'x-model': { task, family },
    requestBody: { content },
  };
  return stringify({ post });
};
const before = file('text-to-video', 'film');
const asked = (now: string) => askedAgain({ name: 'a.yaml', before, now });

test('nothing is asked again while task and family are those of the draft', () => {
  expect(asked(file('text-to-video', 'film', { prompt: 'Mended.' }))).toEqual([]);
});

test('with another task, what a model and its free fields are for is asked again, as far as it is the same', () => {
  expect(asked(file('image-to-video', 'film', { prompt: 'Mended.' }))).toEqual([
    '- [ ] `a.yaml`: its task was `text-to-video` and is `image-to-video`: read again what followed from it: ' +
      'summary, description, `imageUrls`',
  ]);
});

test('with another family, the fields are asked again, whose texts are of relatives', () => {
  expect(asked(file('text-to-video', 'reel', { seed: 'Mended.' }))).toEqual([
    '- [ ] `a.yaml`: its family was `film` and is `reel`: read again what followed from it: ' +
      '`prompt`, `imageUrls`, `size`',
  ]);
  const all = { prompt: '1', imageUrls: '2', size: '3', seed: '4' };
  expect(asked(file('text-to-video', 'reel', all))).toEqual([]);
});

test('a change is asked about once, though fewer texts are left, and another change again', () => {
  const [point = ''] = asked(file('image-to-video', 'film'));
  const list = `Look.\n\n${point.replace('[ ]', '[x]')}\n`;
  const [later = ''] = asked(file('image-to-video', 'film', { prompt: 'Mended.' }));
  expect(later).not.toBe(point);
  expect([point, later].map((one) => isAsked(one, list))).toEqual([true, true]);
  expect(isAsked(asked(file('lip-sync', 'film'))[0] ?? '', list)).toBe(false);
});
