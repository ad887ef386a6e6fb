import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runSync } from '../../../../scripts/sync/run.js';
import { savedPages } from '../sources/pages.js';
import { copyProject, fixtureJson, optionsOf, writeJson } from '../project.js';

const paint = 'spec/models/acme/acme-paint-text-to-image.yaml';
const read = (root: string, name: string) => readFileSync(path.join(root, name), 'utf8');

/** A project that has its model of pictures from the documentation, and a decision about what that says. */
function documented(): string {
  const root = copyProject();
  const cited = "- { name: RunningHub API documentation, date: '2026-02-02', note: 'prompt: the list has 1000' }";
  const file = path.join(root, paint);
  writeFileSync(file, read(root, paint).replace(/( +)sources:\n/, `$1sources:\n$1  ${cited}\n`));
  const decision = "field: seed, property: max, registry: 99, reason: 'the page has 99', date: '2026-02-02' }";
  writeFileSync(path.join(root, 'spec/differences.yaml'), `- { model: acme-paint/text-to-image, ${decision}\n`);
  return root;
}

/** A registry in which a text may be longer than in the spec. */
function registry(version: string): string {
  type Param = Record<string, unknown>;
  const json = fixtureJson<{ version: string; models: { params: Param[] }[] }>('registry-models.json');
  json.version = version;
  json.models.pop();
  Object.assign(json.models[0]!.params[0]!, { maxLength: 2000 });
  return writeJson('registry.json', json);
}

const page = { id: 'acme-paint/text-to-image', required: ['prompt'], outputType: 'png' };
const properties = {
  prompt: { type: 'string', maxLength: 2000 },
  ratio: { type: 'string' },
  seed: { type: 'integer', maximum: 100 },
  strength: { type: 'number' },
  style: { type: 'string' },
};

test('a newer list neither overwrites what the documentation says nor settles what was decided about it', async () => {
  const root = documented();
  const before = [paint, 'spec/differences.yaml'].map((name) => read(root, name));
  const { output } = await runSync(optionsOf(registry('2026-09-01'), '--write'), root, '2026-09-01');
  expect([paint, 'spec/differences.yaml'].map((name) => read(root, name))).toEqual(before);
  expect(output).toContain(
    '[ ] acme-paint/text-to-image prompt.maxLength: 1000 → 2000: ' +
      'only a list says so, and the spec has it from the documentation: see what that says now',
  );
  expect(output).toContain('0 explained, 0 stale');
});

test('the same holds when the documentation is read, but is so old that the list is believed first', async () => {
  const root = documented();
  const old = { ...page, properties: { ...properties, prompt: { type: 'string', maxLength: 1000 } } };
  const sources = [registry('2026-09-01'), savedPages([old]), '--date', '2026-02-02'];
  const before = read(root, paint);
  const { output } = await runSync(optionsOf(...sources, '--write'), root, '2026-09-01');
  expect(read(root, paint)).toBe(before);
  expect(output).toContain('only a list says so');
});

test('what newer documentation says is taken over, a note about it is to be read, and what it settles is stale', async () => {
  const root = documented();
  const sources = [registry('2026-09-01'), savedPages([{ ...page, properties }]), '--date', '2026-09-02'];
  const { output } = await runSync(optionsOf(...sources, '--write'), root, '2026-09-02');
  expect(read(root, paint)).toContain('maxLength: 2000');
  expect(output).toContain('prompt.maxLength: 1000 → 2000: a note of the file is about it');
  expect(output).toContain('Taken out of spec/differences.yaml: 1');
});
