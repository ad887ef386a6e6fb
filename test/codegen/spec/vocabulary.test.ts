import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toIR } from '../../../codegen/spec/ir.js';
import { loadSpec } from '../../../codegen/spec/load.js';
import { fixtureEntry } from '../fixture.js';

const root = path.resolve(import.meta.dirname, '../../..');

test('every family and task of the spec has words, and the document has none of them', async () => {
  const spec = await loadSpec(path.join(root, 'spec/openapi.yaml'));
  const { models } = toIR(spec);
  const names = (of: 'family' | 'task') => [...new Set(models.map(({ about }) => about[of]))].sort();
  expect(Object.keys(spec.vocabulary.families).sort()).toEqual(names('family'));
  expect(Object.keys(spec.vocabulary.tasks).sort()).toEqual(names('task'));
  expect(spec.vocabulary.families['kling']).toMatchObject({ name: 'Kling', zh: { name: '可灵' } });
  expect(spec.vocabulary.tasks['image-to-video']).toMatchObject({ name: 'Image to video', zh: { name: '图生视频' } });
  expect(JSON.stringify(spec.document)).not.toContain('x-vocabulary');
});

test('no two families and no two tasks have the same name', async () => {
  const { families, tasks } = (await loadSpec(path.join(root, 'spec/openapi.yaml'))).vocabulary;
  for (const entries of [Object.values(families), Object.values(tasks)]) {
    const names = entries.map(({ name }) => name);
    const chinese = entries.map(({ name, zh }) => zh.name ?? name);
    expect([new Set(names).size, new Set(chinese).size]).toEqual([names.length, chinese.length]);
  }
});

test('a spec without words has none', async () => {
  expect(readFileSync(fixtureEntry, 'utf8')).not.toContain('x-vocabulary');
  expect((await loadSpec(fixtureEntry)).vocabulary).toEqual({ families: {}, tasks: {} });
});
