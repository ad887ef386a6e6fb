import { expect, test } from 'vitest';
import { runSync } from '../../../../scripts/sync/run.js';
import { copyProject, fixture, fixtureJson, optionsOf, writeJson } from '../project.js';

interface Told {
  remarks: string[];
  unexplained: object[];
}
const told = async (file: string): Promise<Told> =>
  JSON.parse((await runSync(optionsOf(file, '--json'), copyProject(), '2026-03-03')).output) as Told;

test.each([
  [2, { min: 9, max: 4 }, 'seed: min 9 is above max 4, so neither is taken over'],
  [2, { min: 2.5 }, 'seed: min 2.5 is no whole number, so it is not taken over'],
  [2, { defaultValue: 101 }, 'seed: default 101 is outside its limits, so it is not taken over'],
  [2, { options: [{ value: 1.5 }] }, 'seed: enum has values that are no integer, so it is not taken over'],
  [0, { maxLength: 0 }, 'prompt: maxLength 0 is no count, so it is not taken over'],
  [3, { step: 0 }, 'strength: step 0 is not above zero, so it is not taken over'],
])('parameter %i with %j is told, neither compared nor written', async (index, values, remark) => {
  const json = fixtureJson<{ models: { params: Record<string, unknown>[] }[] }>('registry-models.json');
  Object.assign(json.models[0]!.params[index]!, values);
  const { remarks, unexplained } = await told(writeJson('r.json', json));
  expect(remarks).toEqual([`acme-paint/text-to-image ${remark}`]);
  expect(unexplained).toEqual((await told(fixture('registry-models.json'))).unexplained);
});

test('of two faults that are one, the first is told', async () => {
  const json = fixtureJson<{ models: { params: Record<string, unknown>[] }[] }>('registry-models.json');
  Object.assign(json.models[0]!.params[2]!, { min: 2.5, max: 1, defaultValue: 0 });
  expect((await told(writeJson('r.json', json))).remarks).toEqual([
    'acme-paint/text-to-image seed: min 2.5 is no whole number, so it is not taken over',
  ]);
});
