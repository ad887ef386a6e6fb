import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sampleSection } from '../../../docs/site/build/pages/model-sample.js';
import type { SiteModel } from '../../../docs/site/build/read/site.js';
import { temporaryFolder } from '../../support/folder.js';

const model = (output: string) =>
  ({ file: '/spec/models/kling/kling-x.yaml', summary: 'Kling X', about: { family: 'kling', output } }) as SiteModel;

it('shows what a model made, from what, when and for how much', async () => {
  const folder = await temporaryFolder();
  mkdirSync(path.join(folder, 'kling'));
  const sample = { file: 'kling-x.png', date: '2026-11-27', cost: '0.5 CNY', input: { prompt: 'a fox' } };
  writeFileSync(path.join(folder, 'kling/kling-x.json'), JSON.stringify(sample));
  const section = sampleSection(model('image'), folder);
  expect(section).toContain('![What Kling X made](/outputs/kling/kling-x.png)');
  expect(section).toContain('made on the platform on 2026-11-27 for 0.5 CNY');
  expect(section).toContain('"prompt": "a fox"');
  expect(sampleSection(model('video'), folder)).not.toContain('![');
});

it('is not there where nobody has taken a sample', async () => {
  expect(sampleSection(model('image'), await temporaryFolder())).toBe('');
});
