import { expect, it } from 'vitest';
import { finderOf } from '../../src/catalog/finder.js';
import { calledOf, fieldOf, type Page } from '../../src/catalog/search-index.js';
import { segmentsOf } from '../../src/catalog/segments.js';

interface Note {
  readonly title: string;
  readonly text: string;
  readonly worth?: number;
}

const pageOf = (entry: Note): Page<Note> => ({
  entry,
  fields: [fieldOf([entry.title], 8, true), fieldOf([entry.text], 1, false)],
  called: calledOf([]),
  versions: new Set(),
  group: '',
  worth: entry.worth ?? 1,
});

const notes: readonly Note[] = [
  { title: 'Webhooks', text: 'One request when a task has ended.' },
  { title: 'Tasks', text: 'A task can be stored and resumed. A task ends.' },
  { title: 'Limits', text: 'How long a task may take.' },
  { title: 'Webhooks', text: 'The type of the same name.', worth: 0.3 },
  { title: '任务', text: '任务可以取消，也可以恢复。' },
];
const { find, nearest } = finderOf(notes, pageOf);
const titles = (found: readonly Note[]) => found.map(({ title }) => title);

it('finds entries of any kind by all of the words, what is worth more first', () => {
  expect(find('webhook')).toEqual([notes[0], notes[3]]);
  expect(titles(find('task ended'))).toEqual(['Webhooks']);
  expect(find('webhook resumed')).toEqual([]);
  expect(find(' ')).toBe(notes);
});

it('what is nearest has the words that few have', () => {
  expect(nearest('webhook resumed zzyzx')[0]).toBe(notes[0]);
  expect(nearest('webhook resumed zzyzx')).toContain(notes[1]);
  // Three have a task, one resumes it.
  expect(titles(nearest('task resumed zzyzx'))[0]).toBe('Tasks');
  expect(nearest('zzyzx')).toEqual([]);
  expect(nearest('…')).toEqual([]);
});

it('parts Chinese where no entry has it in one piece', () => {
  expect(titles(find('怎么取消任务'))).toEqual(['任务']);
  expect(titles(find('恢复任务'))).toEqual(['任务']);
  expect(find('恢复图片视频')).toEqual([]);
  expect(titles(nearest('恢复图片视频'))).toEqual(['任务']);
});

it.each([
  ['怎么取消任务', ['取消', '任务'], true],
  ['取消一任务', ['取消', '任务'], true],
  ['取消图片任务', ['取消', '任务'], false],
  ['图片', [], false],
  ['怎么', [], false],
])('%s has the words %j', (text, words, isWhole) => {
  expect(segmentsOf(text, '取消\n任务')).toEqual({ words, isWhole });
});
