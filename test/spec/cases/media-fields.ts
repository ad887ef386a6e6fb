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
    { type: 'string', format: 'uri', description: 'A face.', 'x-media': { kind: 'image', role: 'source' } },
    'The client does not recognize "portrait"',
  ),
  draw(media, 'without a kind', [...FIELDS, 'imageUrl', 'x-media', 'kind'], undefined, 'x-media lacks kind', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),
  ...[['JPG'], ['jpg', 'jpgg'], ['mp4']].map((accept) =>
    draw(
      media,
      `an extension that no picture has: ${accept.join()}`,
      [...FIELDS, 'imageUrl', 'x-media', 'accept'],
      accept,
      `for a kind of image, not ${accept.at(-1)}`,
      [...FIELDS, 'imageUrl', 'x-media', 'accept', accept.length - 1],
    ),
  ),
  draw(
    media,
    'without a role',
    [...FIELDS, 'imageUrl', 'x-media', 'role'],
    undefined,
    'x-media of "imageUrl" has no role',
    [...FIELDS, 'imageUrl'],
  ),
  draw(media, 'an unknown role', [...FIELDS, 'imageUrl', 'x-media', 'role'], 'frame', 'one of source, first-frame'),
  draw(media, 'no extension', [...FIELDS, 'imageUrl', 'x-media', 'accept'], [], 'different extensions'),
  draw(
    media,
    'an extension twice',
    [...FIELDS, 'imageUrl', 'x-media', 'accept'],
    ['png', 'png'],
    'different extensions',
  ),
  draw(media, 'a size in words', [...FIELDS, 'imageUrl', 'x-media', 'maxSizeMB'], '10 MB', 'positive number'),
  draw(media, 'an unknown key', [...FIELDS, 'imageUrl', 'x-media', 'maxSize'], 10, 'not maxSize'),
  draw(media, 'a type that is no address', [...FIELDS, 'imageUrl', 'format'], undefined, 'format: uri', [
    ...FIELDS,
    'imageUrl',
    'x-media',
  ]),
];
