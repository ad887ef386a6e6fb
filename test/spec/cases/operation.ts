import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DRAW, FIELDS, MODEL, draw, pointer, type Case } from './case.js';

const frame = 'runninghub/operation-frame';
const words = 'runninghub/known-words';
const replaced = 'runninghub/replaced-by';
const RESPONSES = ['post', 'responses'];
const FAILURE = { $ref: '../../shared/responses/Failure.yaml' };
const TASK = { $ref: '../../shared/responses/TaskSubmitted.yaml' };

function postOf(file: string): unknown {
  const text = readFileSync(new URL(`../good/${file}`, import.meta.url), 'utf8');
  return (parse(text) as { post: unknown }).post;
}

/** A case in the file of an endpoint that is no model. */
const upload = (rule: string, name: string, at: (string | number)[], value: unknown, message: string, place = at) => ({
  rule,
  name,
  file: 'upload.yaml',
  at,
  value,
  message,
  place: `upload.yaml ${pointer(place)}`,
});

const names = (name: string, value: string, message: string): Case => ({
  ...draw(replaced, name, [...MODEL, 'lifecycle', 'replacedBy'], [value], message, [
    ...MODEL,
    'lifecycle',
    'replacedBy',
    0,
  ]),
});

export const operation: Case[] = [
  {
    ...draw(frame, 'another method', ['get'], postOf(DRAW), 'called by post, not by get'),
    also: [{ file: DRAW, at: ['post'] }],
  },
  {
    ...upload(frame, 'a method of no endpoint', ['put'], postOf('upload.yaml'), 'called by get or post, not by put'),
    also: [{ file: 'upload.yaml', at: ['post'] }],
  },
  draw(frame, 'a status of its own', RESPONSES, { '201': TASK, default: FAILURE }, 'default, not 201', [
    ...RESPONSES,
    '201',
  ]),
  draw(frame, 'the response of others', [...RESPONSES, '200'], FAILURE, '200 must be $ref: …/shared/responses/Task'),
  draw(frame, 'a response that is no failure', [...RESPONSES, 'default'], TASK, 'shared/responses/Failure.yaml'),
  draw(frame, 'no response for failures', [...RESPONSES, 'default'], undefined, 'of a model lacks default', RESPONSES),
  draw(frame, 'a body that may be missing', ['post', 'requestBody', 'required'], false, 'required must be true'),
  draw(frame, 'no word on whether there is a body', ['post', 'requestBody', 'required'], undefined, 'lacks required', [
    'post',
    'requestBody',
  ]),
  draw(frame, 'the tag of another output', ['post', 'tags'], ['media'], 'tags must be [image]'),
  draw(frame, 'two tags', ['post', 'tags'], ['image', 'media'], 'a list with one tag'),
  draw(frame, 'a misspelt tag', ['post', 'tags'], ['imagex'], 'The tag imagex is not in the list'),
  upload(frame, 'a misspelt tag of another endpoint', ['post', 'tags'], ['mdia'], 'The tag mdia is not in the list'),
  upload(frame, 'no failure', [...RESPONSES, 'default'], undefined, 'of an endpoint lacks default', RESPONSES),
  upload(frame, 'a confidence of nobody', ['post', 'x-confidence'], 'documentd', 'one of documented'),
  upload(frame, 'a source of no time', ['post', 'x-sources', 0, 'date'], '2026-13', "'YYYY-MM-DD' or 'YYYY-MM'"),
  upload(frame, 'a code that no table has', ['post', 'x-codes', 'v1'], [301, 302], 'has no 302 of v1'),
  upload(frame, 'a code of another family', ['post', 'x-codes', 'http'], [301], 'has no 301 of http'),
  draw(words, 'a format of nobody', [...FIELDS, 'prompt', 'format'], 'date-tme', 'format must be one of uri'),
  draw(words, 'an unknown key of a field', [...FIELDS, 'prompt', 'x-meda'], {}, 'Schema knows x-media, x-step, not'),
  draw(words, 'a key of elsewhere', [...FIELDS, 'prompt', 'x-model'], {}, 'x-step, not x-model'),
  draw(words, 'an unknown key where none is known', ['x-step'], 1, 'PathItem knows no x-step'),
  draw(words, 'a step in words', [...FIELDS, 'seconds', 'x-step'], 'one', 'x-step must be a positive number'),
  { ...names('a model that is none', 'no/such-model', 'replacedBy names no/such-model, which is the id of no model') },
  { ...names('itself', 'acme/draw', 'replacedBy names acme/draw, which is this model itself') },
];
