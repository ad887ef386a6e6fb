import { byCodeUnit } from '../../../codegen/spec/order.js';
import type { SpecSchema } from '../../../codegen/spec/types.js';

/** Follows a local reference, if the schema is one. */
export type Resolve = (schema: SpecSchema) => SpecSchema;

/** A schema in the form that is compared: one flat list of keywords, and what they cannot express. */
export interface Shape {
  /** Keywords of the schema and of its `allOf` parts together. */
  readonly schema: SpecSchema;
  /** The forms that the value can have, for a schema that says nothing but `anyOf` or `oneOf`. */
  readonly alternatives: readonly SpecSchema[] | undefined;
  /** Demands over several fields and keywords without a comparison of their own, by canonical text. */
  readonly rules: ReadonlyMap<string, unknown>;
}

const COMPARED = wordsOf(`
  type enum const properties required additionalProperties items minProperties maxProperties minItems
  maxItems uniqueItems minLength maxLength pattern format minimum maximum exclusiveMinimum
  exclusiveMaximum multipleOf x-media default deprecated
`);
const PROSE = wordsOf(`
  title description summary default examples example deprecated $comment contentMediaType
  contentEncoding readOnly writeOnly
`);
/** Keywords that only mean something together. */
const TOGETHER = [
  ['if', 'then', 'else'],
  ['contains', 'minContains', 'maxContains'],
] as const;
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependentRequired', '$defs']);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Brings a schema into its comparable form. Its fields and items keep their references, so that cycles do no harm. */
export function shapeOf(schema: SpecSchema, resolve: Resolve): Shape {
  const rules = new Map<string, unknown>();
  const merged = merge(schema, resolve, rules);
  const choices = merged.anyOf ?? merged.oneOf;
  const typed = (['type', 'properties', 'enum', 'const'] as const).some((keyword) => merged[keyword] !== undefined);
  const alternatives = typed ? undefined : choices;
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const value = merged[keyword];
    if (value && value !== alternatives) addRule(rules, { [keyword]: value }, resolve);
  }
  // The forms are compared one by one; that a value must not fit two of them is a demand of its own.
  if (alternatives && alternatives === merged.oneOf) addRule(rules, { oneOf: true }, resolve);
  // A demand for a field that is not described here has no field to be reported with.
  for (const name of merged.required ?? []) {
    if (!Object.hasOwn(merged.properties ?? {}, name)) addRule(rules, { required: [name] }, resolve);
  }
  return { schema: merged, alternatives, rules };
}

function merge(schema: SpecSchema, resolve: Resolve, rules: Map<string, unknown>): SpecSchema {
  const { allOf = [], ...own } = resolve(schema);
  collectRules(own, resolve, rules);
  return allOf.reduce<SpecSchema>((whole, entry) => {
    const { anyOf, oneOf, ...part } = merge(entry, resolve, rules);
    if (anyOf) addRule(rules, { anyOf }, resolve);
    if (oneOf) addRule(rules, { oneOf }, resolve);
    return combine(whole, part);
  }, own);
}

/** Both schemas at once. A field that both describe keeps the two descriptions until it is compared itself. */
function combine(whole: SpecSchema, part: SpecSchema): SpecSchema {
  const properties = { ...whole.properties };
  for (const [name, field] of Object.entries(part.properties ?? {})) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    properties[name] = known ? { allOf: [known, field] } : field;
  }
  const required = [...new Set([...(whole.required ?? []), ...(part.required ?? [])])];
  const isObject = whole.properties !== undefined || part.properties !== undefined;
  return Object.assign({}, whole, part, isObject && { properties }, required.length > 0 && { required });
}

function collectRules(schema: SpecSchema, resolve: Resolve, rules: Map<string, unknown>): void {
  const grouped = new Set<string>(TOGETHER.flat());
  for (const [first, ...others] of TOGETHER) {
    if (schema[first] === undefined) continue;
    const present = [first, ...others].filter((keyword) => schema[keyword] !== undefined);
    addRule(rules, Object.fromEntries(present.map((keyword) => [keyword, schema[keyword]])), resolve);
  }
  for (const [keyword, value] of Object.entries(schema)) {
    if (COMPARED.has(keyword) || PROSE.has(keyword) || grouped.has(keyword)) continue;
    if (keyword === 'anyOf' || keyword === 'oneOf' || keyword === '$ref' || keyword.startsWith('x-')) continue;
    if (keyword === 'dependentRequired') {
      for (const [name, needed] of Object.entries(value as object)) {
        addRule(rules, { dependentRequired: { [name]: needed } }, resolve);
      }
    } else addRule(rules, { [keyword]: value }, resolve);
  }
}

function addRule(rules: Map<string, unknown>, rule: SpecSchema | Record<string, unknown>, resolve: Resolve): void {
  const clean = canonical(rule, resolve);
  rules.set(JSON.stringify(clean), clean);
}

/**
 * A schema without prose and references and with its keywords in a fixed order, so that equal demands have equal text.
 */
function canonical(node: unknown, resolve: Resolve, trail: readonly string[] = [], isMap = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => canonical(entry, resolve, trail));
  if (typeof node !== 'object' || node === null) return node;
  const reference = isMap ? undefined : (node as SpecSchema).$ref;
  if (reference !== undefined && trail.includes(reference)) return { $ref: reference };
  const next = reference === undefined ? trail : [...trail, reference];
  const entries = Object.entries(isMap ? node : resolve(node as SpecSchema));
  const kept = isMap
    ? entries
    : entries.filter(([key]) => !PROSE.has(key) && (key === 'x-media' || !key.startsWith('x-')));
  const clean = kept.map(([key, entry]) => {
    if (!isMap && (key === 'enum' || key === 'const')) return [key, entry];
    if (!isMap && key === 'required') return [key, [...(entry as string[])].sort(byCodeUnit)];
    return [key, canonical(entry, resolve, next, !isMap && MAPS.has(key))];
  });
  return Object.fromEntries(clean.sort(([a], [b]) => byCodeUnit(a as string, b as string)));
}
