// @ts-check
/** @import { Context, Operation, Report, Visit } from './types.js' */
import { MODEL_OPERATION, PLATFORM_OPERATION } from '../conventions/endpoint.mjs';
import { isMap } from '../conventions/keys.mjs';
import { checkKeys, isModelFile } from './helpers.mjs';

/** Every operation has the same frame: what the code generator and the client take for granted, and nothing else. */
export function operationFrame() {
  /** @type {Set<unknown>} */
  const codes = new Set();
  /** @type {Set<unknown>} */
  const tags = new Set();
  return {
    Root: {
      /** @type {(root: Record<string, { $ref: string } | undefined>, ctx: Context) => void} */
      enter(root, ctx) {
        const table = root['x-error-codes'];
        const { node } = table ? ctx.resolve(table) : {};
        for (const { family, code } of mapsIn(node)) codes.add(codeName(family, code));
        for (const { name } of mapsIn(root.tags)) tags.add(name);
      },
    },
    // What the platform calls, under webhooks, is no endpoint.
    Paths: {
      PathItem: /** @type {Visit<Record<string, unknown>>} */ ({ enter: checkMethods }),
      Operation: /** @type {Visit<Operation>} */ ({
        enter(operation, ctx) {
          /** @type {Report} */
          const report = (message, location) => ctx.report({ message, location });
          const block = isModelFile(ctx.location) ? MODEL_OPERATION : PLATFORM_OPERATION;
          checkKeys({ ...operation }, block, ctx.location, report);
          checkTags(operation, tags, ctx, report);
          checkCodes(operation, codes, ctx, report);
        },
      }),
    },
  };
}

/**
 * @param {Record<string, unknown>} item
 * @param {Context} ctx
 */
function checkMethods(item, ctx) {
  const isModel = isModelFile(ctx.location);
  const caller = isModel ? 'A model is called by post' : 'An endpoint is called by get or post';
  for (const key of Object.keys(item)) {
    if (key === 'post' || key.startsWith('x-') || (!isModel && key === 'get')) continue;
    ctx.report({ message: `${caller}, not by ${key}. Correct it.`, location: ctx.location.child([key]).key() });
  }
}

/**
 * @param {Operation} operation
 * @param {ReadonlySet<unknown>} known
 * @param {Context} ctx
 * @param {Report} report
 */
function checkTags({ tags, 'x-model': model }, known, ctx, report) {
  const location = ctx.location.child(['tags']);
  const output = isMap(model) ? model.output : undefined;
  for (const tag of Array.isArray(tags) ? tags : []) {
    if (!known.has(tag))
      report(`The tag ${String(tag)} is not in the list of spec/openapi.yaml. Correct it.`, location);
    else if (known.has(output) && tag !== output)
      report(`tags must be [${String(output)}], as the output is.`, location);
  }
}

/**
 * @param {Operation} operation
 * @param {ReadonlySet<unknown>} known
 * @param {Context} ctx
 * @param {Report} report
 */
function checkCodes({ 'x-codes': codes }, known, ctx, report) {
  for (const [family, list] of Object.entries(isMap(codes) ? codes : {})) {
    for (const code of [list].flat()) {
      const name = codeName(family, code);
      if (known.has(name)) continue;
      const message = `The table of error codes has no ${name}. Add it there, or correct it.`;
      report(message, ctx.location.child(['x-codes', family]));
    }
  }
}

/** @type {(family: unknown, code: unknown) => string} */
function codeName(family, code) {
  return `${String(code)} of ${String(family)}`;
}

/** @type {(list: unknown) => Record<string, unknown>[]} */
function mapsIn(list) {
  return Array.isArray(list) ? list.filter(isMap) : [];
}
