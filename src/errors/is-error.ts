import { tagOf } from '../json/values.js';
import { readThrown } from './thrown.js';

/**
 * Whether a value is an error, also one of another realm, as the errors of a sandbox, a frame or a test runner are, of
 * which `instanceof` knows nothing.
 */
export function isError(value: unknown): value is Error {
  return readThrown(() => value instanceof Error || tagOf(value) === 'Error', false);
}
