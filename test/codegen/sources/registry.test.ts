import { expect, test } from 'vitest';
import { readSource } from '../../../scripts/sync/sources/read-source.js';
import { readRegistry } from '../../../codegen/sources/registry.js';
import { fixture } from '../../scripts/sync/project.js';

const read = async (name: string) => readRegistry(await readSource(fixture(name)));

test('the format with models[] becomes values', async () => {
  const { models, date, remarks } = await read('registry-models.json');
  expect(date).toBe('2026-02-01');
  expect(remarks).toEqual([]);
  expect(models.map(({ id }) => id)).toEqual([
    'acme-film/image-to-video',
    'acme-paint/text-to-image',
    'acme-sing-2/text-to-audio',
  ]);
  expect(models[0]?.values).toEqual({
    name: 'acme-film/image-to-video',
    localName: 'acme film',
    output: 'video',
    deprecated: false,
  });
  expect(models[0]?.fields[0]).toEqual({
    key: 'imageUrls',
    sample: 'https://example.com/sample.png?signature=1',
    values: {
      type: 'image',
      list: true,
      required: true,
      maxItems: 3,
      accept: ['jpg', 'png', 'webp'],
      maxSizeMB: 20,
    },
  });
});

test('what the vendor fills its form with is no default, and a step of one says nothing', async () => {
  const { models } = await read('registry-models.json');
  const fields = Object.fromEntries(models[1]?.fields.map(({ key, values }) => [key, values]) ?? []);
  expect(fields.prompt?.default).toBeUndefined();
  expect(fields.style?.default).toBe('oil');
  expect(fields.ratio).toMatchObject({ type: 'string', enum: ['16:9', '1:1', '9:16'], default: '1:1' });
  expect(fields.seed).toEqual({ type: 'integer', list: false, required: false, min: 0, max: 100 });
  expect(fields.strength).toMatchObject({ type: 'number', step: 0.1, default: 0.5 });
});

test('a default of a list is a list', () => {
  const params = [
    { fieldKey: 'tags', type: 'LIST', multipleInputs: true, options: [{ value: 'a' }], defaultValue: 'a' },
  ];
  const { models } = readRegistry({ name: 'r.json', json: [{ endpoint: 'a/b', params }] });
  expect(models[0]?.fields[0]?.values).toMatchObject({ list: true, default: ['a'] });
});

test('the bare list and the list of capabilities become the same values, as far as they tell them', async () => {
  const list = await read('registry-list.json');
  expect(list.models[0]?.fields[0]?.values).toEqual({ type: 'string', list: false, required: true, maxLength: 800 });
  expect(list.date).toBeUndefined();

  const capabilities = await read('capabilities.json');
  const models = await read('registry-models.json');
  const { accept, ...told } = models.models[0]?.fields[0]?.values ?? {};
  expect(accept).toHaveLength(3);
  expect(capabilities.models[0]?.fields[0]?.values).toEqual(told);
  expect(capabilities.models[0]?.task).toBe('image-to-video');
  expect([...models.properties].filter((property) => !capabilities.properties.has(property))).toEqual([
    'step',
    'accept',
  ]);
});

test.each([
  [{ endpoint: 'a/b-[Deprecated]' }],
  [{ endpoint: 'a/b', name_en: 'a/b (deprecated)' }],
  [{ endpoint: 'a/b', name_cn: 'b(\u5df2\u4e0b\u67b6)' }],
  [{ endpoint: 'a/b', name_cn: 'b-\u6682\u4e0d\u53ef\u7528' }],
])('%j is marked as deprecated', (entry) => {
  expect(readRegistry({ name: 'r.json', json: [{ ...entry, params: [] }] }).models[0]?.values.deprecated).toBe(true);
});

test('keys that nobody reads and repeated endpoints are remarked on', () => {
  const model = { endpoint: 'a/b', params: [{ fieldKey: 'x', type: 'STRING', minLength: 2 }], region: 'eu' };
  const { models, remarks } = readRegistry({ name: 'r.json', json: { models: [model, model] } });
  expect(models).toHaveLength(1);
  expect(remarks).toEqual([
    'nobody reads the key models[].region (2×)',
    'nobody reads the key params[].minLength (2×)',
    'a/b is listed again, in the same words',
  ]);
  const other = readRegistry({ name: 'r.json', json: [model, { ...model, params: [] }] });
  expect(other.remarks.at(-1)).toBe('a/b is listed again, in other words; the first entry counts');
});

