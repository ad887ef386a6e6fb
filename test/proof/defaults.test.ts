import { describe, expect, it } from 'vitest';
import * as helpers from '../../generated/models/index.gen.js';
import { schemas } from '../../generated/schemas.gen.js';
import { catalog } from '../../src/catalog/index.js';
import { type Model, RunningHub } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import { check } from '../../src/validate/check.js';
import { validate } from '../../src/validate/index.js';
import { minimalInput } from '../support/inputs.js';

const simulator = createSimulator({ concurrency: 1e6, balance: '1000000' });
const bodies: unknown[] = [];
const rh = new RunningHub({
  apiKey: 'proof',
  baseUrl: simulator.origin,
  fetch: (url, init) => {
    bodies.push(JSON.parse(init?.body as string));
    return simulator.fetch(url, init);
  },
  validate,
});
const helperOf = (name: string) => (helpers as unknown as Record<string, Model>)[name]!;

describe('every model, with those required fields alone that have no default', () => {
  it.each(catalog)('$id', async ({ id, helper, defaults = {} }) => {
    const schema = schemas[id]!;
    const least = Object.fromEntries(Object.entries(minimalInput(schema)).filter(([name]) => !(name in defaults)));
    const model = helperOf(helper);
    expect(model.defaults ?? {}).toEqual(defaults);
    expect(validate(id, least)).toEqual([]);
    expect(validate(model, least)).toEqual([]);
    bodies.length = 0;
    await rh.submit(id, least);
    await rh.submit(model, least);
    expect(bodies).toEqual([
      { ...least, ...defaults },
      { ...least, ...defaults },
    ]);
    expect(check(schema, bodies[0])).toEqual([]);
  });
});

it('leaves a prompt as all that models need which make a picture of text', () => {
  const models = catalog.filter(({ task }) => task === 'text-to-image');
  const needs = ({ id, defaults = {} }: (typeof models)[number]) =>
    (schemas[id]!.required ?? []).filter((name) => !(name in defaults)).join();
  expect(models.filter((model) => needs(model) !== 'prompt').map(({ id }) => id)).toEqual([]);
  expect(models.length).toBeGreaterThan(50);
});

it('knows a default for most of what endpoints require and a caller would not think of', () => {
  expect(catalog.filter(({ defaults }) => defaults).length).toBeGreaterThan(catalog.length / 2);
});
