import { expect, it } from 'vitest';
import { grouped } from '../../../../docs/site/theme/search/groups.js';
import { marked, type Piece, snippet, wordsOf } from '../../../../docs/site/theme/search/marked.js';
import type { Found } from '../../../../docs/site/theme/search/site-search.js';

const written = (pieces: readonly Piece[]) => pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
const inText = (query: string, text: string) => written(marked(text, wordsOf(query)));

it.each([
  ['webhook', 'Webhooks and webhookUrl', '[Webhook]s and [webhook]Url'],
  ['the webhook of a task', 'A webhook for each task', 'A [webhook] for each [task]'],
  ['proxy', 'createProxy()', 'create[Proxy]()'],
  // A short word in the middle of another one is chance.
  ['age', 'package of an age', 'package of an [age]'],
  ['取消任务', '如何取消一个任务', '如何[取][消]一个[任][务]'],
  ['可灵', '可灵图生视频', '[可灵]图生视频'],
  ['.*+?^${}()|[]\\', 'any text', 'any text'],
  ['<b>', '<b>bold</b>', '<[b]>[b]old</[b]>'],
])('%s is marked in: %s', (query, text, expected) => {
  expect(inText(query, text)).toBe(expected.replace('[取][消]', '[取消]').replace('[任][务]', '[任务]'));
});

it('a snippet shows the place that has the words', () => {
  const text = `${'One sentence of many. '.repeat(20)}Here is the webhook. ${'And so on it goes. '.repeat(20)}`;
  const pieces = snippet(text, wordsOf('webhook'));
  const whole = pieces.map((piece) => piece.text).join('');
  expect(written(pieces)).toMatch(/^….*Here is the \[webhook\]\..*…$/);
  expect(whole.length).toBeLessThan(180);
  expect(text).toContain(whole.slice(1, -1).trim());
});

it('a snippet begins with the text where the words are near its beginning, or nowhere', () => {
  const text = 'A webhook comes first. '.repeat(20);
  expect(written(snippet(text, wordsOf('webhook')))).toMatch(/^A \[webhook\] comes/);
  expect(written(snippet(text, wordsOf('zzyzx')))).toMatch(/^A webhook comes/);
  expect(written(snippet('Short.', wordsOf('zzyzx')))).toBe('Short.');
});

it('the first three stand together, and the rest by their kinds, some of each', () => {
  const found = Array.from({ length: 30 }, (_, at): Found => {
    const kind = (['guides', 'reference', 'tasks'] as const)[at % 3]!;
    return { kind, entry: { kind, href: `${at}`, title: '', text: '' } };
  });
  const groups = grouped(found).map((group) => [group.name, group.found.length]);
  expect(groups).toEqual([
    ['best', 3],
    ['guides', 6],
    ['reference', 6],
    ['models', 6],
  ]);
  expect(grouped([])).toEqual([]);
});
