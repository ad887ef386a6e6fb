// @ts-check
/** @import { Schema, Visit } from './types.js' */

const PAIRS = /** @type {const} */ ([
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
]);

/** The least that a field takes is not more than the most, its pattern is one, and no choice is empty. */
export function possibleLimits() {
  return {
    Schema: /** @type {Visit<Schema>} */ ({
      enter(schema, ctx) {
        for (const [least, most] of PAIRS) {
          const [from, to] = [schema[least], schema[most]];
          if (from === undefined || to === undefined || from <= to) continue;
          const message = `${least} is ${from} and ${most} is ${to}: no value is between them. Change one of them.`;
          ctx.report({ message, location: ctx.location.child([least]) });
        }
        if (Array.isArray(schema.enum) && schema.enum.includes('')) {
          const message = 'An empty text stands for leaving the field out, so it is no value. Take it out of the list.';
          ctx.report({ message, location: ctx.location.child(['enum']) });
        }
        const why = faultOf(schema.pattern);
        if (why !== undefined)
          ctx.report({ message: `${why}. Correct it.`, location: ctx.location.child(['pattern']) });
      },
    }),
  };
}

/** @param {string | undefined} pattern */
function faultOf(pattern) {
  try {
    // As JSON Schema wants it, and as the client reads it.
    new RegExp(pattern ?? '', 'u').exec('');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
