import { expect, test } from 'vitest';
import { pruneDecisions } from '../../../../scripts/sync/write/prune-decisions.js';

const text = `# About the list.

# First
- model: a
  property: min
  reason: one
- models:
    - b
    - c
  fields: [x, y]
  property: max
  reason: 'two: with a colon'
# Last
- property: accept
  reason: three
`;

test('what matches nothing is taken out, and all else stays as it is', async () => {
  const stale = [
    { index: 1, models: ['b'], text: '' },
    { index: 1, fields: ['y'], text: '' },
    { index: 2, text: '' },
  ];
  expect(await pruneDecisions(text, stale)).toBe(`# About the list.

# First
- model: a
  property: min
  reason: one
- models:
    - c
  fields: [x]
  property: max
  reason: 'two: with a colon'
`);
});

test('an entry goes with its last model, and an empty list stays a list', async () => {
  const both = ['b', 'c'].map((model) => ({ index: 1, models: [model], text: '' }));
  expect(await pruneDecisions(text, both)).not.toContain('two');
  const all = [0, 1, 2].map((index) => ({ index, text: '' }));
  expect(await pruneDecisions(text, all)).toBe('[]\n');
  expect(await pruneDecisions(text, [])).toBe(text);
});
