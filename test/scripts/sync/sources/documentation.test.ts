import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isDocumentation, readDocumentation } from '../../../../scripts/sync/sources/documentation.js';
import { fixture } from '../project.js';
import { pageText, savedPages } from './pages.js';

const film = {
  id: 'acme-film/image-to-video',
  title: '\u5f71\u7247-\u56fe\u751f\u89c6\u9891',
  required: ['prompt', 'imageUrl', 'size'],
  outputType: 'mp4',
  properties: {
    prompt: { type: 'string', minLength: 2, maxLength: 800, default: 'A whole prompt that only fills a form.' },
    imageUrl: {
      type: 'string',
      description: '\u652f\u6301\u7684\u6587\u4ef6\u683c\u5f0f\uff1aJPG, PNG, JPG. \u4e0d\u8d85\u8fc710MB',
    },
    clip: { type: 'string', description: 'Reference. Supported formats: MP4, MOV.' },
    audioUrls: { type: 'array', maxItems: 3, items: { type: 'string' } },
    size: { type: 'string', enum: ['empty', '1k', '2k'], default: '1k' },
    count: { type: 'integer', minimum: 1, maximum: 4, default: 2 },
    shots: { type: 'array', items: { $ref: '#/components/schemas/A%20shot' } },
    sound: { type: 'string', enum: ['true', 'false'] },
    length: { type: 'string', enum: ['5', '6'], minimum: 5, maximum: 6 },
    webhookUrl: { type: 'string' },
  },
  components: { 'A shot': { type: 'object', properties: { prompt: { type: 'string' } } } },
};

const fieldsOf = async (folder: string) => {
  const { models } = await readDocumentation(folder);
  return Object.fromEntries(
    models[0]!.fields.map(({ key, values }) => [key, JSON.parse(JSON.stringify(values)) as object]),
  );
};

test('a page says what its OpenAPI block says, and what it says in prose about files', async () => {
  expect(await fieldsOf(savedPages([film]))).toEqual({
    prompt: { required: true, minLength: 2, maxLength: 800 },
    imageUrl: { type: 'image', required: true, accept: ['jpg', 'png'], maxSizeMB: 10 },
    clip: { type: 'video', required: false, accept: ['mp4', 'mov'] },
    audioUrls: { type: 'audio', list: true, required: false, maxItems: 3 },
    // What may be "empty" may be left out.
    size: { type: 'string', required: false, enum: ['1k', '2k'], default: '1k' },
    count: { type: 'integer', required: false, min: 1, max: 4, default: 2 },
    shots: { type: 'object', list: true, required: false },
    sound: { type: 'string', required: false, enum: ['true', 'false'] },
    // Text has no least and no greatest value.
    length: { type: 'string', required: false, enum: ['5', '6'] },
  });
});

test('what the index says of a model is told where its page says nothing', async () => {
  const { models } = await readDocumentation(savedPages([film]));
  expect(models[0]?.words).toBe('words');
});

test('the number of a node is part of the key, so two nodes with one name are two fields', async () => {
  const properties = { '12##text': { type: 'string', maxLength: 9 }, '14##text': { type: 'string' } };
  const { models } = await readDocumentation(savedPages([{ id: 'acme/graph', properties }]));
  expect(models[0]?.areFieldsUnsure).toBe(true);
  expect(models[0]?.fields.map(({ key, values }) => [key, values.maxLength])).toEqual([
    ['12##text', 9],
    ['14##text', undefined],
  ]);
});

test('a saved page that the index does not list is told', async () => {
  const folder = savedPages([film]);
  writeFileSync(path.join(folder, 'api-77.md'), pageText(film));
  const { models, remarks } = await readDocumentation(folder);
  expect(models).toHaveLength(1);
  expect(remarks).toEqual(['api-77.md is there, but llms.txt lists it nowhere below the models, so it was not read']);
});

test('names, task and result of a model', async () => {
  const catalog = await readDocumentation(
    savedPages([film, { id: 'acme/sing', properties: {}, outputType: 'text' }]),
    '2026-09-19',
  );
  expect(catalog).toMatchObject({ kind: 'documentation', date: '2026-09-19', isPartial: true, remarks: [] });
  expect(catalog.models).toMatchObject([
    { id: film.id, task: 'text-to-video', values: { localName: film.title, output: 'video', deprecated: false } },
    { id: 'acme/sing', values: { name: 'acme/sing', output: 'text' } },
  ]);
});

