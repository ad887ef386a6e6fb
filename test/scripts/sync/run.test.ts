import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runSync } from '../../../scripts/sync/run.js';
import type { SyncReport } from '../../../scripts/sync/report/report.js';
import { copyProject, fixture, fixtureJson, optionsOf, writeJson } from './project.js';

const registry = fixture('registry-models.json');
const prices = fixture('prices.json');
const list = fixture('registry-list.json');
const run = (...args: string[]) => runSync(optionsOf(...args), copyProject(), '2026-03-03');

test.each([
  [[], 'name a source'],
  [['a', '--from', 'b', '--write'], '--write changes the spec'],
  [['a', '--try', '--write'], '--try compares nothing'],
  [['a', '--try', '--from', 'b'], '--try compares nothing'],
  [['a', '--date', 'today'], '--date takes YYYY-MM-DD'],
  [['a', '--site', 'com'], '--site takes ai or cn'],
  [['a', '--site', 'cn', '--from', 'b'], '--site is about the spec'],
  [['a', '--what'], "Unknown option '--what'"],
])('%j is refused', (args, message) => {
  expect(() => optionsOf(...args)).toThrow(message);
});

test.each([[[prices]], [[prices, '--prices', prices]], [[registry, prices, '--prices', prices]]])(
  '%j is no registry with at most one price list',
  async (args) => {
    await expect(run(...args)).rejects.toThrow('expected a registry or documentation, and at most one price list');
  },
);

test('what a registry describes is sent to the simulator, which has no such models', async () => {
  expect(await run(registry, '--try')).toEqual({
    output: `0 of 0 requests for 0 models are accepted.

Models that the simulator has not (3)
  acme-film/image-to-video
  acme-paint/text-to-image
  acme-sing-2/text-to-audio`,
    isSettled: true,
  });
});

test('two registries are compared without the spec', async () => {
  const { output, isSettled } = await run(registry, '--from', list);
  expect(isSettled).toBe(false);
  expect(output).toBe(`registry-list.json \u2192 registry-models.json

New (2)
  acme-film/image-to-video
  acme-sing-2/text-to-audio

Withdrawn (1)
  acme-sketch/text-to-image

Changed (5)
  acme-paint/text-to-image
    prompt.maxLength: 800 \u2192 1000
    ratio: new field
    seed: new field
    strength: new field
    style: new field

2 \u2192 3 models: 2 new, 1 withdrawn, 0 renamed, 5 changes inside 1 others; 8 unexplained, 0 older, 0 explained, 0 stale, 0 remarks; prices were not looked at`);
});

test('renamed and moved models, stale entries and remarks are shown', async () => {
  const old = writeJson('old.json', [
    { endpoint: 'a', name_en: 'one', output_type: 'image', params: [] },
    { endpoint: 'b', name_en: 'two', params: [] },
  ]);
  const file = writeJson('new.json', [
    { endpoint: 'a', name_en: 'uno', output_type: 'video', extra: 1, params: [] },
    { endpoint: 'c', name_en: 'two', params: [] },
  ]);
  const { output } = await run(file, '--from', old);
  expect(output).toContain('Moved, perhaps (1)\n  b \u2192 c (two)');
  expect(output).toContain('Renamed (1)\n  a: one \u2192 uno');
  expect(output).toContain('Changed (1)\n  a\n    output: image \u2192 video');
  expect(output).toContain('Remarks (1)\n  nobody reads the key models[].extra (1×)');
});

test('a list that lacks many models is refused before anything is written, unless it is said to be partial', async () => {
  const root = copyProject();
  const sync = (...args: string[]) => runSync(optionsOf(list, '--write', ...args), root, '2026-03-03');
  await expect(sync()).rejects.toThrow(
    'registry-list.json lacks 1 of the 2 models that the spec knew then, so it looks cut. ' +
      'With --partial it is taken for a list of some of the models.',
  );
  const drafted = path.join(root, 'spec/models/acme/acme-sketch-text-to-image.yaml');
  expect(existsSync(drafted)).toBe(false);
  const { output } = await sync('--partial');
  expect(output).not.toContain('Withdrawn');
  expect(existsSync(drafted)).toBe(true);
});

test('a list that says how many models it has, and has not so many, was cut', async () => {
  const { models } = fixtureJson<{ models: object[] }>('registry-models.json');
  const file = writeJson('r.json', { version: '2026-02-01', model_count: 9, models });
  await expect(run(file)).rejects.toThrow('r.json says that it has 9 entries, and has 3, so it looks cut.');
  expect((await run(file, '--partial')).output).toContain('1 new');
  const list = writeJson('p.json', { ...fixtureJson<object>('prices.json'), pricing_count: 9 });
  await expect(run(registry, list)).rejects.toThrow('p.json says that it has 9 entries');
});

