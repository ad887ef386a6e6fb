import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as helpers from '../../generated/models/index.gen.js';
import { schemas } from '../../generated/schemas.gen.js';
import { catalog, findModel } from '../../src/catalog/index.js';
import { isInputError, RunningHub } from '../../src/index.js';
import type { Model } from '../../src/contract/model.js';
import { createSimulator } from '../../src/simulator/index.js';
import { check } from '../../src/validate/check.js';
import { invalidInputs, maximalInput, minimalInput } from '../support/inputs.js';

/** Every name in the vendor's documentation, and the endpoint it stands for. */
const documented = JSON.parse(
  readFileSync(new URL('../../spec/documented-names.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** The documented names, and the ids of the models that the documentation does not list. */
const listed = new Set(Object.keys(documented).map((name) => findModel(name)?.id));
const names = [...Object.keys(documented), ...catalog.map(({ id }) => id).filter((id) => !listed.has(id))];

const fast = { create: 0, queue: 0, image: 0, video: 0, audio: 0, '3d': 0, text: 0, file: 0 };
const simulator = createSimulator({ durations: fast, concurrency: 1e6, balance: '1000000' });
const rh = new RunningHub({ apiKey: 'proof', baseUrl: simulator.origin, fetch: simulator.fetch, pollsPerSecond: 1e6 });
const helperOf = (name: string) => (helpers as unknown as Record<string, Model>)[findModel(name)!.helper]!;

it('reaches an endpoint by every name of the documentation', () => {
  const unreachable = Object.entries(documented).filter(
    ([name, endpoint]) => findModel(name)?.id !== findModel(endpoint)?.id,
  );
  expect(unreachable).toEqual([]);
  expect(Object.keys(documented).filter((name) => !findModel(name))).toEqual([]);
});

it('has one helper for each model, with its id and its output', () => {
  const byHelper = catalog.map(({ helper }) => helper);
  expect(new Set(byHelper).size).toBe(catalog.length);
  expect(new Set(byHelper)).toEqual(new Set(Object.keys(helpers)));
  for (const { helper, id, output } of catalog)
    expect((helpers as unknown as Record<string, Model>)[helper]).toMatchObject({ id, output });
});

describe('every documented name and every other model, through its helper, on the simulator', () => {
  it.concurrent.each(names)('%s', async (name) => {
    const model = helperOf(name);
    const schema = schemas[model.id]!;
    for (const input of [minimalInput(schema), maximalInput(schema)]) {
      const { outputs, taskId } = await rh.run(model, input);
      expect(taskId).toMatch(/^\d{19}$/);
      expect(outputs.length).toBeGreaterThan(0);
      const [output] = outputs;
      expect(model.output === 'text' ? output!.text : (await rh.download(output!).blob()).size).toBeTruthy();
    }
  });
});

describe('every model refuses wrong input before a task is made', () => {
  it.concurrent.each(catalog.map(({ id }) => id))('%s', async (id) => {
    const schema = schemas[id]!;
    for (const { why, input } of invalidInputs(schema, minimalInput(schema))) {
      expect(check(schema, input), why).not.toEqual([]);
      const outcome = await rh.submit({ id }, input).catch((error: unknown) => error);
      expect(isInputError(outcome), `${why}: ${String(outcome)}`).toBe(true);
    }
  });
});
