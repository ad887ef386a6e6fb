/** A check that does not hold. */
export class CheckFailed extends Error {
  name = 'CheckFailed';
}

const show = (value) => {
  const json = JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part));
  return json && json.length > 300 ? `${json.slice(0, 300)}…` : json;
};

export function ok(value, what) {
  if (!value) throw new CheckFailed(what);
}

/** Compares by value: what has the same JSON is the same. */
export function same(actual, expected, what = 'value') {
  if (!Object.is(actual, expected) && show(actual) !== show(expected)) {
    throw new CheckFailed(`${what} is ${show(actual)}, not ${show(expected)}`);
  }
}

export function matches(text, pattern, what = 'text') {
  if (!pattern.test(text)) throw new CheckFailed(`${what} is ${show(text)}, which does not match ${pattern}`);
}

/** Whether a number lies in a range, limits included. */
export function between(value, least, most, what = 'number') {
  if (!(value >= least && value <= most)) throw new CheckFailed(`${what} is ${value}, not ${least} to ${most}`);
}

/** Waits for a failure and returns it; `name` is that of the error. */
export async function fails(promise, name) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    if (name && error?.name !== name) {
      throw new CheckFailed(`failed with ${error?.name}: ${error?.message}; expected was ${name}`);
    }
    return error;
  }
  throw new CheckFailed(`succeeded with ${show(value)}; expected was ${name ?? 'a failure'}`);
}
