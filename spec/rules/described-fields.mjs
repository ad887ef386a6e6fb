// @ts-check
/** @import { Schema, Visit } from './types.js' */
import { isText } from '../conventions/keys.mjs';
import { isConstraint, isModelFile, resolved } from './helpers.mjs';

/** What says which values a field takes. */
const TELLING = ['type', 'enum', 'const', '$ref', 'oneOf', 'anyOf', 'allOf'];

/** Every field, at any depth, says what it is for, and those of models what they take. */
export function describedFields() {
  return {
    Schema: /** @type {Visit<Schema>} */ ({
      enter(schema, ctx) {
        if (isConstraint(schema, ctx.location)) return;
        for (const [name, field] of Object.entries(schema.properties ?? {})) {
          const location = ctx.location.child(['properties', name]).key();
          if (isModelFile(ctx.location) && !TELLING.some((keyword) => keyword in field)) {
            ctx.report({ message: `The field "${name}" takes anything. Give it a type.`, location });
          }
          // A description beside a reference counts as well.
          if (isText(field.description) || isText(resolved(field, ctx).node?.description)) continue;
          ctx.report({
            message: `The field "${name}" has no description. Add one sentence that helps a user choose a value.`,
            location,
          });
        }
      },
    }),
  };
}
