import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyChange } from '../../../../scripts/sync/write/apply-change.js';
import { applyField } from '../../../../scripts/sync/write/apply-field.js';
import { sourceName } from '../../../../scripts/sync/draft/source-name.js';
import { applySource } from '../../../../scripts/sync/write/apply-source.js';
import type { Difference } from '../../../../scripts/sync/compare/compare.js';
import type { Property, Value } from '../../../../codegen/sources/catalog.js';
import { fixture } from '../project.js';

const paint = readFileSync(fixture('spec/models/acme/acme-paint-text-to-image.yaml'), 'utf8');
const film = readFileSync(fixture('spec/models/acme/acme-film-image-to-video.yaml'), 'utf8');

function apply(text: string, property: Property, before: Value, after: Value, field?: string): string | undefined {
  const difference: Difference = { kind: 'changed', model: 'm', property, before, after, ...(field && { field }) };
  return applyChange(text, difference, '2026-02-01');
}

test.each<[string, string, string, Property, Value, Value, string, string]>([
  ['a limit, keeping the comment', paint, 'prompt', 'maxLength', 1000, 2000, 'maxLength: 1000 #', 'maxLength: 2000 #'],
  ['a default', paint, 'ratio', 'default', '1:1', '16:9', "default: '1:1'", "default: '16:9'"],
  ['a lower limit', paint, 'seed', 'min', 0, 1, 'minimum: 0', 'minimum: 1'],
  ['an upper limit', paint, 'seed', 'max', 100, 99, 'maximum: 100', 'maximum: 99'],
  ['a step', paint, 'strength', 'step', 0.1, 0.05, 'x-step: 0.1', 'x-step: 0.05'],
  ['a value more', paint, 'ratio', 'enum', ['1:1'], ['1:1', '4k', '4:3'], "'9:16']", "'9:16', 4k, '4:3']"],
  [
    'a value more, in a list of lines',
    film,
    'duration',
    'enum',
    ['5'],
    ['5', '15'],
    "- '10'",
    "- '10'\n                - '15'",
  ],
  ['a number of items', film, 'imageUrls', 'maxItems', 3, 9, 'maxItems: 3', 'maxItems: 9'],
  ['a file type of the items', film, 'imageUrls', 'accept', ['png'], ['png', 'gif'], 'webp]', 'webp, gif]'],
  ['a file size of the items', film, 'imageUrls', 'maxSizeMB', 20, 50, 'maxSizeMB: 20', 'maxSizeMB: 50'],
])('%s is taken over', (_, text, field, property, before, after, from, to) => {
  expect(text).toContain(from);
  expect(apply(text, property, before, after, field)).toBe(text.replace(from, to));
});

test('a limit that was not there is added after the type', () => {
  expect(apply(paint, 'maxLength', null, 50, 'style')).toBe(
    paint.replace('default: oil\n', 'default: oil\n              maxLength: 50\n'),
  );
});

test.each<[string, Property, Value, Value, string]>([
  ['a limit that is gone', 'maxLength', 1000, null, 'prompt'],
  ['a value that is gone', 'enum', ['1:1', '16:9'], ['1:1'], 'ratio'],
  ['a list of choices that is new', 'enum', null, ['a'], 'style'],
  ['another type', 'type', 'string', 'integer', 'style'],
  ['a field that became required', 'required', false, true, 'style'],
  ['a step where there was none', 'step', null, 2, 'seed'],
  ['a number of items of no list', 'maxItems', null, 2, 'prompt'],
  ['a file size of no media', 'maxSizeMB', null, 2, 'prompt'],
  ['a choice of a field without one', 'enum', ['a'], ['a', 'b'], 'style'],
  ['a file type of no media', 'accept', ['a'], ['a', 'b'], 'style'],
  ['a field that is described elsewhere', 'max', 1, 2, 'webhookUrl'],
  ['a field that the file does not have', 'max', 1, 2, 'absent'],
])('%s is left to a curator', (_, property, before, after, field) => {
  expect(apply(paint, property, before, after, field)).toBeUndefined();
});

test('amounts of an unchanged price list are taken over, with the day', () => {
  expect(apply(film, 'price', { 'sound=true': '0.75' }, { 'sound=true': '0.8' })).toBe(
    film.replace("amount: '0.75'", "amount: '0.8'").replace("asOf: '2026-01-01'", "asOf: '2026-02-01'"),
  );
  expect(apply(paint, 'price', { always: '0.1' }, { always: '0.2' })).toContain("- { amount: '0.2' }");
  expect(apply(film, 'price', { 'sound=true': '0.75' }, { always: '0.8' })).toBeUndefined();
  expect(apply(film, 'price', null, {})).toBeUndefined();
});

test.each([
  ['0.1', '1'],
  ['0.67', '0.067'],
  ['0.67', '6.7'],
  ['0.1', '0'],
  ['0', '0.1'],
])('ten times as much or a tenth of it, and what was or is nothing, is for a curator: %s to %s', (before, after) => {
  expect(apply(paint, 'price', { always: before }, { always: after })).toBeUndefined();
});

test('a price with terms that a list cannot tell is for a curator', () => {
  const change = ['price', { 'sound=true': '0.75' }, { 'sound=true': '0.8' }] as const;
  const given = film.replace("amount: '0.75'", "given: imageUrls, amount: '0.75'");
  expect(given).not.toBe(film);
  expect(apply(given, ...change)).toBeUndefined();
});

test('a new field goes before webhookUrl, and into required', () => {
  const field = { key: 'size', words: 'See https://example.com/?key=1', values: { type: 'integer', max: 9 } } as const;
  const lines = ['size:', '  type: integer', '  maximum: 9', "  description: '\u3010write\u3011 See'"];
  const indented = lines.map((line) => `            ${line}\n`).join('');
  const added = paint.replace('            webhookUrl:', `${indented}            webhookUrl:`);
  expect(applyField(paint, field, false)).toBe(added);
  expect(applyField(paint, field, true)).toBe(added.replace('required: [prompt]', 'required: [prompt, size]'));
  const free = paint.replace('          required: [prompt]\n', '');
  expect(applyField(free, field, true)).toBe(added.replace('required: [prompt]', 'required: [size]'));
});

const REGISTRY = sourceName('models');

test('the day of a source is recorded among the sources', () => {
  expect(applySource(paint, REGISTRY, '2026-02-01')).toBe(
    paint.replace("registry, date: '2026-01-01'", "registry, date: '2026-02-01'"),
  );
  expect(applySource(paint, REGISTRY, '2025-12-31')).toBe(paint);
  expect(applySource(film, REGISTRY, '2026-02-01')).toContain(
    "      - { name: RunningHub API documentation, date: '2026-01-01' }\n" +
      "      - { name: RunningHub public model registry, date: '2026-02-01' }\n",
  );
});
