// @ts-check
/** @import { Context, Location, Operation, Report, Schema } from './types.js' */
/** @import { Block } from '../conventions/keys.mjs' */
import { keyProblems } from '../conventions/keys.mjs';

/**
 * Whether a location is in a file of `spec/models`.
 *
 * @param {Location} location
 */
export function isModelFile(location) {
  return /[\\/]models[\\/]/.test(location.source.absoluteRef);
}

/**
 * The family of a model file: `…/models/grok/edit.yaml` → `grok`.
 *
 * @param {Location} location
 */
export function familyOf(location) {
  return /[\\/]models[\\/](.+)[\\/][^\\/]+$/.exec(location.source.absoluteRef)?.[1];
}

/**
 * The schema of a JSON request body, and where it is. Undefined when there is none.
 *
 * @param {Operation} operation
 * @param {Context} ctx
 * @returns {{ node: Schema, location: Location } | undefined}
 */
export function bodyOf(operation, ctx) {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (!schema) return undefined;
  const location = ctx.location.child(['requestBody', 'content', 'application/json', 'schema']);
  if (schema.$ref === undefined) return { node: schema, location };
  const found = resolved(schema, ctx);
  return found.node && { node: found.node, location: found.location ?? location };
}

/**
 * A schema or what it refers to, and where that is. Nothing when the reference leads nowhere.
 *
 * @param {Schema} schema
 * @param {Context} ctx
 * @returns {{ node?: Schema | undefined, location?: Location | undefined }}
 */
export function resolved(schema, ctx) {
  if (schema.$ref === undefined) return { node: schema };
  return ctx.resolve({ $ref: schema.$ref });
}

/**
 * Whether a schema only asserts something about an object that is described elsewhere, as the parts of `if`, `not` and
 * `anyOf: [{ required: […] }]` do.
 *
 * @param {Schema} schema
 * @param {Location} location
 */
export function isConstraint(schema, location) {
  return schema.type === undefined && /\/(if|then|else|not|contains|allOf|anyOf|oneOf)(\/|$)/.test(location.pointer);
}

/**
 * Whether a schema lets a value be of a type.
 *
 * @param {Schema | undefined} schema
 * @param {string} type
 */
export function allowsType(schema, type) {
  return [schema?.type].flat().includes(type);
}

/**
 * Reports what is wrong with the keys of a block, each at its key; one that is missing, where it should be.
 *
 * @param {Readonly<Record<string, unknown>>} map
 * @param {Block} block
 * @param {Location} location
 * @param {Report} report
 */
export function checkKeys(map, block, location, report) {
  for (const { path, kind, message } of keyProblems(map, block)) {
    const place = path.length > 0 ? location.child(path) : location;
    report(message, kind === 'wrong' ? place : place.key());
  }
}
