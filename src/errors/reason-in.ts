import { isError } from './is-error.js';

/** What something that was thrown says. Anything can be thrown, also what cannot be written as text. */
export function reasonIn(cause: unknown): string {
  if (isError(cause)) return cause.message;
  if (typeof cause === 'string') return cause;
  return `it threw ${cause === null || cause === undefined ? cause : `a value of type ${typeof cause}`}`;
}
