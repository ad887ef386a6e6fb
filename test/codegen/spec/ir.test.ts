import path from 'node:path';
import { expect, test } from 'vitest';
import { hoist } from '../../../codegen/emit/hoist.js';
import type { InputSchema } from '../../../src/contract/input-schema.js';
import { toIR } from '../../../codegen/spec/ir.js';
import { errorClassesOf } from '../../../codegen/spec/error-classes.js';
import { toInputSchema } from '../../../codegen/spec/input-schema.js';
import { mediaOf } from '../../../codegen/spec/media.js';
import { inputNameOf } from '../../../codegen/spec/names.js';
import { isExportName } from '../../../spec/conventions/names.mjs';
import { inlineReferences, resolver } from '../../../codegen/spec/references.js';
import { typeOf } from '../../../codegen/emit/input-type.js';
import { Raw } from '../../../codegen/emit/literal.js';
import { loadSpec } from '../../../codegen/spec/load.js';
import type { ErrorClass, OpenApiDocument, SpecErrorCode, SpecSchema } from '../../../codegen/spec/types.js';
import { copyFixture, edit, fixtureEntry } from '../fixture.js';

test('the models are sorted by id, with the file each came from', async () => {
  const ir = toIR(await loadSpec(fixtureEntry));
  expect(ir.models.map(({ id, helper, file }) => [id, helper, path.basename(file)])).toEqual([
    ['acme/media', 'acmeMedia', 'media.yaml'],
    ['acme/plain', 'acmePlain', 'plain.yaml'],
    ['acme/structured', 'acmeStructured', 'structured.yaml'],
    ['zeta/awkward', 'zetaAwkward', 'awkward.yaml'],
  ]);
  expect(ir.operations).toBe(5);
});

test('webhookUrl is no field and no part of the example, but the server accepts it', async () => {
  const { models } = toIR(await loadSpec(fixtureEntry));
  const plain = models.find(({ id }) => id === 'acme/plain');
  expect(Object.keys(plain?.input.properties ?? {})).not.toContain('webhookUrl');
  expect(plain?.example).toEqual({ prompt: 'A red fox', count: 1 });
  expect(plain?.schema.properties?.['webhookUrl']).toEqual({ type: 'string', format: 'uri' });
});

test.each<[SpecSchema, string]>([
  [{ type: 'string' }, 'string'],
  [{ type: 'string', enum: ['a', "it's"] }, `'a' | "it's"`],
  [{ type: 'integer' }, 'number'],
  [{ type: 'boolean' }, 'boolean'],
  [{ type: ['string', 'number', 'null'] }, 'string | number | null'],
  [{ const: 2 }, '2'],
  [{ type: 'array', items: { type: 'string' } }, 'readonly string[]'],
  [{ type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, "readonly ('a' | 'b')[]"],
  [{ type: 'array', items: { type: 'array', items: { type: 'number' } } }, 'readonly (readonly number[])[]'],
  [{ type: 'array' }, 'readonly unknown[]'],
  [{ type: 'object' }, 'Readonly<Record<string, unknown>>'],
  [
    { type: 'object', properties: { a: { type: 'number' } }, additionalProperties: false },
    '{\n  a?: number | undefined;\n}',
  ],
  [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'string' }] }, 'string | number'],
  [{ type: 'string', format: 'uri', 'x-media': { kind: 'image' } }, 'MediaInput'],
  [{ type: 'string', anyOf: [{ minLength: 3 }, { maxLength: 1 }] }, 'string'],
  [{}, 'unknown'],
])('the type of %j', (schema, type) => {
  expect(typeOf(schema)).toBe(type);
});

const HERE = { file: 'x.yaml', pointer: '#/body' };

test('an input schema keeps what is asserted, in one order, and drops the prose', () => {
  const schema = toInputSchema(
    {
      required: ['a'],
      description: 'Text.',
      title: 'T',
      properties: {
        a: { maxLength: 3, type: 'string', default: 'x', description: 'A.', examples: ['y'], 'x-order': 1 },
      },
      type: 'object',
      additionalProperties: { description: 'Rest.', type: 'number' },
      if: { properties: { a: { const: 'x', description: 'no' } } },
    },
    HERE,
  );
  expect(JSON.stringify(schema)).toBe(
    '{"type":"object","properties":{"a":{"type":"string","maxLength":3}},"required":["a"],"additionalProperties":{"type":"number"},"if":{"properties":{"a":{"const":"x"}}}}',
  );
});

test('a keyword that no validator knows is refused, with the way to it', () => {
  const schema = { type: 'object', properties: { a: { items: { prefixItems: [] } } } };
  expect(() => toInputSchema(schema, HERE)).toThrow(
    'x.yaml #/body/properties/a/items/prefixItems: the keyword prefixItems is not among those',
  );
});

const ref = (name: string): SpecSchema => ({ $ref: `#/components/schemas/${name}` });

