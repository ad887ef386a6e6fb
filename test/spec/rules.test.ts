import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { frame } from './cases/frame.js';
import { completeModel } from './cases/complete-model.js';
import { errorCodes } from './cases/error-codes.js';
import { fillers } from './cases/filler.js';
import { mediaFields } from './cases/media-fields.js';
import { names } from './cases/names.js';
import { operation } from './cases/operation.js';
import { price } from './cases/price.js';
import { prose } from './cases/prose.js';
import { vocabulary } from './cases/vocabulary.js';
import { lint, type Problem } from './lint.js';

const cases = [
  ...completeModel,
  ...price,
  ...names,
  ...prose,
  ...fillers,
  ...mediaFields,
  ...errorCodes,
  ...frame,
  ...operation,
  ...vocabulary,
];
const good = fileURLToPath(new URL('good', import.meta.url));
let folder: string;
let problems: Problem[][];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rules-'));
  const entries = ['good', ...cases.map((_, index) => `case-${index}`)].map((name, index) => write(name, index - 1));
  problems = [];
  for (const entry of entries) problems.push(await lint(entry));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, index: number): string {
  const root = path.join(folder, name);
  cpSync(good, root, { recursive: true });
  const change = cases[index];
  if (change?.as) moveModel(root, change.as);
  for (const { file, at, value } of change ? [change, ...(change.also ?? [])] : []) {
    const target = path.join(root, file);
    const document = parseDocument(readFileSync(target, 'utf8'));
    if (value === undefined) document.deleteIn(at);
    else document.setIn(at, document.createNode(value));
    writeFileSync(target, document.toString());
  }
  return path.join(root, 'openapi.yaml');
}

/** Gives the model of a case another file name, for rules that know files by name. */
function moveModel(root: string, as: string): void {
  cpSync(path.join(root, 'models/acme/draw.yaml'), path.join(root, `models/${as}.yaml`));
  const entry = path.join(root, 'openapi.yaml');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('models/acme/draw', `models/${as}`));
}

test('a good spec has no problem of any kind', () => {
  expect(problems[0]).toEqual([]);
});

describe.each([...new Set(cases.map(({ rule }) => rule))])('%s', (rule) => {
  const own = cases.flatMap((entry, index) => (entry.rule === rule ? [{ ...entry, index }] : []));

  test.each(own)('$name', ({ index, place, message, alongside }) => {
    const found = problems[index + 1] ?? [];
    expect(found.filter(({ ruleId }) => ruleId !== rule && ruleId !== alongside)).toEqual([]);
    expect(found).toContainEqual({
      ruleId: rule,
      severity: 'error',
      message: expect.stringContaining(message) as string,
      place,
    });
  });
});
