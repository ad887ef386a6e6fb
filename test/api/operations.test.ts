import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isRead, isSubmit, KEY_PLACES, METHODS } from '../../src/api/operations.js';
import { catalog } from '../../src/catalog/index.js';

interface Field {
  readonly name?: string;
  readonly in?: string;
}
interface Operation {
  readonly parameters?: readonly Field[];
  readonly 'x-model'?: unknown;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

const spec = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};
const operations = Object.entries(spec.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);
const models = new Set(catalog.map(({ id }) => `/openapi/v2/${id}`));
const others = operations.filter(({ path }) => !models.has(path));

function fieldsOf({ $ref, properties }: Schema): string[] {
  return Object.keys(properties ?? ($ref ? spec.components.schemas[$ref.split('/').at(-1)!]!.properties! : {}));
}

it('knows where each operation of the spec takes the key, and no other', () => {
  const places = others.flatMap(({ path, operation }) => {
    const inQuery = (operation.parameters ?? []).map(({ name, in: place }) => ({ in: place, name }));
    const schemas = Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema);
    const inBody = schemas.flatMap(fieldsOf).map((name) => ({ in: 'body', name }));
    return [...inQuery, ...inBody].filter(({ name }) => /^apikey$/i.test(name ?? '')).map((place) => [path, place]);
  });
  expect(places.length).toBeGreaterThan(10);
  expect(new Map(places as never)).toEqual(KEY_PLACES);
});

it('knows every method that an operation of the spec has, and no other', () => {
  expect(new Set(operations.map(({ method }) => method))).toEqual(new Set(METHODS));
});

it('takes every model, workflow and app for something that costs, and nothing else', () => {
  const described = operations.filter(({ operation }) => operation['x-model']).map(({ path }) => path);
  expect(described).not.toEqual([]);
  expect(models).toEqual(new Set(described));
  for (const path of models) expect([path, isSubmit('POST', path), isRead('POST', path)]).toEqual([path, true, false]);
  const starting = others.filter(({ method, path }) => isSubmit(method, path)).map(({ path }) => path);
  expect(new Set(starting)).toEqual(
    new Set([
      '/openapi/v2/run/ai-app/{webappId}',
      '/openapi/v2/run/workflow/{workflowId}',
      '/task/openapi/ai-app/run',
      '/task/openapi/create',
      '/task/openapi/quick-ai-app/run',
    ]),
  );
});

it('sends again what only asks, and nothing that changes something', () => {
  const changing = others.filter(({ method, path }) => !isRead(method, path)).map(({ path }) => path);
  expect(new Set(changing.filter((path) => !isSubmit('POST', path)))).toEqual(
    new Set([
      '/api/openapi/getLoraUploadUrl',
      '/openapi/v2/assets/create',
      '/openapi/v2/assets/delete',
      '/openapi/v2/assets/groups/create',
      '/openapi/v2/assets/groups/delete',
      '/openapi/v2/assets/groups/update',
      '/openapi/v2/assets/update',
      '/openapi/v2/media/upload/binary',
      '/task/openapi/cancel',
      '/task/openapi/retryWebhook',
      '/task/openapi/upload',
    ]),
  );
  expect(isSubmit('GET', '/openapi/v2/vendor/model')).toBe(false);
  expect(isRead('GET', '/openapi/v2/vendor/model')).toBe(true);
});

it.each([
  ['/openapi/v2/price-preview/vendor/model', true, false],
  ['/openapi/v2/assets/groups/query', true, false],
  // Whatever a model or a workflow is called, its submit is none that only asks.
  ['/openapi/v2/vendor/query', false, true],
  ['/openapi/v2/vendor/list', false, true],
  ['/openapi/v2/run/workflow/list', false, true],
  // Nothing is known of these, so they are not repeated.
  ['/task/openapi/new', false, false],
  ['/task/openapi/list', false, false],
  ['/openapi/v2/media/other', false, false],
])('of %s says whether it only asks (%s) and whether it starts a task (%s)', (path, read, submit) => {
  expect([isRead('POST', path), isSubmit('POST', path)]).toEqual([read, submit]);
});