test('references are followed, what stands beside them wins, and a cycle is refused', () => {
  const document = {
    components: {
      schemas: {
        Alias: { $ref: '#/components/schemas/Alias' },
        Side: { type: 'integer', description: 'A side.' },
        Loop: { properties: { next: { $ref: '#/components/schemas/Loop' } } },
      },
    },
  } as unknown as OpenApiDocument;
  const resolve = resolver(document);
  expect(inlineReferences({ items: { ...ref('Side'), description: 'Width.' } }, resolve)).toEqual({
    items: { type: 'integer', description: 'Width.' },
  });
  expect(() => inlineReferences(ref('Loop'), resolve)).toThrow('contains itself');
  expect(() => inlineReferences(ref('Alias'), resolve)).toThrow('cannot follow');
  expect(() => inlineReferences(ref('Nothing'), resolve)).toThrow('cannot follow');
});

const media = (kind: 'image' | 'video'): InputSchema => ({ type: 'string', 'x-media': { kind, accept: ['a', 'b'] } });

test('media are found at any depth; two fields of one name must agree', () => {
  const input = (inner: InputSchema): InputSchema => ({
    properties: { url: media('image'), shots: { items: { properties: { url: inner, text: { type: 'string' } } } } },
  });
  expect(mediaOf(input(media('image')))).toEqual({ url: ['image', 0, 'a b'] });
  expect(() => mediaOf(input(media('video')))).toThrow('two fields named url');
});

test('names', () => {
  expect(inputNameOf('gptImage2Edit')).toBe('GptImage2EditInput');
  expect(['veo3', '_a', 'delete', '3d', 'a-b', ''].map(isExportName)).toEqual([true, true, false, false, false, false]);
});

test('repeated schemas are written once, the parts before the whole', () => {
  const url = { type: 'string', format: 'uri' } as const;
  const body = { type: 'object', properties: { link: url, name: { type: 'string' } } } as const;
  const { shared, byId } = hoist([
    ['a', body],
    ['b', body],
    ['c', { type: 'object', properties: { address: { ...url } } }],
  ]);
  const [part, whole] = shared.map(({ name }) => new Raw(name));
  expect(part?.source).toMatch(/^string_[0-9a-f]{4}$/);
  expect(whole?.source).toMatch(/^object_[0-9a-f]{4}$/);
  expect(shared.map(({ value }) => value)).toEqual([
    url,
    { type: 'object', properties: { link: part, name: { type: 'string' } } },
  ]);
  expect(byId).toEqual([
    ['a', whole],
    ['b', whole],
    ['c', { type: 'object', properties: { address: part } }],
  ]);
});

test('a schema that changes in one model keeps the names and the order of all others', () => {
  const text = (maxLength: number) => ({ type: 'string', maxLength }) as const;
  const models = (first: number): [string, InputSchema][] =>
    [first, 10, 20, 30, 20, 10, 30].map((length, index) => [
      String(index),
      { type: 'object', properties: { prompt: text(length) } },
    ]);
  const { shared } = hoist(models(10));
  expect(shared).toHaveLength(6);
  expect(hoist(models(30)).shared).toEqual(shared);
  expect(hoist(models(40)).shared).toEqual(shared);
});

test('schemas whose hashes begin alike have names of their own', () => {
  const schemas = Array.from({ length: 2000 }, (_, index): [string, InputSchema] => [
    String(index),
    { type: 'string', maxLength: 10_000 + index },
  ]);
  const names = hoist([...schemas, ...schemas]).shared.map(({ name }) => name);
  expect(names).toHaveLength(2000);
  expect(new Set(names).size).toBe(2000);
  expect(names.some((name) => /_[0-9a-f]{5}$/.test(name))).toBe(true);
});

const code = (name: ErrorClass, more: Partial<SpecErrorCode> = {}): SpecErrorCode => ({
  family: 'v1',
  code: 1,
  name,
  meaning: 'It failed.',
  class: name,
  retryable: false,
  ...more,
});

test('one error code cannot have two classes', () => {
  expect(() => errorClassesOf([code('auth'), code('quota')], '/spec/openapi.yaml')).toThrow(
    'the error code 1 has the classes auth and quota',
  );
});

test('codes are gathered by class and by signal, those of general classes by signal alone', () => {
  const { classes, signals, rejections, ambiguous, retryable } = errorClassesOf(
    [
      code('rate_limit', { code: 421, signal: 'queue_full' }),
      code('rate_limit', { code: '415', retryable: true }),
      code('transient', { code: '1010', signal: 'rejected_without_task', ambiguous: true, retryable: true }),
      code('unknown', { code: 7 }),
    ],
    '/spec/openapi.yaml',
  );
  expect(classes).toEqual({
    auth: '',
    content_policy: '',
    invalid_request: '',
    not_found: '',
    quota: '',
    rate_limit: '415 421',
  });
  expect(signals).toEqual({
    no_price: '',
    queue_full: '421',
    rejected_without_task: '1010',
    task_running: '',
    task_queued: '',
  });
  expect([rejections, ambiguous, retryable]).toEqual(['415 421', '1010', '415 1010']);
});

test('the first segments of the paths that are no models are known, and no model takes one', async () => {
  const spec = await loadSpec(fixtureEntry);
  expect(toIR(spec).platformSegments).toEqual(['upload']);
  const root = copyFixture();
  edit(path.join(root, 'spec/models/acme/plain.yaml'), 'id: acme/plain', 'id: upload/plain');
  const broken = await loadSpec(path.join(root, 'spec/openapi.yaml'));
  expect(() => toIR(broken)).toThrow(
    'plain.yaml: no model can have the id upload/plain: /openapi/v2/upload belongs to the platform',
  );
});
