import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { toIR } from '../../../../codegen/spec/ir.js';
import { loadSpec } from '../../../../codegen/spec/load.js';
import type { ModelIR } from '../../../../codegen/spec/model.js';
import { firstSample, samplesOf } from '../../../../scripts/sync/trial/samples.js';
import { trialText } from '../../../../scripts/sync/trial/trial-text.js';
import { tryRegistry } from '../../../../scripts/sync/trial/try-registry.js';
import { readRegistry } from '../../../../codegen/sources/registry.js';
import { registryOf } from './registry.js';

let models: ModelIR[];

beforeAll(async () => {
  const spec = await loadSpec(fileURLToPath(new URL('../../../../spec/openapi.yaml', import.meta.url)));
  models = [...toIR(spec).models];
});

const read = (json: unknown) => readRegistry({ name: 'registry.json', json });

test('the served simulator accepts what either format of the registry describes, for every model', async () => {
  const [byKey, byFieldKey] = (['key', 'fieldKey'] as const).map((format) => read(registryOf(models, format)).models);
  const trials = await tryRegistry([...byKey!, ...byFieldKey!], (fields, upload) => [firstSample(fields, upload)]);
  expect(models.length).toBeGreaterThan(300);
  expect(trials.filter(({ known, sent, refused }) => !known || sent !== 1 || refused.length > 0)).toEqual([]);
  expect(trials.map(({ id }) => id).sort()).toEqual(models.flatMap(({ id }) => [id, id]).sort());
}, 60_000);

const PARAMS = [
  { key: 'imageUrls', type: 'IMAGE', required: true, multiple: true, maxCount: 2, default: 'https://example.com/old' },
  { key: 'prompt', type: 'STRING', required: true, maxLength: 5, default: 'a red fox' },
  { key: 'resolution', type: 'LIST', required: false, options: ['empty', '1k', '2k'], default: 'empty' },
  { key: 'count', type: 'INT', required: true, min: 2, max: 4 },
  { key: 'sound', type: 'BOOLEAN', required: false, default: true },
  { key: 'tailUrl', type: 'STRING', required: false, maxLength: 100 },
];

test('a request is made of the defaults, and one of each choice and limit', () => {
  const [model] = read({ endpoints: [{ endpoint: 'acme/draw', params: PARAMS }] }).models;
  const first = { imageUrls: ['stored'], prompt: 'a red fox', count: 2, sound: true };
  expect(samplesOf(model!.fields, () => 'stored')).toEqual([
    { what: 'as first filled', body: first },
    { what: 'nothing optional', body: { imageUrls: ['stored'], prompt: 'a red fox', count: 2 } },
    { what: 'imageUrls = ["stored","stored"]', body: { ...first, imageUrls: ['stored', 'stored'] } },
    { what: 'prompt = "xxxxx"', body: { ...first, prompt: 'xxxxx' } },
    { what: 'resolution = "1k"', body: { ...first, resolution: '1k' } },
    { what: 'resolution = "2k"', body: { ...first, resolution: '2k' } },
    { what: 'count = 2', body: first },
    { what: 'count = 4', body: { ...first, count: 4 } },
    { what: 'sound = true', body: first },
    { what: 'sound = false', body: { ...first, sound: false } },
  ]);
});

test('what is refused is named with its reason, and a model that is not there is counted apart', async () => {
  const id = 'rhart-image-n-pro/edit';
  const registry = registryOf(
    models.filter((model) => model.id === id),
    'fieldKey',
  ) as { models: { params: { fieldKey: string; options?: object[] }[] }[] };
  registry.models[0]!.params.find(({ fieldKey }) => fieldKey === 'resolution')!.options!.push({ value: '9k' });
  const trials = await tryRegistry(
    read({ models: [...registry.models, { endpoint: 'acme/draw', params: [] }] }).models,
    samplesOf,
  );
  const report = trialText(trials);
  const { sent } = trials.find(({ known }) => known)!;
  expect(report).toContain(`${sent - 1} of ${sent} requests for 1 models are accepted.`);
  expect(report).toContain('Models that the simulator has not (1)\n  acme/draw\n');
  expect(report).toContain(
    `Refused (1)\n  ${id}, resolution = "9k": Invalid parameters: resolution is "9k"; it must be one of`,
  );
});
