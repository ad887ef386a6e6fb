// @ts-check
/** @import { Schema, Visit } from './types.js' */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isDeepStrictEqual } from 'node:util';

/**
 * A default is a value that the field accepts, and what is required and can only be one thing has one: nobody should
 * have to write what is known.
 */
export function validDefault() {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  /** Schemas that were looked at: many fields are alike, and compiling one takes far longer than comparing texts. */
  const right = new Set();
  return {
    Schema: /** @type {Visit<Schema>} */ ({
      enter({ description: _prose, ...schema }, ctx) {
        for (const name of schema.required ?? []) {
          const { enum: values, default: value } = schema.properties?.[name] ?? {};
          if (values?.length !== 1 || value !== undefined) continue;
          ctx.report({
            message: `"${name}" is required and can only be ${JSON.stringify(values[0])}. Make that its default.`,
            location: ctx.location.child(['properties', name]),
          });
        }
        if (schema.default === undefined) return;
        const text = JSON.stringify(schema);
        if (right.has(text)) return;
        const location = ctx.location.child(['default']);
        if (schema.enum && !schema.enum.some((value) => isDeepStrictEqual(value, schema.default))) {
          const allowed = schema.enum.map((value) => JSON.stringify(value)).join(', ');
          ctx.report({
            message: `The default ${JSON.stringify(schema.default)} is not among the values: ${allowed}.`,
            location,
          });
        } else if (isFlat(text) && !ajv.validate(schema, schema.default)) {
          const why = ajv.errorsText(ajv.errors, { dataVar: 'the default' });
          ctx.report({ message: `The field does not accept its default: ${why}. Change one of them.`, location });
        } else right.add(text);
      },
    }),
  };
}

/**
 * References are left to the example rules, which resolve them.
 *
 * @param {string} text
 */
function isFlat(text) {
  return !text.includes('"$ref"');
}
