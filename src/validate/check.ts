import type { InputSchema } from '../contract/input-schema.js';
import { listInWords } from '../json/list-in-words.js';
import { show } from '../json/show.js';
import { isObject } from '../json/values.js';
import { forbidden } from './forbidden.js';
import { pathTo, type Problem, Problems } from './problems.js';
import { checkNumber, checkString, type Report } from './scalars.js';
import { allDiffer, typeMatches } from './values.js';

/**
 * Checks a value against a schema and returns what is wrong with it; an empty list when nothing is. Uses no `eval`, so
 * it also runs under a strict content security policy. Never throws for a bad value, and takes time in proportion to
 * its size. Of very many problems the first fifty are told, and a last one says how many more there are.
 *
 * @example
 * check({ type: 'object', properties: { n: { type: 'integer', maximum: 4 } } }, { n: 9 })
 * // [{ path: 'n', message: 'n is 9; it must be at most 4', keyword: 'maximum', allowed: 4 }]
 */
export function check(schema: InputSchema, value: unknown, path = ''): Problem[] {
  const problems = new Problems();
  try {
    walk(schema, value, path, problems);
  } catch {
    // A getter of the value, or a proxy, threw.
    problems.add(path, 'type', schema.type, `${path || 'input'} cannot be read`, 'it must be plain data');
  }
  return problems.list();
}

/** Adds what is wrong with a value. The schema refers to nothing, so its depth bounds how deep this goes. */
function walk(schema: InputSchema, value: unknown, path: string, problems: Problems): void {
  const report: Report = (keyword, demand) => {
    problems.add(path, keyword, schema[keyword], `${path || 'input'} is ${show(value)}`, demand);
  };
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => typeMatches(type, value))) {
    const allowed = schema.enum ? `, one of ${schema.enum.map(show).join(', ')}` : '';
    return report('type', `it must be of type ${types.join(' or ')}${allowed}`);
  }
  if (schema.enum && !schema.enum.some((item) => item === value)) {
    report('enum', `it must be one of ${schema.enum.map(show).join(', ')}`);
  }
  if (schema.const !== undefined && schema.const !== value) report('const', `it must be ${show(schema.const)}`);
  if (typeof value === 'string') checkString(schema, value, report);
  else if (typeof value === 'number') checkNumber(schema, value, report);
  else if (Array.isArray(value)) checkArray(schema, value, path, problems, report);
  else if (isObject(value)) checkObject(schema, value, path, problems, report);
  checkCombinations(schema, value, path, problems, report);
}

/** What is wrong with a value by a schema that need not apply. */
function problemsOf(schema: InputSchema, value: unknown, path = ''): Problems {
  const problems = new Problems();
  walk(schema, value, path, problems);
  return problems;
}

const isValid = (schema: InputSchema, value: unknown) => problemsOf(schema, value).found === 0;

function checkArray(
  schema: InputSchema,
  value: readonly unknown[],
  path: string,
  problems: Problems,
  report: Report,
): void {
  const { minItems = 0, maxItems = Infinity, items, contains, minContains = 1, maxContains = Infinity } = schema;
  if (value.length < minItems) report('minItems', `it must have at least ${minItems} items, not ${value.length}`);
  if (value.length > maxItems) report('maxItems', `it must have at most ${maxItems} items, not ${value.length}`);
  if (schema.uniqueItems && !allDiffer(value)) report('uniqueItems', 'its items must differ from each other');
  if (contains) {
    const count = value.filter((item) => isValid(contains, item)).length;
    if (count < minContains || count > maxContains)
      report('contains', 'the number of certain items in it is not allowed');
  }
  if (items) for (const [index, item] of value.entries()) walk(items, item, `${path}[${index}]`, problems);
}

function checkObject(
  schema: InputSchema,
  value: Record<string, unknown>,
  path: string,
  problems: Problems,
  report: Report,
): void {
  const { properties = {}, required = [], additionalProperties: extra, dependentRequired = {} } = schema;
  const { minProperties = 0, maxProperties = Infinity } = schema;
  // What is undefined does not reach the wire.
  const names = new Set(Object.keys(value).filter((name) => value[name] !== undefined));
  const demand = (keyword: string, wanted: readonly string[], reason: string) => {
    for (const name of wanted.filter((name) => !names.has(name))) {
      problems.add(pathTo(path, name), keyword, wanted, `${pathTo(path, name)} is missing`, reason);
    }
  };
  demand('required', required, 'it is required');
  for (const [name, wanted] of Object.entries(dependentRequired)) {
    if (names.has(name)) demand('dependentRequired', wanted, `it is required with ${pathTo(path, name)}`);
  }
  if (names.size < minProperties) report('minProperties', `it must have at least ${minProperties} fields`);
  if (names.size > maxProperties) report('maxProperties', `it must have at most ${maxProperties} fields`);
  for (const name of names) {
    const at = pathTo(path, name);
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known) walk(known, value[name], at, problems);
    else if (isObject(extra)) walk(extra, value[name], at, problems);
    else if (extra === false) {
      const allowed = Object.keys(properties);
      const fields = `the fields are ${listInWords(allowed)}`;
      problems.add(at, 'additionalProperties', allowed, `${at} is not a known field`, fields);
    }
  }
}

function checkCombinations(
  schema: InputSchema,
  value: unknown,
  path: string,
  problems: Problems,
  report: Report,
): void {
  const { allOf = [], anyOf, oneOf, not, if: condition } = schema;
  for (const part of allOf) walk(part, value, path, problems);
  for (const [keyword, variants] of Object.entries({ anyOf, oneOf })) {
    const failures = variants?.map((part) => problemsOf(part, value, path)) ?? [];
    const valid = failures.filter(({ found }) => found === 0).length;
    if (variants && valid === 0) {
      const reasons = failures.map(({ first }) => first).join(' — or — ');
      report(keyword as 'anyOf' | 'oneOf', `one of these must be mended: ${reasons}`);
    }
    if (keyword === 'oneOf' && valid > 1) report(keyword, 'it fits several of its forms, which exclude each other');
  }
  if (not && isValid(not, value)) {
    // The last that is named can be mended, and whoever shows the problem knows where.
    const name = isObject(value) ? not.required?.at(-1) : undefined;
    if (name === undefined) report('not', 'this combination of values is not allowed');
    else {
      const at = pathTo(path, name);
      problems.add(at, 'not', not, `${at} is ${show((value as Record<string, unknown>)[name])}`, forbidden(not));
    }
  }
  const branch = condition && (isValid(condition, value) ? schema.then : schema.else);
  if (branch) walk(branch, value, path, problems);
}
