import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../../../codegen/spec/types.js';
import { reportOn } from '../../../scripts/changes/report/report.js';
import { bodyOf, type Outcome, pointsOf, titleOf } from '../../../scripts/update/pull-request.js';
import type { SyncReport } from '../../../scripts/sync/report/report.js';
import type { Todo } from '../../../scripts/sync/report/checklist.js';
import { fixture } from '../changes/fixtures.js';

const state = { label: 'a state', document: fixture() as unknown as OpenApiDocument };
const report = reportOn(state, state, '0.1.0');
const sync: SyncReport = {
  before: 'the spec',
  after: 'registry.json',
  models: { before: 2, after: 2 },
  arePricesCompared: true,
  absent: { known: 0, unlisted: 0 },
  counts: { new: 0, withdrawn: 0, renamed: 0, changed: 0 },
  unexplained: [],
  older: [],
  explained: [],
  stale: [],
  moved: [],
  disagreements: [],
  remarks: [],
};
const outcome: Outcome = {
  ...state,
  refused: [],
  missing: [],
  report,
  release: 'v0.1.0',
  points: [],
  branch: 'next',
};
const left = (todo: Todo[], minutes: number, part: Partial<SyncReport> = {}): Outcome => {
  const synced = { report: { ...sync, ...part }, written: { drafted: [], changed: [], pruned: 0, todo, minutes } };
  return { ...outcome, synced, points: pointsOf(outcome, synced) };
};

test('the title counts models, not differences', () => {
  const change = (kind: 'new' | 'withdrawn' | 'changed' | 'renamed', model: string) =>
    ({ kind, model, property: 'max', before: 1, after: 2 }) as const;
  const unexplained = [change('changed', 'a'), change('changed', 'a'), change('renamed', 'a'), change('new', 'b')];
  expect(titleOf('2026-03-01', { ...sync, unexplained })).toBe('Catalog of 2026-03-01: 1 new model, 1 changed');
  expect(titleOf('2026-03-01', sync)).toBe('Catalog of 2026-03-01: explanations that no longer apply');
  const gone = [change('withdrawn', 'c'), change('new', 'd'), change('new', 'e')];
  expect(titleOf('2026-03-01', { ...sync, unexplained: gone })).toBe(
    'Catalog of 2026-03-01: 2 new models, 1 withdrawn',
  );
});

test('what a source says is shown as it is, and does nothing', () => {
  const text = '@all [see](https://example.com) <img src=x>\n# ``Title`` | #1';
  const body = bodyOf(left([{ about: text, advice: 'look at it' }], 1, { remarks: [text], disagreements: [text] }));
  const shown = '```@all [see](https://example.com) <img src=x> # ``Title`` ¦ #1```';
  expect(body.split(shown)).toHaveLength(4);
  expect(body.replaceAll(shown, '')).not.toMatch(/@all|<img|example\.com/);
  expect(body).toContain(`## For a person (about 1 minute)\n\n- [ ] ${shown}: look at it\n`);
});

test('what the spec has from a newer source is told, and is nothing to do', () => {
  const difference = { kind: 'changed', model: 'a/b', property: 'max', field: 'x', before: 1, after: 2 } as const;
  const older = [{ model: 'a/b', differences: [difference], reason: 'this is of 2026-01-01' }];
  const body = bodyOf({ ...outcome, synced: { report: { ...sync, older } } });
  expect(body).toContain('Ready to merge');
  expect(body).toContain('from a newer source\n\n- `a/b`: `x.max: 1 → 2`; this is of 2026-01-01');
});

test('minutes, a branch that was not made, and a first release are said', () => {
  expect(bodyOf({ ...left([{ about: 'a', advice: 'b' }], 7), branch: undefined })).toMatch(
    /\(about 7 minutes\)\n\n- \[ \] `a`: b\n\nA machine could change no file, so there is no branch\.\n\nNothing changes/,
  );
  expect(bodyOf({ ...outcome, release: undefined })).toBe(
    'Ready to merge: the rules, the generated files and the audit say so. There is no release yet, so the changelog ' +
      'names no changes.\n\nNothing changes for callers.',
  );
});

test('that no price list was read is said beside what was, and beside the minutes', () => {
  const body = bodyOf(left([{ about: 'a', advice: 'b' }], 7, { arePricesCompared: false }));
  expect(body).toMatch(
    /^Read: `registry\.json`\. No price list was read, so prices were not looked at, and new models have none\.\n\n## For a person \(about 7 minutes, without prices\)\n/,
  );
  expect(bodyOf(left([], 0))).toMatch(/^Read: `registry\.json`\.\n/);
});

test('what the audit demands and the rules refuse are things to do', () => {
  const missing = [{ what: 'models described', name: 'acme/paint' }];
  expect(pointsOf({ ...outcome, missing })).toEqual(['- [ ] `acme/paint`: the audit demands models described']);
  expect(pointsOf({ ...outcome, refused: ['a.yaml:4 wrong'] })).toEqual(['- [ ] `a.yaml:4 wrong`']);
});

test('the command to go on names a branch of another name', () => {
  const points = ['- [ ] one'];
  expect(bodyOf({ ...outcome, points })).toContain(
    'Then run `npm run catalog:update -- --resume --branch next` again.',
  );
  const own = { ...left([{ about: 'a', advice: 'b' }], 7), branch: 'catalog-update' };
  expect(bodyOf(own)).toContain(
    'Tick off each in `spec/catalog-update.md` after `git switch catalog-update`, then run `npm run catalog:update -- --resume` there.',
  );
});

test('a pull request has room for all of it', () => {
  const todo = Array.from({ length: 500 }, (_, index) => ({ about: `model ${index}`, advice: 'x'.repeat(90) }));
  const long = bodyOf(left(todo, 400, { remarks: todo.map(({ advice }) => advice) }));
  expect(long).toContain('- [ ] `model 119`: ');
  expect(long).toContain('\n\nAnd 880 more.\n\n');
  expect(long.match(/^- /gm)).toHaveLength(120);
  const huge = bodyOf(
    left(
      todo.map(({ about, advice }) => ({ about: about + advice.repeat(9), advice })),
      400,
    ),
  );
  expect(huge.length).toBeLessThan(61_000);
  expect(huge).toMatch(/\n\nThe rest is too long for here: `npm run catalog:changes -- main` tells all\.$/);
});
