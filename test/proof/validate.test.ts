import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from '../support/fast-check.js';
import { expect, test } from 'vitest';
import { check } from '../../src/validate/check.js';
import type { InputSchema } from '../../src/contract/input-schema.js';

// The tolerance of ours for multiples; an address must be an http(s) one.
const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 9, formats: { uri: /^https?:\/\/[^\s/?#]+\S*$/i } });

const names = fc.constantFrom('a', 'b', 'c');
const texts = fc.constantFrom('', 'a', 'b', 'ab', '🦊', '🦊🦊', 'https://a', 'x:a', 'é');
const numbers = fc.constantFrom(0, -0, 1, -1, 0.1, 0.3, 0.5, 1.5, 2, 3, 6, 1e21);
const scalars = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null));

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalars,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

const types = fc.constantFrom('string', 'number', 'integer', 'boolean', 'array', 'object', 'null');
const counts = fc.nat(3);
const limits = fc.constantFrom(-1, 0, 0.3, 1, 2);

const { schema } = fc.letrec<{ schema: InputSchema }>((tie) => {
  const nested = tie('schema');
  const list = fc.array(nested, { minLength: 1, maxLength: 3 });
  return {
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant({}),
      fc
        .record(
          {
            type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
            enum: fc.uniqueArray(scalars, { minLength: 1, maxLength: 4, selector: String }),
            const: scalars,
            minimum: limits,
            maximum: limits,
            exclusiveMinimum: limits,
            exclusiveMaximum: limits,
            multipleOf: fc.constantFrom(0.1, 0.5, 1, 2, 3),
            minLength: counts,
            maxLength: counts,
            pattern: fc.constantFrom('^a', 'b$', '^.$', '\\p{L}'),
            format: fc.constant('uri'),
            minItems: counts,
            maxItems: counts,
            uniqueItems: fc.boolean(),
            items: nested,
            contains: nested,
            minContains: counts,
            maxContains: counts,
            properties: fc.dictionary(names, nested, { maxKeys: 3, noNullPrototype: true }),
            required: fc.uniqueArray(names, { maxLength: 2 }),
            additionalProperties: fc.oneof(fc.boolean(), nested),
            dependentRequired: fc.dictionary(names, fc.uniqueArray(names, { maxLength: 2 }), {
              maxKeys: 2,
              noNullPrototype: true,
            }),
            minProperties: counts,
            maxProperties: counts,
            allOf: list,
            anyOf: list,
            oneOf: list,
            not: nested,
            if: nested,
            then: nested,
            else: nested,
          },
          { requiredKeys: [] },
        )
        .map(few),
    ),
  };
});

/** Most random schemas with thirty keywords accept nothing: keep three, so that both verdicts occur. */
function few(all: Record<string, unknown>): InputSchema {
  const keywords = Object.keys(all);
  const start = keywords.length > 0 ? JSON.stringify(all).length % keywords.length : 0;
  const kept = [0, 7, 13]
    .map((step) => keywords[(start + step) % keywords.length])
    .filter((keyword) => keyword !== undefined);
  return Object.fromEntries(kept.map((keyword) => [keyword, all[keyword]])) as InputSchema;
}

test('agrees with ajv on every schema and value', () => {
  const verdicts = { valid: 0, invalid: 0 };
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 5, maxLength: 10 }), (schema, values) => {
      const validate = ajv.compile(schema);
      for (const value of values) {
        const problems = check(schema, value);
        expect(problems.length === 0, `${JSON.stringify(schema)} against ${JSON.stringify(value)}`).toBe(
          validate(value),
        );
        verdicts[problems.length === 0 ? 'valid' : 'invalid']++;
      }
      ajv.removeSchema();
    }),
    { numRuns: 1500 },
  );
  // The comparison means something only if both verdicts are common.
  expect(Math.min(verdicts.valid, verdicts.invalid)).toBeGreaterThan(1000);
});
