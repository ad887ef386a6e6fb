// @ts-check

/**
 * What one key of a block must be, and what to write there.
 *
 * @typedef {object} KeyRule
 * @property {(value: unknown) => boolean} test
 * @property {string} advice Completes "it must be".
 * @property {boolean} [optional]
 */

/**
 * @typedef {object} KeyProblem
 * @property {string} key
 * @property {'missing' | 'wrong' | 'unknown'} kind
 * @property {string} message
 */

/**
 * @param {unknown} value
 * @returns {value is string}
 */
export function isText(value) {
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * @param {unknown} value
 * @returns {value is string[]}
 */
export function isTextList(value) {
  return Array.isArray(value) && value.every(isText);
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A day that the calendar has.
 *
 * @param {unknown} value
 */
export function isDate(value) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(value);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** @param {unknown} value */
export function isBoolean(value) {
  return typeof value === 'boolean';
}

/**
 * @param {readonly string[]} names
 * @returns {KeyRule}
 */
export function oneOf(names) {
  return { test: (value) => isText(value) && names.includes(value), advice: `one of ${names.join(', ')}` };
}

/**
 * What is wrong with the keys of a block: those that are missing, malformed, or not known.
 *
 * @param {string} name Of the block, for the messages.
 * @param {Readonly<Record<string, unknown>>} block
 * @param {Readonly<Record<string, KeyRule>>} rules
 * @returns {KeyProblem[]}
 */
export function keyProblems(name, block, rules) {
  /** @type {KeyProblem[]} */
  const problems = [];
  for (const [key, { test, advice, optional }] of Object.entries(rules)) {
    if (block[key] === undefined) {
      if (!optional) problems.push({ key, kind: 'missing', message: `${name} lacks ${key}: ${advice}.` });
    } else if (!test(block[key])) problems.push({ key, kind: 'wrong', message: `${key} must be ${advice}.` });
  }
  for (const key of Object.keys(block)) {
    if (Object.hasOwn(rules, key)) continue;
    problems.push({ key, kind: 'unknown', message: `${name} knows ${Object.keys(rules).join(', ')}, not ${key}.` });
  }
  return problems;
}
