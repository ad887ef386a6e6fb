import type { Catalog, Field, FieldValues, Model, Property } from './catalog.js';

type Name = keyof FieldValues;

/** What cannot be meant of the values of a field, and which of them are not taken over then. */
interface Rule {
  readonly of: readonly Name[];
  readonly isBroken: (values: Readonly<FieldValues>) => boolean;
  readonly why: (values: Readonly<FieldValues>) => string;
}

const alone = (of: Name, why: string, isWrong: (value: number, values: Readonly<FieldValues>) => boolean): Rule => ({
  of: [of],
  isBroken: (values) => typeof values[of] === 'number' && isWrong(values[of], values),
  why: (values) => `${of} ${JSON.stringify(values[of])} ${why}`,
});

const together = (low: 'min' | 'minLength', high: 'max' | 'maxLength'): Rule => ({
  of: [low, high],
  isBroken: (values) => (values[low] ?? -Infinity) > (values[high] ?? Infinity),
  why: (values) => `${low} ${values[low]} is above ${high} ${values[high]}`,
});

const isCount = (value: number) => Number.isInteger(value) && value > 0;

/** In this order: a value that was left out breaks no other rule. */
const RULES: readonly Rule[] = [
  ...(['minLength', 'maxLength', 'maxItems'] as const).map((name) =>
    alone(name, 'is no count', (value) => !isCount(value)),
  ),
  ...(['step', 'maxSizeMB'] as const).map((name) => alone(name, 'is not above zero', (value) => value <= 0)),
  ...(['min', 'max', 'step', 'default'] as const).map((name) =>
    alone(name, 'is no whole number', (value, { type }) => type === 'integer' && !Number.isInteger(value)),
  ),
  together('min', 'max'),
  together('minLength', 'maxLength'),
  alone('default', 'is outside its limits', (value, { min = -Infinity, max = Infinity }) => value < min || value > max),
  {
    of: ['enum'],
    isBroken: ({ type, enum: choices = [] }) =>
      (type === 'integer' && !choices.every(Number.isInteger)) ||
      (type === 'number' && choices.some((one) => typeof one !== 'number')),
    why: ({ type }) => `enum has values that are no ${type}`,
  },
];

/** A catalog without values that nobody can have meant; a remark tells of each, and none of it is compared. */
export function withPossibleLimits(catalog: Catalog): Catalog {
  const remarks = [...catalog.remarks];
  const possible = (field: Field, model: Model): Field => {
    const values = { ...field.values };
    const left = new Set<Name>();
    for (const { of, isBroken, why } of RULES) {
      if (!isBroken(values)) continue;
      const end = of.length > 1 ? 'neither is taken over' : 'it is not taken over';
      remarks.push(`${model.id} ${field.key}: ${why(values)}, so ${end}`);
      for (const name of of) {
        values[name] = undefined;
        left.add(name);
      }
    }
    if (left.size === 0) return field;
    return {
      ...field,
      silent: new Set<Property>([...(field.silent ?? model.silent ?? catalog.dropped ?? []), ...left]),
      values,
    };
  };
  const models = catalog.models.map((model) => ({
    ...model,
    fields: model.fields.map((field) => possible(field, model)),
  }));
  return { ...catalog, models, remarks };
}
