import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SyncReport } from '../../../scripts/sync/report/report.js';
import { runSync } from '../../../scripts/sync/run.js';
import { optionsOf, repository } from './project.js';

// The vendor's files are not ours to publish; a maintainer keeps them beside the checkout.
const folder = path.resolve(repository, '../shared/registry');
const older = path.join(folder, 'models_registry.2026-04-11.json');
const newer = path.join(folder, 'model-registry.public.2026-05-07.json');
const names = existsSync(folder) ? readdirSync(folder) : [];
const august = path.join(folder, names.find((name) => name.endsWith('2026-08.json')) ?? 'none');
const sync = (...args: string[]) => runSync(optionsOf(...args), repository, '2026-03-03');

test.skipIf(!existsSync(august))(
  'the list of August has no model that is new, but those that September dropped, with a reason',
  async () => {
    const { output } = await sync(august, '--json');
    const { explained, counts } = JSON.parse(output) as SyncReport;
    expect(counts.new).toBe(0);
    expect(explained.flatMap(({ kind, model }) => (kind === 'new' ? [model] : []))).toEqual([
      'bytedance/seedance-2.0-global-mini/image-to-video',
      'bytedance/seedance-2.0-global-mini/multimodal-video',
      'bytedance/seedance-2.0-global-mini/text-to-video',
      'dola-Seedream-5.0-pro/image-to-image',
      'dola-Seedream-5.0-pro/text-to-image',
    ]);
  },
);

test.skipIf(!existsSync(older))('from April to May 72 endpoints came and 11 went', async () => {
  const { output } = await sync(newer, '--from', older);
  expect(output).toContain('238 \u2192 299 models: 72 new, 11 withdrawn, 1 renamed, 65 changes inside 46 others');
  expect(output).toContain('kling-v3.0-pro/text-to-video\n    prompt.maxLength: 5000 \u2192 2500');
});
