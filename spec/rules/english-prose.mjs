// @ts-check
/** @import { Context, Location } from './types.js' */
import { UNWRITTEN } from '../conventions/model.mjs';
import { CJK } from '../conventions/scripts.mjs';

/** Names and wire values are what they are, and what is left to review in a draft is refused as a whole. */
const EXEMPT = new Set(['aliases', 'enum', 'const', 'match', 'review']);

/** Text is English. Other scripts stand only in aliases and in values that go over the wire. */
export function englishProse() {
  /** @type {WeakSet<object>} */
  const seen = new WeakSet();
  /** @type {(node: unknown, ctx: Context) => void} */
  const check = (node, ctx) => {
    const values = new Set();
    collectWireValues(node, values);
    search(node, ctx.location, values, ctx, seen);
  };
  return {
    Root: {
      /** @type {(root: Record<string, { $ref?: string } | undefined>, ctx: Context) => void} */
      enter(root, ctx) {
        check(root, ctx);
        const codes = root['x-error-codes'];
        if (codes?.$ref === undefined) return;
        const { node, location } = ctx.resolve(codes);
        if (location) search(node, location, new Set(), ctx, seen);
      },
    },
    PathItem: { enter: check },
    Response: { enter: check },
    Schema: { enter: check },
    Parameter: { enter: check },
    RequestBody: { enter: check },
  };
}

/**
 * An example, a default or a price rule may repeat a value of an enum.
 *
 * @param {unknown} node
 * @param {Set<unknown>} values Receives the values.
 */
function collectWireValues(node, values) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, entry] of Object.entries(node)) {
    if (key === 'enum' || key === 'const') for (const value of [entry].flat()) values.add(value);
    else collectWireValues(entry, values);
  }
}

/**
 * @param {unknown} node
 * @param {Location} location
 * @param {ReadonlySet<unknown>} values
 * @param {Context} ctx
 * @param {WeakSet<object>} seen
 */
function search(node, location, values, ctx, seen) {
  if (typeof node === 'string') {
    if (!CJK.test(node) || values.has(node)) return;
    const what = node.startsWith(UNWRITTEN)
      ? 'is left to write. Put a text of your own there, in plain English.'
      : 'has letters of another script. Write it in English, or move it to aliases if it is a name.';
    ctx.report({ message: `"${node.slice(0, 40)}" ${what}`, location });
  }
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  for (const [key, entry] of Object.entries(node)) {
    if (!EXEMPT.has(key)) search(entry, location.child([key]), values, ctx, seen);
  }
}
