import { BODY, DRAW, FIELDS, draw, type Case } from './case.js';

const media = 'runninghub/media-fields';

export const mediaFields: Case[] = [
  draw(media, 'a media field without x-media', [...FIELDS, 'imageUrl', 'x-media'], undefined, 'Add x-media', [
    ...FIELDS,
    'imageUrl',
  ]),
  draw(
    media,
    'a nested list without x-media',
    [...FIELDS, 'shots', 'items', 'properties', 'images', 'items', 'x-media'],
    undefined,
    '"images" looks like a media field',
    [...FIELDS, 'shots', 'items', 'properties', 'images'],
  ),
  {
    ...draw(media, 'an address by another name', [...FIELDS, 'prompt', 'format'], 'uri', 'looks like a media field', [
      ...FIELDS,
      'prompt',
    ]),
    also: [{ file: DRAW, at: [...BODY, 'examples', 'fox', 'value', 'prompt'], value: 'https://example.com' }],
  },
  draw(
    media,
    'text whose name looks like media',
    [...FIELDS, 'startVideo'],
    { type: 'string', description: 'X.' },
    'looks like a media field',
  ),
  draw(
    media,
    'media by a name that the client does not know',
    [...FIELDS, 'portrait'],
    { type: 'string', format: 'uri', description: 'A face.', 'x-media': { kind: 'image' } },
    'The client does not recognize "portrait"',
  ),
  draw(media, 'without a kind', [...FIELDS, 'imageUrl', 'x-media', 'kind'], undefined, 'x-media needs a kind', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),
  draw(media, 'extensions in capitals', [...FIELDS, 'imageUrl', 'x-media', 'accept'], ['JPG'], 'in lower case', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),
  draw(media, 'a size in words', [...FIELDS, 'imageUrl', 'x-media', 'maxSizeMB'], '10 MB', 'positive number', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),
  draw(media, 'an unknown key', [...FIELDS, 'imageUrl', 'x-media', 'maxSize'], 10, 'not maxSize'),
  draw(media, 'a type that is no address', [...FIELDS, 'imageUrl', 'format'], undefined, 'format: uri', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),
];
