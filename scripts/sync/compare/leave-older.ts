import { type Catalog, lastDay, type Model } from '../../../codegen/sources/catalog.js';
import { type Difference, finder } from './compare.js';

/** What a source says of a model otherwise than the spec, which has it from a newer one. */
export interface Older {
  readonly model: string;
  readonly differences: readonly Difference[];
  /** Which days were compared. */
  readonly reason: string;
}

/** Differences, sorted by whether the spec has what differs from a newer source. */
export interface Sorted {
  readonly news: readonly Difference[];
  /** What is left alone, for a person to know. */
  readonly older: readonly Older[];
}

/**
 * Leaves alone what the spec has from a newer source. A price list has a day of its own, and so has the price in the
 * spec; that a model is gone is told by the newest source that lists all of them.
 */
export function leaveOlder(differences: readonly Difference[], before: Catalog, after: Catalog): Sorted {
  const [known, incoming] = [finder(before), finder(after)];
  const byModel = new Map<string, Difference[]>();
  for (const one of differences) byModel.set(one.model, [...(byModel.get(one.model) ?? []), one]);
  const older = [...byModel].flatMap(([id, own]) => {
    const model = known(id);
    const told = incoming(id) ?? model?.aliases.map(incoming).find(Boolean);
    return model === undefined ? [] : olderOf(own, model, told, after);
  });
  const left = new Set(older.flatMap((one) => one.differences));
  return { news: differences.filter((one) => !left.has(one)), older };
}

function olderOf(
  differences: readonly Difference[],
  model: Model,
  told: Model | undefined,
  { date, listedOn = date }: Catalog,
): Older[] {
  const day = told ? (lastDay((told.toldBy ?? []).map((source) => source.date)) ?? date) : listedOn;
  const cited = lastDay((model.toldBy ?? []).map((source) => source.date));
  const [money, facts] = [differences.filter(isMoney), differences.filter((one) => !isMoney(one))];
  const kinds = [
    { of: facts, words: 'cites a source', since: cited, day },
    { of: money, words: 'has a price', since: model.price?.asOf, day: told?.price?.asOf ?? day },
  ];
  return kinds
    .filter(
      ({ of, since, day: theirs }) => of.length > 0 && since !== undefined && theirs !== undefined && since > theirs,
    )
    .map(({ of, words, since, day: theirs }) => ({
      model: model.id,
      differences: of,
      reason: `the spec ${words} of ${since}, and this is of ${theirs}`,
    }));
}

function isMoney({ property }: Difference): boolean {
  return property === 'price' || property === 'priceUnit';
}
