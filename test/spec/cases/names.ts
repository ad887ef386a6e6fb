import { DRAW, MODEL, draw, type Case } from './case.js';

const unique = 'runninghub/unique-name';
const reviewed = 'runninghub/reviewed';

/** A second model, all of whose names are its own but one. */
function taken(title: string, at: (string | number)[], value: string, owner: string, id = 'acme/paint'): Case {
  const own = [
    { file: DRAW, at: [...MODEL, 'id'], value: id },
    { file: DRAW, at: [...MODEL, 'name'], value: 'acme/paint' },
    { file: DRAW, at: [...MODEL, 'aliases'], value: ['Acme Paint'] },
    { file: DRAW, at: ['post', 'operationId'], value: 'acmePaint' },
    { file: DRAW, at: ['post', 'summary'], value: 'Acme, paint' },
    { file: 'openapi.yaml', at: ['paths', `/openapi/v2/${id}`, '$ref'], value: DRAW },
  ];
  const message = `"${value}" is taken by "${owner}" in `;
  return {
    ...draw(unique, title, at, value, message),
    as: 'acme/sketch',
    also: own.filter((change) => !at.join().startsWith(change.at.join())),
  };
}

export const names: Case[] = [
  taken('a documented name of two models', [...MODEL, 'name'], 'acme/draw', 'acme/draw'),
  taken('a documented name that differs in case alone', [...MODEL, 'name'], 'Acme/Draw', 'acme/draw'),
  taken('a documented name that is an alias of another model', [...MODEL, 'name'], 'Sketch', 'sketch'),
  taken('an alias of two models', [...MODEL, 'aliases', 1], '阿克梅', '阿克梅'),
  taken('an alias that is the id of another model', [...MODEL, 'aliases', 1], 'ACME/draw', 'acme/draw'),
  taken('an id that is an alias of another model', [...MODEL, 'id'], 'sketch', 'sketch', 'sketch'),
  taken('ids that differ in case alone', [...MODEL, 'id'], 'acme/Draw', 'acme/draw', 'acme/Draw'),
  {
    ...draw(
      reviewed,
      'a draft',
      [...MODEL, 'review'],
      ['the task', 'the price'],
      'take review out: the task; the price.',
    ),
    name: 'a draft that nobody has looked at',
  },
  {
    ...draw('runninghub/complete-model', 'a review without a point', [...MODEL, 'review'], [], 'review must be a list'),
    alongside: reviewed,
  },
];
