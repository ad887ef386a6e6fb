import { isObject } from '../json/values.js';
import { listInWords } from '../json/list-in-words.js';
import { equal, show, typeMatches } from './values.js';
import type { InputSchema } from '../contract/input-schema.js';

/** One thing that is wrong with an input. */
export interface Problem {
  /** Where, such as `prompt` or `imageUrls[0]`; empty for the input as a whole. */
  readonly path: string;
  /** A sentence with the field, its value and what is allowed. */
  readonly message: string;
  /** The JSON Schema keyword that the value breaks. */
  readonly keyword: string;
  /** What the keyword demands: the enum's values, the limit, the names of the fields and so on. */
  readonly allowed: unknown;
}

/** Reports a broken keyword; `demand` completes a sentence that begins with the field and its value. */
type Report = (keyword: keyof InputSchema, demand: string) => void;

const httpAddress = /^https?:\/\/[^\s/?#]+\S*$/i;
const mediaAddress = /^(https?:\/\/[^\s/?#]+\S*|data:[^,\s]*,\S*|asset:\/\/\S+|(openapi|api)\/\S+)$/i;

/**
 * Checks a value against a schema and returns everything that is wrong with it; an empty list when nothing is. Uses no
 * `eval`, so it also runs under a strict content security policy. Never throws for a bad value.
 *
 * @example
 * check({ type: 'object', properties: { n: { type: 'integer', maximum: 4 } } }, { n: 9 })
 * // [{ path: 'n', message: 'n is 9; it must be at most 4', keyword: 'maximum', allowed: 4 }]
 */
export function check(schema: InputSchema, value: unknown, path = ''): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (keyword, demand) => {
    problems.push({
      path,
      message: `${path || 'input'} is ${show(value)}; ${demand}`,
      keyword,
      allowed: schema[keyword],
    });
  };
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => typeMatches(type, value))) {
    report('type', `it must be of type ${types.join(' or ')}`);
    return problems;
  }
  if (schema.enum && !schema.enum.some((item) => item === value)) {
    report('enum', `it must be one of ${schema.enum.map(show).join(', ')}`);
  }
  if (schema.const !== undefined && schema.const !== value) report('const', `it must be ${show(schema.const)}`);
  if (typeof value === 'string') checkString(schema, value, report);
  else if (typeof value === 'number') checkNumber(schema, value, report);
  else if (Array.isArray(value)) problems.push(...checkArray(schema, value, path, report));
  else if (isObject(value)) problems.push(...checkObject(schema, value, path, report));
  problems.push(...checkCombinations(schema, value, path, report));
  return problems;
}

const isValid = (schema: InputSchema, value: unknown) => check(schema, value).length === 0;

function checkString(schema: InputSchema, value: string, report: Report): void {
  const length = Array.from(value).length; // code points, as JSON Schema counts
  const { minLength, maxLength, pattern, format } = schema;
  if (length < (minLength ?? 0)) report('minLength', `it must have at least ${minLength} characters, not ${length}`);
  if (length > (maxLength ?? Infinity))
    report('maxLength', `it must have at most ${maxLength} characters, not ${length}`);
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) report('pattern', `it must match ${pattern}`);
  if (format === 'uri' && !(schema['x-media'] ? mediaAddress : httpAddress).test(value)) {
    report(
      'format',
      schema['x-media']
        ? 'it must be an http(s), data: or asset: address or an uploaded name'
        : 'it must be an http(s) address',
    );
  }
}

function checkNumber(schema: InputSchema, value: number, report: Report): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (value < (minimum ?? -Infinity)) report('minimum', `it must be at least ${minimum}`);
  if (value > (maximum ?? Infinity)) report('maximum', `it must be at most ${maximum}`);
  if (value <= (exclusiveMinimum ?? -Infinity)) report('exclusiveMinimum', `it must be more than ${exclusiveMinimum}`);
  if (value >= (exclusiveMaximum ?? Infinity)) report('exclusiveMaximum', `it must be less than ${exclusiveMaximum}`);
  // 0.3 / 0.1 is not quite 3, hence the tolerance.
  const quotient = value / (multipleOf ?? value);
  if (multipleOf !== undefined && Math.abs(quotient - Math.round(quotient)) > 1e-9) {
    report('multipleOf', `it must be a multiple of ${multipleOf}`);
  }
}

