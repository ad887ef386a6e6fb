// @ts-check

/**
 * What one key of a block must be, and what to write there.
 *
 * @typedef {object} KeyRule
 * @property {(value: unknown) => boolean} test
 * @property {string} advice Completes "it must be".
 * @property {boolean} [optional]
 * @property {Block} [block] What a map that passes the test is made of, or each map of a list.
 */

/**
 * A map with known keys.
 *
 * @typedef {object} Block
 * @property {string} name For the messages.
 * @property {Readonly<Record<string, KeyRule>>} keys
 */

/**
 * @typedef {object} KeyProblem
 * @property {(string | number)[]} path From the block to the key, or to where a missing one belongs.
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
 * A list of maps with something in it.
 *
 * @param {unknown} value
 * @returns {value is Record<string, unknown>[]}
 */
export function isMapList(value) {
  return Array.isArray(value) && value.length > 0 && value.every(isMap);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A day that the calendar has and that has begun somewhere: nobody has learned a fact in the future.
 *
 * @param {unknown} value
 */
export function isDate(value, now = Date.now()) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(value);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) return false;
  // East of Greenwich the day begins up to 14 hours earlier.
  return day.getTime() <= now + DAY_MS;
}

/** A date in a block. */
export const DATE = /** @satisfies {KeyRule} */ ({
  test: (value) => isDate(value),
  advice: "the date of the fact as 'YYYY-MM-DD', not in the future",
});

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
 * What is wrong with the keys of a block, and of the blocks in it: those that are missing, malformed, or not known.
 *
 * @param {Readonly<Record<string, unknown>>} map
 * @param {Block} block
 * @returns {KeyProblem[]}
 */
export function keyProblems(map, { name, keys }) {
  const known = Object.entries(keys).flatMap(([key, rule]) => problemsAt(name, key, map[key], rule));
  const unknown = Object.keys(map).filter((key) => !Object.hasOwn(keys, key));
  const names = Object.keys(keys).join(', ');
  return [
    ...known,
    ...unknown.map((key) => ({
      path: [key],
      kind: /** @type {const} */ ('unknown'),
      message: `${name} knows ${names}, not ${key}.`,
    })),
  ];
}

/**
 * @param {string} name
 * @param {string} key
 * @param {unknown} value
 * @param {KeyRule} rule
 * @returns {KeyProblem[]}
 */
function problemsAt(name, key, value, { test, advice, optional, block }) {
  if (value === undefined) {
    return optional ? [] : [{ path: [], kind: 'missing', message: `${name} lacks ${key}: ${advice}.` }];
  }
  if (!test(value)) return [{ path: [key], kind: 'wrong', message: `${key} must be ${advice}.` }];
  if (!block) return [];
  /** @type {(map: unknown, path: (string | number)[]) => KeyProblem[]} */
  const inside = (map, path) =>
    isMap(map) ? keyProblems(map, block).map((problem) => ({ ...problem, path: [...path, ...problem.path] })) : [];
  return Array.isArray(value) ? value.flatMap((map, index) => inside(map, [key, index])) : inside(value, [key]);
}