test('the page of a graph shows nodes and places of choices: its keys are taken, its choices are not', async () => {
  const graph = {
    id: 'acme/graph',
    required: ['12##text'],
    properties: {
      '12##text': { type: 'string', maxLength: 500 },
      '7##select': { type: 'string', enum: ['1', '2'], default: '16:9' },
    },
  };
  const folder = savedPages([graph]);
  expect(await fieldsOf(folder)).toEqual({
    '12##text': { required: true, maxLength: 500 },
    '7##select': { type: 'string', required: false },
  });
  expect((await readDocumentation(folder)).models[0]).toMatchObject({ areFieldsUnsure: true });
});

test('pages of the platform are not read, and odd pages are told', async () => {
  const other = '- Task Query > [Query](https://vendor.example/docs/api-9.md): not a model';
  const odd = [
    'no block',
    '```yaml\n{ a: [\n```',
    pageText({ ...film, id: '../up' }).replace('/openapi/v2/../up', '/task/x'),
  ];
  const folder = savedPages(
    [
      film,
      { ...film, title: 'again' },
      ...Array.from({ length: 8 }, (_, index) => ({ ...film, id: `acme/${index}` })),
      ...odd,
    ],
    [other],
  );
  const { models, remarks } = await readDocumentation(folder);
  expect(models).toHaveLength(9);
  expect(remarks).toEqual([
    'acme-film/image-to-video has two pages; api-2 is not the first',
    'api-11 (odd) has no OpenAPI block',
    'api-12 (odd) has an OpenAPI block that is no YAML',
    'api-13 (odd) describes no model',
  ]);
});

test('documentation that says nothing is refused', async () => {
  await expect(readDocumentation(savedPages([]))).rejects.toThrow('lists no page');
  await expect(readDocumentation(savedPages(['<html>', film]))).rejects.toThrow(
    '1 of 2 pages say nothing: api-1 (odd) has no OpenAPI block. Nothing was compared.',
  );
  const missing = savedPages([film], ['- Model API > a [b](https://vendor.example/api-7.md): lost']);
  await expect(readDocumentation(missing)).rejects.toThrow('cannot read api-7.md');
  const others = ['a', 'b', 'c'].map((id) => ({ ...film, id }));
  const one = savedPages(others, ['- Model API > a [b](https://vendor.example/api-7.md): lost']);
  const { models, remarks, lacksPages } = await readDocumentation(one, undefined, true);
  expect([models.length, lacksPages]).toEqual([3, true]);
  expect(remarks).toEqual([expect.stringMatching(/^api-7 \(b\) is not there \(cannot read api-7\.md/)]);
});

test('an address is read from where its index is, whatever addresses the index has', async () => {
  const folder = savedPages([film, { ...film, id: 'acme/other' }]);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(readFileSync(path.join(folder, path.basename(request.url ?? ''))));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as { port: number }).port}/docs/llms.txt`;
  expect(await isDocumentation(address)).toBe(true);
  expect((await readDocumentation(address)).models.map(({ id }) => id)).toEqual([film.id, 'acme/other']);
  expect(asked).toEqual(['/docs/llms.txt', '/docs/api-1.md', '/docs/api-2.md']);
});

test('a folder or an index is documentation, and nothing else is', async () => {
  const folder = savedPages([film]);
  expect(await isDocumentation(folder)).toBe(true);
  expect(await isDocumentation(path.join(folder, 'llms.txt'))).toBe(true);
  expect(await isDocumentation(fixture('prices.json'))).toBe(false);
  expect(await isDocumentation('https://vendor.example/registry.json')).toBe(false);
  expect(await isDocumentation(path.join(folder, 'nothing'))).toBe(false);
});

test('a page whose fields are nothing, or refer to nothing, is read all the same', async () => {
  const properties = { prompt: null, size: { $ref: '#/a/%zz' }, style: { type: 'array', items: null } };
  expect(Object.keys(await fieldsOf(savedPages([{ id: 'acme/odd', properties }])))).toEqual([
    'prompt',
    'size',
    'style',
  ]);
});
