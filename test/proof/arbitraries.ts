import * as fc from '../support/fast-check.js';
import type { SpecSchema } from '../../codegen/spec/types.js';
import { check } from '../../src/validate/check.js';
import type { InputSchema } from '../../src/contract/input-schema.js';

const TEXTS = ['', 'a', 'ab', 'abc', 'abcd'];
/** What the fields of a witness hold: small values, so that they meet the limits below. */
const LEAVES: unknown[] = [
  ...TEXTS,
  0,
  1,
  2,
  3,
  4,
  0.5,
  1.5,
  null,
  true,
  [],
  ['a'],
  ['a', 'a'],
  ['ab', 'abc'],
  [1],
  [2, 2, 3],
];
const NAMES = ['a', 'b', 'c'];

const small = fc.integer({ min: 0, max: 4 });
/** Up to two keywords of a model: with many at once, hardly any value would fit. */
const some = (model: { [keyword: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<SpecSchema> =>
  fc
    .subarray(Object.entries(model), { maxLength: 2 })
    .chain((chosen) => fc.record<SpecSchema>(Object.fromEntries(chosen)));
const typed = (type: string | string[], keywords: fc.Arbitrary<SpecSchema>) =>
  keywords.map((schema): SpecSchema => Object.assign({ type }, schema));

const text = typed(
  'string',
  some({
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom('^a', 'b$'),
    enum: fc.uniqueArray(fc.constantFrom(...TEXTS), { minLength: 1 }),
  }),
);
const limits = some({
  minimum: small,
  maximum: small,
  exclusiveMinimum: small,
  exclusiveMaximum: small,
  multipleOf: fc.constantFrom(0.5, 1, 2, 3),
});
const number = fc.oneof(typed('number', limits), typed('integer', limits), typed(['integer', 'null'], limits));
const scalar = fc.oneof(text, number, fc.constant<SpecSchema>({ type: 'boolean' }));
const array = typed('array', some({ items: scalar, minItems: small, maxItems: small, uniqueItems: fc.boolean() }));

const names = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 });
const demand = names.map((required) => ({ required }));
const rules = some({
  not: demand,
  anyOf: fc.array(demand, { minLength: 1, maxLength: 2 }),
  dependentRequired: names.map((needed) => ({ a: needed })),
  minProperties: small,
});

/** The schema of an input with up to three fields and some rules over them. */
export const input: fc.Arbitrary<SpecSchema> = fc
  .tuple(fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(scalar, array), { minKeys: 1 }), names, rules)
  .map(([properties, required, extra]) => {
    const known = required.filter((name) => name in properties);
    return Object.assign({ type: 'object', additionalProperties: false, properties, required: known }, extra);
  });

/** Two inputs that differ in one keyword, of the input or of one of its fields, so that a missed difference shows. */
export const pair = fc.tuple(input, input, fc.nat(), fc.nat()).map(([before, other, which, inner]) => {
  const after = structuredClone(before);
  const fields = Object.keys(before.properties ?? {});
  const slot = pick([...fields, 'properties', 'not', 'anyOf', 'dependentRequired', 'minProperties', 'required'], which);
  const field = after.properties?.[slot];
  const donors = Object.values(other.properties ?? {});
  const donor = donors.find(({ type }) => type === field?.type) ?? donors[0];
  if (slot === 'required') after.required = other.required?.filter((name) => fields.includes(name)) ?? [];
  else if (field && donor) replace(field, pick([...Object.keys(field), ...Object.keys(donor)], inner), donor);
  else if (!field) replace(after, slot, other);
  after.required = after.required?.filter((name) => name in (after.properties ?? {})) ?? [];
  return { before, after };
});

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function replace(schema: SpecSchema, keyword: string, donor: SpecSchema): void {
  if (donor[keyword] !== undefined) schema[keyword] = donor[keyword];
  else if (keyword !== 'type') delete schema[keyword];
}

/** Whether the validator takes a value. */
export function takes(schema: SpecSchema, value: unknown): boolean {
  return check(schema as InputSchema, value).length === 0;
}

/** Inputs that a schema takes: every choice of values that its fields take, or none, as far as the rules allow it. */
export function witnesses(schema: SpecSchema): Record<string, unknown>[] {
  let found: Record<string, unknown>[] = [{}];
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const values = LEAVES.filter((leaf) => takes(field, leaf)).slice(0, 6);
    found = found.flatMap((partial) => [partial, ...values.map((value) => Object.assign({ [name]: value }, partial))]);
  }
  return found.filter((candidate) => takes(schema, candidate));
}