const of = (...params: object[]) => ({ endpoints: [{ endpoint: 'a/b', params }] });

test.each([
  [{ pricing: [] }, 'r.json is no registry'],
  [null, 'r.json is no registry'],
  [
    [
      { endpoint: 'a/b', params: [] },
      { name: 'x', params: [] },
    ],
    'r.json: models[1].endpoint is missing; it is required. Nothing was compared.',
  ],
  // A key that was renamed, and so would look like models without parameters.
  [{ endpoints: [{ endpoint: 'a/b', inputs: [] }] }, 'endpoints[0].params is missing; it is required'],
  [of({ name: 'x', type: 'INT' }), 'endpoints[0].params[0].key is missing; it is required'],
  [{ endpoints: [{ endpoint: 'a/b', params: [null] }] }, 'endpoints[0].params[0] is null; it must be of type object'],
  [
    of({ key: 'x', type: 'MESH3D' }),
    'endpoints[0].params[0].type is "MESH3D"; it must be one of "LIST", "STRING", "INT", "FLOAT", "BOOLEAN"',
  ],
  [
    { endpoints: [{ endpoint: 'a/b', output_type: 'film', params: [] }] },
    'endpoints[0].output_type is "film"; it must be one of "image", "video", "audio", "3d", "string"',
  ],
  [of({ key: 'x', type: 'INT' }, { key: 'x', type: 'INT' }), 'r.json: a/b has the field x twice'],
  [of({ key: 'x', type: 'STRING', maxLength: '2000' }), 'params[0].maxLength is "2000"; it must be of type integer'],
  [of({ key: 'x', type: 'INT', required: 'true' }), 'params[0].required is "true"; it must be of type boolean'],
  [of({ key: 'x', type: 'LIST', options: 'a,b' }), 'params[0].options is "a,b"; it must be of type array'],
  [
    [{ endpoint: 'a/b', params: [{ fieldKey: 'x', type: 'LIST', options: ['a', 'b'] }] }],
    'models[0].params[0].options[0] is "a"; it must be of type object (and 1 more of the kind). Nothing was compared.',
  ],
])('%j is refused', (json, message) => {
  expect(() => readRegistry({ name: 'r.json', json })).toThrow(message);
});

test('the day in the name of a file goes before the version inside', () => {
  const dateOf = (version: string) => readRegistry({ name: 'r.json', json: { version, models: [] } }).date;
  expect(['public-2026-02-29', 'public-2099-01-01', '2026-99-99 of 2026-04-29'].map(dateOf)).toEqual([
    undefined,
    undefined,
    '2026-04-29',
  ]);
  expect(readRegistry({ name: 'r.2026-05-07.json', json: { version: '2026-04-29', models: [] } }).date).toBe(
    '2026-05-07',
  );
});

test('what the vendor sends nothing for is neither a choice nor a default, and not required', () => {
  const options = ['empty', '1k', '2k'];
  const { models } = readRegistry({
    name: 'r.json',
    json: of(
      { key: 'a', type: 'LIST', required: true, options, default: 'empty' },
      { key: 'b', type: 'LIST', required: true, options: ['1k'], default: '1k' },
      { key: 'c', type: 'STRING', default: 'full' },
    ),
  });
  expect(models[0]?.fields).toMatchObject([
    { key: 'a', sample: undefined, values: { enum: ['1k', '2k'], default: undefined, required: false } },
    { key: 'b', sample: '1k', values: { enum: ['1k'], default: '1k', required: true } },
    { key: 'c', sample: 'full', values: { enum: undefined, default: 'full' } },
  ]);
});

test('a choice of numbers is text, as every choice is', () => {
  const { models } = readRegistry({
    name: 'r.json',
    json: of({ key: 'n', type: 'LIST', options: [1, 2], default: 1 }),
  });
  expect(models[0]?.fields[0]?.values).toMatchObject({ type: 'string', enum: ['1', '2'], default: '1' });
});
