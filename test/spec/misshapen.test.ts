import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { BODY, DRAW, FIELDS, SCHEMA } from './cases/case.js';
import { lint } from './lint.js';

type Step = string | number;

const good = fileURLToPath(new URL('good', import.meta.url));
const text = readFileSync(path.join(good, DRAW), 'utf8');
/** What a slip of the keyboard or of a merge leaves in a file. */
const ODD: readonly unknown[] = [null, 7, 'text', [null], {}, { $ref: null }];

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'misshapen-'));
  cpSync(good, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the linter says of the model with another value in a place. */
async function lintWith(at: readonly Step[], value: unknown): Promise<string[]> {
  const document: unknown = parse(text);
  let parent = document as Record<Step, unknown>;
  for (const step of at.slice(0, -1)) parent = parent[step] as Record<Step, unknown>;
  parent[at.at(-1)!] = value;
  writeFileSync(path.join(root, DRAW), stringify(document));
  const found = await lint(path.join(root, 'openapi.yaml'));
  return found.map(({ place, message }) => `${place}: ${message}`);
}

/** Every place of the model, from the root down. */
function placesIn(node: unknown, at: readonly Step[] = []): Step[][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const place = [...at, Array.isArray(node) ? Number(key) : key];
    return [place, ...placesIn(value, place)];
  });
}

test.each<[string, readonly Step[], unknown]>([
  ['properties: null', FIELDS, null],
  ['properties: [null]', FIELDS, [null]],
  ['properties: 7', FIELDS, 7],
  ['properties: text', FIELDS, 'text'],
  ['a reference to null', [...FIELDS, 'prompt'], { $ref: null }],
  ['a field that is null', [...FIELDS, 'prompt'], null],
  ['examples: null', [...BODY, 'examples'], null],
  ['a webhook that refers to a map', [...FIELDS, 'webhookUrl'], { $ref: {} }],
  ['required: a map', [...SCHEMA, 'required'], { prompt: null }],
  ['enum: a map', [...FIELDS, 'prompt', 'enum'], { a: null }],
  ['type: a map', [...FIELDS, 'prompt', 'type'], { a: null }],
])('%s is told with its place', async (_, at, value) => {
  const found = await lintWith(at, value);
  expect(found.length).toBeGreaterThan(0);
  for (const line of found) expect(line).toMatch(/^draw\.yaml #\/post\/\S+: .+/);
});

test('nothing odd in any place of a model ends the linter, and all that it says has a place', async () => {
  const places = placesIn(parse(text));
  expect(places.length).toBeGreaterThan(100);
  for (const [index, at] of places.entries()) {
    // Each place gets two of the six, its neighbors the others: all in all places would take a minute.
    for (const value of [ODD[index % ODD.length], ODD[(index + 2) % ODD.length]]) {
      const where = `${at.join('/')} = ${JSON.stringify(value)}`;
      for (const line of await lintWith(at, value)) expect(line, where).toMatch(/^[\w-]+\.yaml #\/.*: .+/);
    }
  }
}, 120_000);

test('an alias that refers to what it stands in is told with its file', async () => {
  const field = 'scenes: &again { type: array, description: Scenes., items: *again }';
  writeFileSync(
    path.join(root, DRAW),
    text.replace(/( +)prompt: \{/, (prompt, indent) => `${indent}${field}\n${prompt}`),
  );
  await expect(lint(path.join(root, 'openapi.yaml'))).rejects.toThrow(
    'draw.yaml: an alias here refers to what it stands in',
  );
});
