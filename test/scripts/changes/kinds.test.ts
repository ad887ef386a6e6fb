import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../../scripts/changes/kinds.js';
import { fields } from './cases/fields.js';
import { limits } from './cases/limits.js';
import { models } from './cases/models.js';
import { platform } from './cases/platform.js';
import { changesBetween, changesOf, changesOfUndoing, fixture } from './fixtures.js';

const PAIRS = [...models, ...fields, ...limits, ...platform];
const CASES = PAIRS.map(([kind, breaks, text, edit]) => ({ kind, breaks, text, edit }));
const UNDONE = PAIRS.flatMap(([, , , edit, undone]) => {
  if (!undone) return [];
  const [kind, breaks, text] = undone;
  return [{ kind, breaks, text, edit }];
});
const brief = (changes: ReturnType<typeof changesOf>) =>
  changes.map(({ kind, breaks, text }) => ({ kind, breaks, text }));

describe('each kind of change', () => {
  it.each(CASES)('$kind breaks $breaks: $text', ({ edit, ...expected }) => {
    expect(brief(changesOf(edit))).toEqual([expected]);
  });

  it.each(UNDONE)('the other way round, $kind breaks $breaks: $text', ({ edit, ...expected }) => {
    expect(brief(changesOfUndoing(edit))).toEqual([expected]);
  });

  it('is covered by a case', () => {
    const covered = new Set([...CASES, ...UNDONE].map(({ kind }) => kind));
    expect(CHANGE_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
  });

  it('is absent between equal states', () => {
    expect(changesBetween(fixture(), fixture())).toEqual([]);
  });
});
