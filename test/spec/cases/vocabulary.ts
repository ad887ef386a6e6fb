import { type Case, DRAW, MODEL, pointer } from './case.js';

const rule = 'runninghub/vocabulary';
const TASK = ['tasks', 'image-to-image'];
/** The entry file names the vocabulary only here, so that models of other cases may have any family. */
const NAMED = { file: 'openapi.yaml', at: ['x-vocabulary'], value: { $ref: 'vocabulary.yaml' } };

const entry = (name: string, at: (string | number)[], value: unknown, message: string, place = at): Case => ({
  rule,
  name,
  file: 'vocabulary.yaml',
  at,
  value,
  also: [NAMED],
  message,
  place: `vocabulary.yaml ${pointer(place)}`,
});

const PICK = [...TASK, 'picks', 0, 'id'];
const DRAW_PICK = { id: 'acme/draw', reason: 'again', zh: '再次' };
const AGAIN = [...TASK, 'picks', 1];
const [FAMILY, OTHER_TASK, STATUS] = [['family'], ['task'], ['lifecycle', 'status']].map((at) => [...MODEL, ...at]);

/** A case in which the model does not fit the vocabulary. */
const model = (name: string, at: string[] = [], value: string, message: string, place: string): Case => ({
  ...entry(name, at, value, message),
  file: DRAW,
  place,
  alongside: 'runninghub/complete-model',
});

export const vocabulary: Case[] = [
  model('a family without an entry', FAMILY, 'bolt', 'The family bolt has no entry', `draw.yaml ${pointer(FAMILY!)}`),
  entry('a family that no model has', ['families', 'bolt'], {}, 'No model has the family bolt', ['families', 'bolt']),
  entry('a task that no model has', ['tasks', 'lyrics'], {}, 'No model has the task lyrics', ['tasks', 'lyrics']),
  entry('an entry that is text', ['families', 'acme'], 'Acme', 'The entry of acme is a map of keys'),
  entry('no map of tasks', ['tasks'], [], 'tasks must be a map from the tasks'),
  entry('a misspelt key', ['families', 'acme', 'nmae'], 'Acme', 'a family knows name, about, zh, not nmae'),
  entry('two sentences on a family', ['families', 'acme', 'about'], 'It draws. It writes.', 'must be one sentence'),
  entry('a short paragraph', [...TASK, 'about'], 'Makes a picture from a picture.', 'a paragraph of 40 to 80 words'),
  entry('Chinese in the English text', [...TASK, 'name'], '图生图', 'name must be the name in English'),
  entry('English in the Chinese text', [...TASK, 'zh', 'name'], 'Image to image', 'name must be the Chinese name'),
  entry('a text that ages', ['families', 'acme', 'about'], 'The latest models.', '"latest" will not stay true'),
  entry('no picks', [...TASK, 'picks'], [], 'picks must be one or two'),
  entry(
    'a long reason',
    [...TASK, 'picks', 0, 'reason'],
    'a b c d e f g h i',
    'reason must be a reason of up to eight',
  ),
  entry('a pick that is no model', PICK, 'acme/paint', 'The pick acme/paint is the id of no model'),
  entry('a pick twice', AGAIN, DRAW_PICK, 'The pick acme/draw stands further up', [...AGAIN, 'id']),
  model('a pick of another task', OTHER_TASK, 'lyrics', 'has the task lyrics', `vocabulary.yaml ${pointer(PICK)}`),
  model('a pick that was withdrawn', STATUS, 'withdrawn', 'is not active', `vocabulary.yaml ${pointer(PICK)}`),
];
