import type { ModelIR } from '../../../codegen/spec/model.js';
import { lastDay, type Model } from '../catalog.js';
import type { Difference } from '../compare/compare.js';
import type { Todo } from '../report/checklist.js';
import { describe } from '../report/report-text.js';

/** What a source says of a model, sorted by whether the spec has it from a newer one. */
export interface Sorted {
  readonly news: readonly Difference[];
  /** What is left alone, for a person to know. */
  readonly told: readonly Todo[];
}

/**
 * Leaves alone what the spec has from a newer source. A price list has a day of its own, and so has the price in the
 * spec.
 *
 * @param date `YYYY-MM-DD`, day of what tells none.
 */
export function leaveOlder(
  differences: readonly Difference[],
  { id, about }: ModelIR,
  incoming: Model | undefined,
  date: string,
): Sorted {
  const cited = lastDay(about.sources.map((source) => source.date));
  const day = lastDay((incoming?.toldBy ?? []).map((source) => source.date)) ?? date;
  const [money, facts] = [differences.filter(isMoney), differences.filter((one) => !isMoney(one))];
  const kinds = [
    { of: facts, words: 'cites a source', since: cited, day },
    { of: money, words: 'has a price', since: about.price?.asOf, day: incoming?.price?.asOf ?? day },
  ];
  const isOld = ({ since, day: theirs }: (typeof kinds)[number]) => since !== undefined && since > theirs;
  const old = kinds.filter((kind) => isOld(kind) && kind.of.length > 0);
  return {
    news: differences.filter((one) => !old.some((kind) => kind.of.includes(one))),
    told: old.map(({ of, words, since, day: theirs }) => ({
      about: `${id} ${of.map(describe).join('; ')}`,
      advice: `left alone: the spec ${words} of ${since}, and this is of ${theirs}`,
    })),
  };
}

function isMoney({ property }: Difference): boolean {
  return property === 'price' || property === 'priceUnit';
}
