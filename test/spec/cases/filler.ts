import { BODY, DRAW, FIELDS, draw, pointer, type Case } from './case.js';

const filler = 'runninghub/no-filler';
const TEXT = 'What the picture looks like.';

const describe = (field: string, text: string, message: string) =>
  draw(filler, `"${text}" for ${field}`, [...FIELDS, field, 'description'], text, message);

export const fillers: Case[] = [
  describe('prompt', 'TODO: say what it does.', '"TODO" only fills the place of a text'),
  describe('prompt', 'Lorem ipsum dolor.', '"Lorem ipsum" only fills'),
  describe('prompt', 'Lorem, and so on.', '"Lorem" only fills'),
  describe('prompt', 'xxx', '"xxx" only fills'),
  describe('prompt', 'Text text text text.', '"Text text text text" says a word again'),
  describe('prompt', 'What the the picture shows.', '"the the" says a word again'),
  describe('prompt', 'This is the prompt for the prompt field.', 'The description of "prompt" repeats its name'),
  describe('imageUrl', 'The image URL: imageUrl.', 'The description of "imageUrl" repeats its name'),
  describe('imageUrl', 'The image URL.', 'The description of "imageUrl" repeats its name'),
  describe('style', 'Acme, draw.', 'The description of "style" repeats the summary'),
  describe('prompt', 'For the latest pictures.', '"latest" will not stay true'),
  draw(filler, 'a model that will be overtaken', ['post', 'description'], 'The newest.', '"newest" will not stay true'),
  draw(
    'runninghub/said-once',
    'a sentence that tells nothing apart',
    ['post', 'description'],
    `Draws well. ${'It is hosted here. '.repeat(15)}`,
    '"It is hosted here." stands in descriptions 15 times',
  ),
  draw(filler, 'a summary to be written', ['post', 'summary'], 'Acme, TBD', '"TBD" only fills'),
  draw(filler, 'a description of the model to be written', ['post', 'description'], 'FIXME', '"FIXME" only fills'),
  draw(filler, 'a description that repeats the summary', ['post', 'description'], 'Acme: draw.', 'repeats the summary'),
  draw(filler, 'an empty text in an example', [...BODY, 'examples', 'fox', 'value', 'prompt'], ' ', 'example is empty'),
  draw(filler, 'filler in an example', [...BODY, 'examples', 'fox', 'value', 'prompt'], 'lorem ipsum', 'only fills'),
  {
    rule: filler,
    name: 'one description for every field',
    file: DRAW,
    at: [...FIELDS, 'prompt', 'description'],
    value: TEXT,
    also: ['style', 'loop', 'seconds'].map((field) => ({
      file: DRAW,
      at: [...FIELDS, field, 'description'],
      value: TEXT,
    })),
    message: 'prompt, style, loop, seconds have the same description',
    place: `draw.yaml ${pointer([...FIELDS, 'seconds', 'description'])}`,
  },
];
