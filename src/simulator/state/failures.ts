import { errorCodes } from '../../../generated/errors.gen.js';
import type { Failure } from './task.js';

/** A failure of v1 by its name in the error table, so that what the simulator answers is what the table knows. */
export function failureNamed(name: string): Failure {
  const entry = errorCodes.find((known) => known.family === 'v1' && known.name === name);
  if (!entry) throw new Error(`The error table has no ${name}.`);
  return { code: String(entry.code), message: name };
}
