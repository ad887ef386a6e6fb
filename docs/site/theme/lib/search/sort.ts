import type { ModelSummary } from '../../../shared/model-data.js';

/** The orders of the gallery: as it begins or by how well words fit; by name; newest first; by the price of a unit. */
export const ORDERS = ['fit', 'name', 'newest', 'price'] as const;
export type Order = (typeof ORDERS)[number];

// Numbers count as numbers, so that version 10 comes after version 9.
const { compare } = new Intl.Collator('en', { numeric: true });

/** The unit that most models with a price have: prices of different units say nothing about each other. */
export function commonUnit(models: readonly ModelSummary[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { typical } of models)
    if (typical) counts.set(typical.each.unit, (counts.get(typical.each.unit) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Models in an order. By price, those of the common unit come first, and those without a price last. */
export function sortModels(models: readonly ModelSummary[], order: Order): readonly ModelSummary[] {
  if (order === 'fit') return models;
  if (order === 'name') return [...models].sort((one, other) => compare(one.title, other.title));
  if (order === 'newest') return [...models].sort((one, other) => compare(other.known, one.known));
  const unit = commonUnit(models);
  const group = ({ typical }: ModelSummary) => (typical === undefined ? 2 : typical.each.unit === unit ? 0 : 1);
  return [...models].sort((one, other) => group(one) - group(other) || priceOf(one) - priceOf(other));
}

/** The model in service of the common unit that costs least, be it rounded; undefined when no two can be compared. */
export function leastOf(models: readonly ModelSummary[]): ModelSummary | undefined {
  const unit = commonUnit(models);
  const alike = models.filter(({ typical, status }) => status === 'active' && typical?.each.unit === unit);
  return alike.length < 2 ? undefined : sortModels(alike, 'price')[0];
}

const priceOf = ({ typical }: ModelSummary) => typical?.each.amount ?? Infinity;
