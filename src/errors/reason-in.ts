import { isError } from './is-error.js';
import { readThrown } from './thrown.js';

/** What something that was thrown says. Anything can be thrown, also what cannot be written as text, or not be read. */
export function reasonIn(cause: unknown): string {
  const message: unknown = isError(cause) ? readThrown(() => cause.message, undefined) : undefined;
  if (typeof message === 'string') return message;
  if (typeof cause === 'string') return cause;
  return `it threw ${cause === null || cause === undefined ? cause : `a value of type ${typeof cause}`}`;
}
