import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Difference } from '../../../../scripts/sync/compare/compare.js';
import { type Decision, explains, readDecisions } from '../../../../scripts/sync/compare/decisions.js';
import { applyDecisions } from '../../../../scripts/sync/compare/apply-decisions.js';
import { repository, temporaryFolder } from '../project.js';

const difference: Difference = { kind: 'changed', model: 'a', field: 'x', property: 'max', before: 5, after: 8 };
const entry = (part: Partial<Decision>): Decision => ({
  property: 'max',
  reason: 'why',
  date: '2026-01-01',
  ...part,
});

test.each<[boolean, Partial<Decision>]>([
  [true, {}],
  [true, { models: ['b', 'a'], fields: ['x'], registry: 8, spec: 5 }],
  [false, { models: ['b'] }],
  [false, { fields: ['y'] }],
  [false, { property: 'min' }],
  [false, { registry: 9 }],
  [false, { registry: null }],
  [false, { spec: 6 }],
])('explains: %s for %j', (expected, part) => {
  expect(explains(entry(part), difference)).toBe(expected);
});

test('an entry with fields is not about the model, and nothing can be pinned as null', () => {
  expect(explains(entry({ property: 'output', fields: ['x'] }), { ...difference, property: 'output' })).toBe(true);
  const { field, ...ofModel } = difference;
  expect(field).toBe('x');
  expect(explains(entry({ fields: ['x'] }), ofModel)).toBe(false);
  expect(explains(entry({ spec: null }), { ...difference, before: null })).toBe(true);
});

test('explained and unexplained differences are set apart, and unused decisions are stale', () => {
  const other = { ...difference, model: 'b' };
  const result = applyDecisions(
    [difference, other],
    [
      entry({ models: ['a', 'c'], fields: ['x', 'y'], reason: 'partly used' }),
      entry({ models: ['a'], property: 'min', reason: 'unused' }),
      entry({ property: 'accept', reason: 'not compared' }),
    ],
    (property) => property !== 'accept',
  );
  expect(result.explained).toEqual([{ ...difference, reason: 'partly used' }]);
  expect(result.unexplained).toEqual([other]);
  expect(result.stale).toEqual([
    { index: 0, models: ['c'], text: 'entry 1 (max: partly used) does not match c' },
    { index: 0, fields: ['y'], text: 'entry 1 (max: partly used) does not match the field y' },
    { index: 1, text: 'entry 2 (min: unused) matches nothing' },
  ]);
});

async function readText(text: string): Promise<Decision[]> {
  const file = path.join(temporaryFolder(), 'differences.yaml');
  writeFileSync(file, text);
  return readDecisions(file);
}

test('one or many models and fields can be named', async () => {
  const rest = "property: max, reason: why, date: '2026-01-01'";
  await expect(
    readText(`- { model: a, field: x, ${rest} }\n- { models: [a, b], registry: null, ${rest} }`),
  ).resolves.toEqual([entry({ models: ['a'], fields: ['x'] }), entry({ models: ['a', 'b'], registry: null })]);
});

test.each([
  ['models: {}', 'differences.yaml must be a list'],
  ['- 5', 'differences.yaml: entry 1 is no object'],
  ["- { property: size, reason: r, date: '2026-01-01' }", 'entry 1 needs a property'],
  ["- { property: max, reason: ' ', date: '2026-01-01' }", 'entry 1 needs a reason'],
  ['- { property: max, reason: r }', 'entry 1 needs a date'],
  ["- { property: max, reason: r, date: '2026-01-01', why: x }", 'entry 1 has an unknown key: why'],
  ["- { models: [], property: max, reason: r, date: '2026-01-01' }", 'entry 1 needs model or models'],
  ["- { field: 5, property: max, reason: r, date: '2026-01-01' }", 'entry 1 needs field or fields'],
  ['- {', 'cannot read differences.yaml'],
])('%s is refused', async (text, message) => {
  await expect(readText(text)).rejects.toThrow(message);
});

test('the list of this project can be read', async () => {
  const entries = await readDecisions(path.join(repository, 'spec/differences.yaml'));
  expect(entries.length).toBeGreaterThan(20);
});
