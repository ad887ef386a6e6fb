import * as fc from '../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import type { SpecSchema } from '../../codegen/spec/types.js';
import { recorder } from '../../scripts/changes/change.js';
import { compareSchemas } from '../../scripts/changes/schema/compare.js';
import { input, pair, takes, witnesses } from './arbitraries.js';

const resolve = (schema: SpecSchema) => schema;

function compare(before: SpecSchema, after: SpecSchema) {
  const { changes, record } = recorder();
  compareSchemas(
    { before, after, at: '' },
    { direction: 'input', resolve: { before: resolve, after: resolve }, record },
  );
  return changes;
}

describe('against the validator', () => {
  it('says that something breaks whenever an input that was taken is refused', () => {
    let seen = 0;
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        if (witnesses(before).every((witness) => takes(after, witness))) return;
        seen += 1;
        expect(compare(before, after).some(({ breaks }) => breaks !== 'no')).toBe(true);
      }),
      { numRuns: 8000 },
    );
    // A campaign that never met such an input would prove nothing.
    expect(seen).toBeGreaterThan(800);
  });

  it('reports a change whenever an input that was refused is taken', () => {
    let seen = 0;
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        if (witnesses(after).every((witness) => takes(before, witness))) return;
        seen += 1;
        expect(compare(before, after)).not.toEqual([]);
      }),
      { numRuns: 8000 },
    );
    expect(seen).toBeGreaterThan(800);
  });

  it('reports nothing for equal schemas', () => {
    fc.assert(
      fc.property(input, (schema) => {
        expect(compare(schema, structuredClone(schema))).toEqual([]);
      }),
    );
  });
});
