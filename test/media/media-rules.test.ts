import { expect, it } from 'vitest';
import { mediaRule, mediaRules } from '../../src/media/media-rules.js';

const url = { type: 'string', 'x-media': { kind: 'image', accept: ['jpg', 'png'], maxSizeMB: 10 } } as const;

it('says a rule in kind, megabytes and extensions; what is not known is 0 and empty', () => {
  expect(mediaRule(url['x-media'])).toEqual(['image', 10, 'jpg png']);
  expect(mediaRule({ kind: 'audio' })).toEqual(['audio', 0, '']);
});

it('finds media in lists, in objects and in choices, by the name of the field they stand in', () => {
  const schema = {
    properties: {
      imageUrl: url,
      images: { type: 'array', items: url },
      shots: { type: 'array', items: { type: 'object', properties: { cref: url, text: { type: 'string' } } } },
      video: { anyOf: [{ type: 'null' }, url] },
      audio: { oneOf: [url] },
      sref: { allOf: [url] },
    },
  } as const;
  const rule = ['image', 10, 'jpg png'];
  expect([...mediaRules(schema)]).toEqual(
    ['imageUrl', 'images', 'cref', 'video', 'audio', 'sref'].map((field) => [field, rule]),
  );
});

it('gives a value that is media itself no name', () => {
  expect([...mediaRules({ items: url })]).toEqual([['', ['image', 10, 'jpg png']]]);
});
