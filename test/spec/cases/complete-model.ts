import { MODEL, draw, type Case } from './case.js';

const complete = 'runninghub/complete-model';

const lacks = (key: string, advice: string) =>
  draw(complete, `without ${key}`, [...MODEL, key], undefined, `x-model lacks ${key}: ${advice}`, MODEL);

const sites = (name: string, value: unknown, message: string, ...at: string[]) =>
  draw(complete, name, [...MODEL, 'sites'], value, message, [...MODEL, 'sites', ...at]);

export const completeModel: Case[] = [
  draw(complete, 'without x-model', MODEL, undefined, 'A model needs an x-model block', ['post']),
  lacks('id', 'the path of the endpoint after /openapi/v2/'),
  lacks('name', "the name in the vendor's documentation"),
  lacks('family', 'the brand in kebab-case'),
  lacks('task', 'one of asset-create'),
  lacks('output', 'one of image, video'),
  lacks('channel', 'one of standard'),
  lacks('lifecycle', '{ status, date'),
  lacks('sources', 'a list of { name, date'),
  draw(complete, 'an id that is not the path', [...MODEL, 'id'], 'acme/paint', 'but the path is /openapi/v2/acme/draw'),
  draw(complete, 'an id that leads elsewhere', [...MODEL, 'id'], '../acme', 'id must be the path of the endpoint'),
  draw(complete, 'an unknown key', [...MODEL, 'familly'], 'x', 'not familly'),
  draw(complete, 'an unknown output', [...MODEL, 'output'], 'picture', 'output must be one of image'),
  draw(complete, 'a misspelt task', [...MODEL, 'task'], 'text-to-imgae', 'task must be one of'),
  draw(
    complete,
    'an output of another task',
    [...MODEL, 'output'],
    'video',
    'The task image-to-image makes image, but',
  ),
  sites('sites as a list', ['ai'], 'what is known of the model on sites'),
  sites('a site that is none', { com: {} }, 'sites knows ai, cn, not com', 'com'),
  sites('a site without a day', { cn: {} }, 'the first day on which the site had the model', 'cn'),
  sites('a site on no day', { cn: { until: 'May' } }, 'until must be the date of the fact', 'cn', 'until'),
  sites('a site that lost a model first', { cn: { since: '2026-02-02', until: '2026-01-01' } }, 'in this order', 'cn'),
  sites('a refusal on no day', { cn: { since: '2026-01-01', refused: true } }, 'refused only beside until', 'cn'),
  sites('no refusal', { cn: { until: '2026-01-01', refused: false } }, 'refused must be true', 'cn', 'refused'),
  draw(complete, 'a misspelt channel', [...MODEL, 'channel'], 'standart', 'channel must be one of'),
  draw(complete, 'an id with a slip at its end', [...MODEL, 'id'], 'acme/draw.', 'id must be the path of the endpoint'),
  draw(complete, 'a day that no calendar has', [...MODEL, 'lifecycle', 'date'], '2026-02-30', 'date must be'),
  draw(complete, 'a day in the future', [...MODEL, 'lifecycle', 'date'], '9999-12-31', 'not in the future'),
  draw(complete, 'a misspelt key of the lifecycle', [...MODEL, 'lifecycle', 'replacedBY'], ['a'], 'not replacedBY'),
  draw(complete, 'a source learned in the future', [...MODEL, 'sources', 0, 'date'], '9999-12-31', 'not in the future'),
  draw(
    complete,
    'an unknown key of a source',
    [...MODEL, 'sources', 0, 'nota'],
    'x',
    'a source knows name, date, note',
  ),
  draw(complete, 'sources that are none', [...MODEL, 'sources'], [], 'sources must be a list of'),
  draw(complete, 'aliases that are no list', [...MODEL, 'aliases'], 'draw', 'aliases must be a list'),
  draw(complete, 'a source without a date', [...MODEL, 'sources', 0, 'date'], undefined, 'a source lacks date', [
    ...MODEL,
    'sources',
    0,
  ]),
  draw(complete, 'an unknown status', [...MODEL, 'lifecycle', 'status'], 'gone', 'status must be one of active'),
  draw(
    complete,
    'withdrawn but not deprecated',
    [...MODEL, 'lifecycle', 'status'],
    'withdrawn',
    'Add deprecated: true',
    ['post'],
  ),
  draw(complete, 'deprecated but active', ['post', 'deprecated'], true, 'must not be deprecated'),
  draw(
    complete,
    'replacedBy that is no list',
    [...MODEL, 'lifecycle', 'replacedBy'],
    'a',
    'must be a list of model ids',
  ),
  draw(
    complete,
    'a family that is not the folder',
    [...MODEL, 'family'],
    'ajax',
    'but the file is in models/acme',
    MODEL,
  ),
  {
    rule: complete,
    name: 'x-model outside spec/models',
    file: 'upload.yaml',
    at: MODEL,
    value: { name: 'x' },
    message: 'belongs into a file of its own',
    place: 'upload.yaml #/post/x-model',
  },
];
