import type { Catalog, Field, Model, Property } from '../catalog.js';

/** Limits that leave no value when the first is above the second. */
const PAIRS = [
  ['min', 'max'],
  ['minLength', 'maxLength'],
] as const;

/** A catalog without limits that no value keeps; a remark tells of each pair, and none of it is compared. */
export function withPossibleLimits(catalog: Catalog): Catalog {
  const remarks = [...catalog.remarks];
  const possible = (field: Field, model: Model): Field => {
    const broken = PAIRS.filter(([low, high]) => (field.values[low] ?? -Infinity) > (field.values[high] ?? Infinity));
    if (broken.length === 0) return field;
    for (const [low, high] of broken) {
      const pair = `${low} ${field.values[low]} is above ${high} ${field.values[high]}`;
      remarks.push(`${model.id} ${field.key}: ${pair}, so neither is taken over`);
    }
    const none = Object.fromEntries(broken.flat().map((limit) => [limit, undefined]));
    const silent = new Set<Property>([...(field.silent ?? model.silent ?? catalog.dropped ?? []), ...broken.flat()]);
    return { ...field, silent, values: { ...field.values, ...none } };
  };
  const models = catalog.models.map((model) => ({
    ...model,
    fields: model.fields.map((field) => possible(field, model)),
  }));
  return { ...catalog, models, remarks };
}
