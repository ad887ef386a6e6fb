// @ts-check
/** @import { Context, Schema, Visit } from './types.js' */
import { isMap } from '../conventions/keys.mjs';
import { FORMATS } from '../conventions/media.mjs';

/** The keys of ours, by the type of node that they stand in. Every reader passes over one that is misspelt. */
const EXTENSIONS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  Root: ['x-error-codes', 'x-vocabulary'],
  Operation: ['x-model', 'x-confidence', 'x-sources', 'x-codes'],
  Parameter: ['x-multi-segment'],
  Schema: ['x-media', 'x-step'],
});

/** Where a standard lets anything be written, only the words are used that somebody reads. */
export function knownWords() {
  return {
    any: /** @type {(node: unknown, ctx: Context) => void} */ (
      (node, ctx) => {
        // A map without keys of its own, such as the list of fields, may hold any name.
        if (!isMap(node) || ctx.type.extensionsPrefix === undefined) return;
        const known = EXTENSIONS[ctx.type.name] ?? [];
        for (const key of Object.keys(node)) {
          if (!key.startsWith('x-') || known.includes(key)) continue;
          const names = known.length > 0 ? `${known.join(', ')}, not ${key}` : `no ${key}`;
          const message = `${ctx.type.name} knows ${names}. Correct it, or add it to spec/rules/known-words.mjs.`;
          ctx.report({ message, location: ctx.location.child([key]).key() });
        }
      }
    ),
    Schema: /** @type {Visit<Schema>} */ ({
      enter({ format, 'x-step': step }, ctx) {
        if (format !== undefined && !FORMATS.includes(format)) {
          const message = `format must be one of ${FORMATS.join(', ')}. Correct it, or add it to spec/conventions/media.mjs.`;
          ctx.report({ message, location: ctx.location.child(['format']) });
        }
        if (step !== undefined && !(typeof step === 'number' && step > 0)) {
          ctx.report({ message: 'x-step must be a positive number.', location: ctx.location.child(['x-step']) });
        }
      },
    }),
  };
}
