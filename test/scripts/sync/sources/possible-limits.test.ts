import { expect, test } from 'vitest';
import { runSync } from '../../../../scripts/sync/run.js';
import { copyProject, fixture, fixtureJson, optionsOf, writeJson } from '../project.js';

test('limits that leave no value are told, neither compared nor written', async () => {
  const json = fixtureJson<{ models: { params: Record<string, unknown>[] }[] }>('registry-models.json');
  Object.assign(json.models[0]!.params[2]!, { min: 9, max: 4 });
  const root = copyProject();
  const { output } = await runSync(optionsOf(writeJson('r.json', json), '--json'), root, '2026-03-03');
  const { remarks, unexplained } = JSON.parse(output) as { remarks: string[]; unexplained: { property: string }[] };
  expect(remarks).toEqual(['acme-paint/text-to-image seed: min 9 is above max 4, so neither is taken over']);
  const before = JSON.parse((await runSync(optionsOf(fixture('registry-models.json'), '--json'), root, '')).output) as {
    unexplained: object[];
  };
  expect(unexplained).toEqual(before.unexplained);
});
