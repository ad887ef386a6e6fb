import * as fc from '../support/fast-check.js';
import { describe, expect, it, vi } from 'vitest';
import { catalog, searchModels } from '../../src/catalog/index.js';
import { isInputError } from '../../src/index.js';

const families = (words: string) => searchModels(words).map(({ family }) => family);

describe('a brand that is named', () => {
  it.each([
    ['Wan 3.0 text to video', 'wan', 'text-to-video'],
    ['wan 9.0', 'wan', undefined],
    ['sora 3', 'sora', undefined],
    ['nano banana 7', 'nano-banana', undefined],
    ['kling 9 image to video', 'kling', 'image-to-video'],
    ['可灵 9', 'kling', undefined],
    ['veo 4.5', 'veo', undefined],
    ['suno v9', 'suno', undefined],
    ['vidu q9', 'vidu', undefined],
  ])('is what "%s" finds first, in the versions that there are', (words, family, task) => {
    const [first] = searchModels(words);
    expect(first).toMatchObject({ family, ...(task !== undefined && { task }) });
  });

  it.each(['wan 3', 'kling 3', 'nano banana 2', 'seedance 2'])('comes before all others: %s', (words) => {
    const found = families(words);
    const own = found.filter((family) => family === found[0]).length;
    expect(found.slice(0, own)).toEqual(Array.from({ length: own }, () => found[0]));
  });

  it('is no part of another word, and other words than versions have to fit', () => {
    expect(families('swan 9')).toEqual([]);
    expect(families('sora lip sync')).toEqual([]);
    expect(families('kling 3.0')).toEqual(families('kling 3.0').filter((family) => family === 'kling'));
  });
});

/** How often a word is compared with one of a model. */
function workOf(words: string): number {
  const looks = vi.spyOn(String.prototype, 'startsWith');
  searchModels(words);
  const { length } = looks.mock.calls;
  looks.mockRestore();
  return length;
}

it('compares no more words for a hostile text than for the beginning of it', () => {
  const hostile = ['a1'.repeat(5000), 'kling 9 '.repeat(1250), '图9'.repeat(5000), `wan ${'9 '.repeat(5000)}`];
  for (const text of hostile) {
    const work = workOf(text);
    expect(work).toBe(workOf(text.slice(0, 120)));
    expect(work).toBeLessThan(600 * catalog.length);
  }
});

function reading(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

it('answers whatever options with a list, or with an error that names one of them', () => {
  const names = ['task', 'output', 'family', 'site', 'maxPrice', 'withdrawn', 'limit', 'else'];
  const options = fc.dictionary(fc.constantFrom(...names), fc.anything(), { maxKeys: 3 });
  fc.assert(
    fc.property(fc.oneof(options, fc.anything()), (given) => {
      const said = reading(() => searchModels('kling', given as never));
      expect(Array.isArray(said) || (isInputError(said) && typeof said.field === 'string')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
