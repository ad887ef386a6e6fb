import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runSync } from '../../../scripts/sync/run.js';
import { optionsOf, repository } from './project.js';

// The vendor's files are not ours to publish; a maintainer keeps them beside the checkout.
const folder = path.resolve(repository, '../shared/registry');
const older = path.join(folder, 'models_registry.2026-04-11.json');
const newer = path.join(folder, 'model-registry.public.2026-05-07.json');
const prices = path.join(folder, 'pricing.public.2026-05-07.json');
const sync = (...args: string[]) => runSync(optionsOf(...args), repository, '2026-03-03');

test.skipIf(!existsSync(newer))('the published registry leaves nothing unexplained', async () => {
  const { output, isSettled } = await sync(newer, '--prices', prices);
  expect(output).toContain('0 unexplained');
  expect(isSettled).toBe(true);
});

test.skipIf(!existsSync(older))('from April to May 72 endpoints came and 11 went', async () => {
  const { output } = await sync(newer, '--from', older);
  expect(output).toContain('238 \u2192 299 models: 72 new, 11 withdrawn, 1 renamed, 65 changes inside 46 others');
  expect(output).toContain('kling-v3.0-pro/text-to-video\n    prompt.maxLength: 5000 \u2192 2500');
});