test('an older list has no news: what it says otherwise is told beside it, written or not', async () => {
  const json = fixtureJson<{ version: string; models: { params: object[] }[] }>('registry-models.json');
  json.version = '2025-01-01';
  json.models.pop();
  Object.assign(json.models[0]!.params[0]!, { maxLength: 2000 });
  const older =
    'left alone (1)\n  acme-paint/text-to-image: the spec cites a source of 2026-01-01, and this is of 2025-01-01\n' +
    '    prompt.maxLength: 1000 \u2192 2000';
  const { output, isSettled } = await run(writeJson('r.json', json));
  expect(isSettled).toBe(true);
  expect(output).toContain(older);
  expect(output).toContain('0 changes inside 0 others; 0 unexplained, 1 older, ');
  const written = await run(writeJson('r.json', json), '--write');
  expect(written.output).toContain(older);
  expect(written.output).toMatch(/Nothing to write\.$/);
});

test('explained differences are counted by reason, and listed on request', async () => {
  const root = copyProject();
  const rest = "date: '2026-01-01'";
  writeFileSync(
    path.join(root, 'spec/differences.yaml'),
    `- { property: model, registry: present, reason: not wanted, ${rest} }\n- { model: acme-paint/text-to-image, property: max, reason: gone, ${rest} }\n`,
  );
  const sync = (...args: string[]) => runSync(optionsOf(registry, ...args), root, '2026-03-03');
  const { output, isSettled } = await sync();
  expect(isSettled).toBe(false);
  expect(output).toContain('Stale entries of spec/differences.yaml (1)\n  entry 2 (max: gone) matches nothing');
  expect(output).toContain('Explained (1)\n  1 \u00d7 not wanted\n\n');
  expect((await sync('--all')).output).toContain(
    '1 \u00d7 not wanted\n    acme-sing-2/text-to-audio model: absent \u2192 present',
  );
});

test('only some models can be looked at; the others are neither new nor gone', async () => {
  const { output } = await run(registry, '--only', 'sing');
  expect(output).toContain(
    '2 \u2192 1 models (absent and not counted as withdrawn: 2 that sources of only some models need not have): 1 new, 0',
  );
  expect((await run(registry, '--only', 'nothing')).output).toContain('0 unexplained, 0 older, 0 explained, 0 stale');
});

test('what a site was seen without before need not be in its list, and is told when it is there again', async () => {
  const root = copyProject();
  const film = path.join(root, 'spec/models/acme/acme-film-image-to-video.yaml');
  const text = readFileSync(film, 'utf8');
  writeFileSync(film, text.replace('    channel:', "    sites: { cn: { until: '2026-01-01' } }\n    channel:"));
  const sync = (...args: string[]) => runSync(optionsOf(...args), root, '2026-03-03');
  expect((await sync(list, '--site', 'cn')).output).not.toContain('acme-film');
  await expect(sync(list, '--site', 'ai')).rejects.toThrow('lacks 1 of the 2 models');
  await expect(sync(list)).rejects.toThrow('lacks 1 of the 2 models');
  expect((await sync(registry, '--site', 'cn')).output).toContain(
    'acme-film/image-to-video\n    site: false \u2192 true',
  );
  for (const args of [[], ['--site', 'ai']]) expect((await sync(registry, ...args)).output).not.toContain('acme-film');
  const { output } = await sync(registry, '--site', 'cn', '--write');
  expect(output).toContain('acme-film/image-to-video site: false \u2192 true: the site has it again');
});

test('the report as JSON', async () => {
  const { output } = await run(registry, prices, '--json');
  const report = JSON.parse(output) as SyncReport;
  expect(report).toEqual({
    before: 'the spec',
    after: 'registry-models.json with prices.json',
    arePricesCompared: true,
    models: { before: 2, after: 3 },
    absent: { known: 0, unlisted: 0 },
    counts: { new: 1, withdrawn: 0, renamed: 0, changed: 0 },
    unexplained: [
      { kind: 'new', model: 'acme-sing-2/text-to-audio', property: 'model', before: 'absent', after: 'present' },
    ],
    older: [],
    explained: [],
    stale: [],
    moved: [],
    disagreements: [],
    remarks: [],
  });
  const written = JSON.parse((await run(registry, '--json', '--write')).output) as { written: { drafted: string[] } };
  expect(written.written.drafted).toEqual(['models/acme/acme-sing-2-text-to-audio.yaml']);
});
