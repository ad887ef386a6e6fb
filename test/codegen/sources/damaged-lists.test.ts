import { expect, test } from 'vitest';
import { readPage } from '../../../codegen/sources/documented-page.js';
import { readRegistry } from '../../../codegen/sources/registry.js';
import { pageText } from '../../scripts/sync/sources/pages.js';

interface Entry {
  endpoint: string;
  name_en: string;
  output_type: string;
  params: Record<string, unknown>[];
}

/** Twenty models as the list of capabilities has them, with parameters of the kinds that limits are told of. */
const entries = (): Entry[] =>
  Array.from({ length: 20 }, (_, index) => ({
    endpoint: `acme/${index}`,
    name_en: `Acme ${index}`,
    task: 'image-to-image',
    output_type: 'image',
    params: [
      { key: 'prompt', type: 'STRING', required: true, default: 'a fox', maxLength: 800 },
      { key: 'size', type: 'LIST', required: false, default: '1k', options: ['1k', '2k'] },
      { key: 'imageUrls', type: 'IMAGE', required: true, multiple: true, maxCount: 3, maxSizeMB: 10 },
      { key: 'seed', type: 'INT', required: false, default: 1, min: 0, max: 9 },
    ],
  }));
const read = (endpoints: object[], isPartial = false, more: object = {}) =>
  readRegistry({ name: 'list.json', json: { ...more, endpoints } }, isPartial);

/** The entries with a key under another name. */
function renamed(key: string, name = `${key}2`, most = 20): object[] {
  const rename = (row: object) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k === key ? name : k, v]));
  return entries().map((entry, index) =>
    index < most ? rename({ ...entry, params: entry.params.map(rename) }) : entry,
  );
}

test.each([
  'output_type',
  'task',
  'name_en',
  'required',
  'options',
  'maxLength',
  'min',
  'max',
  'maxSizeMB',
  'multiple',
])('a list in which nothing has the key %s is refused, and so is a part of one', (key) => {
  expect(read(entries()).models).toHaveLength(20);
  for (const isPartial of [false, true]) {
    expect(() => read(renamed(key), isPartial)).toThrow(new RegExp(`^list.json: none of .* has the key ${key}, `));
  }
});

test('a list of a few models may lack a key', () => {
  expect(read(renamed('options').slice(0, 19)).models).toHaveLength(19);
});

test('a key that nobody knows in most rows is refused, unless only some of the models are listed', () => {
  const most = renamed('required', 'mandatory', 11);
  expect(() => read(most)).toThrow(
    'list.json: 44 of 80 rows have the key params[].mandatory, which nobody knows. It has to be read, or passed over,',
  );
  expect(read(most, true).remarks).toEqual(['nobody reads the key params[].mandatory (44×)']);
  expect(read(renamed('required', 'mandatory', 10)).remarks).toEqual(['nobody reads the key params[].mandatory (40×)']);
});

test('entries that are there again are called so', () => {
  const twice = [...entries(), ...entries().slice(0, 3)];
  expect(read(twice, false, { total: 20 }).remarks).toContain('acme/0 is listed again, in the same words');
  expect(read(twice, false, { total: 23 }).models).toHaveLength(20);
  const refused = (total: number) => () => read(twice, false, { total });
  expect(refused(21)).toThrow('says that it has 21 entries, and has 23, 3 of them again, so it looks cut.');
  expect(refused(19)).toThrow('says that it has 19 entries, and has 23, 3 of them again. With --partial');
});

test.each([
  ['path', { endpoint: 'a/__proto__/b' }],
  ['path', { endpoint: `a/${'b'.repeat(200)}` }],
  ['path', { endpoint: 'a/b\nc' }],
  ['name', { name_en: ' ' }],
  ['name', { name_en: 'a\u0007b' }],
  ['name', { name_cn: 'a\u202eb' }],
  ['name', { name_cn: 'a\u2028b' }],
  ['name', { name_en: 'n'.repeat(201) }],
  ['field', { params: [{ key: '__proto__', type: 'INT' }] }],
  ['field', { params: [{ key: 'a\r\nb', type: 'INT' }] }],
  ['field', { params: [{ key: 'k'.repeat(65), type: 'INT' }] }],
])('a %s as in %j is refused', (kind, part) => {
  const name = new RegExp(
    `^list.json: the ${kind} "[^"]*" (of "[^"]*" )?is none. One has 1 to \\d+ characters, no line `,
  );
  expect(() => read([{ endpoint: 'a/b', params: [], ...part }])).toThrow(name);
});

test('a page is held to the same names', () => {
  const page = (key: string) =>
    readPage(pageText({ id: 'a/b', properties: { [key]: { type: 'string' } }, outputType: 'png' }), {
      crumbs: [],
      title: 'A B',
      page: 'api-1',
      words: '',
    });
  expect(page('prompt')).toMatchObject({ id: 'a/b' });
  expect(() => page('a\nb')).toThrow('api-1: the field "a\\nb" of "a/b" is none.');
});