function checkArray(schema: InputSchema, value: readonly unknown[], path: string, report: Report): Problem[] {
  const { minItems, maxItems, items, contains, minContains = 1, maxContains = Infinity } = schema;
  if (value.length < (minItems ?? 0))
    report('minItems', `it must have at least ${minItems} items, not ${value.length}`);
  if (value.length > (maxItems ?? Infinity))
    report('maxItems', `it must have at most ${maxItems} items, not ${value.length}`);
  if (schema.uniqueItems && value.some((item, index) => value.slice(0, index).some((other) => equal(item, other)))) {
    report('uniqueItems', 'its items must differ from each other');
  }
  if (contains) {
    const count = value.filter((item) => isValid(contains, item)).length;
    if (count < minContains || count > maxContains)
      report('contains', 'the number of certain items in it is not allowed');
  }
  return items ? value.flatMap((item, index) => check(items, item, `${path}[${index}]`)) : [];
}

function checkObject(schema: InputSchema, value: Record<string, unknown>, path: string, report: Report): Problem[] {
  const { properties = {}, required = [], additionalProperties: extra, dependentRequired = {} } = schema;
  const problems: Problem[] = [];
  const at = (name: string) => (path ? `${path}.${name}` : name);
  // What is undefined does not reach the wire.
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const demand = (keyword: string, wanted: readonly string[], reason: string) => {
    for (const name of wanted.filter((name) => !names.includes(name))) {
      problems.push({ path: at(name), message: `${at(name)} is missing; ${reason}`, keyword, allowed: wanted });
    }
  };
  demand('required', required, 'it is required');
  for (const [name, wanted] of Object.entries(dependentRequired)) {
    if (names.includes(name)) demand('dependentRequired', wanted, `it is required with ${at(name)}`);
  }
  if (names.length < (schema.minProperties ?? 0))
    report('minProperties', `it must have at least ${schema.minProperties} fields`);
  if (names.length > (schema.maxProperties ?? Infinity))
    report('maxProperties', `it must have at most ${schema.maxProperties} fields`);
  for (const name of names) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known) problems.push(...check(known, value[name], at(name)));
    else if (isObject(extra)) problems.push(...check(extra, value[name], at(name)));
    else if (extra === false) {
      const allowed = Object.keys(properties);
      problems.push({
        path: at(name),
        message: `${at(name)} is not a known field; the fields are ${listInWords(allowed)}`,
        keyword: 'additionalProperties',
        allowed,
      });
    }
  }
  return problems;
}

function checkCombinations(schema: InputSchema, value: unknown, path: string, report: Report): Problem[] {
  const { allOf = [], anyOf, oneOf, not, if: condition } = schema;
  const problems = allOf.flatMap((part) => check(part, value, path));
  for (const [keyword, variants] of [
    ['anyOf', anyOf],
    ['oneOf', oneOf],
  ] as const) {
    const failures = variants?.map((part) => check(part, value, path)) ?? [];
    const valid = failures.filter((failure) => failure.length === 0).length;
    if (variants && valid === 0)
      report(
        keyword,
        `one of these must be mended: ${failures.map((failure) => failure[0]?.message).join(' — or — ')}`,
      );
    if (keyword === 'oneOf' && valid > 1) report(keyword, 'it fits several of its forms, which exclude each other');
  }
  if (not && isValid(not, value)) {
    report(
      'not',
      not.required
        ? `${listInWords(not.required)} cannot be used together`
        : 'this combination of values is not allowed',
    );
  }
  const branch = condition && (isValid(condition, value) ? schema.then : schema.else);
  return branch ? [...problems, ...check(branch, value, path)] : problems;
}
