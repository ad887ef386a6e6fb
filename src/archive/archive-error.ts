import { InputError } from '../errors/input.js';

/** An archive that is not opened or unpacked. `what` goes on from "The archive". */
export function archiveError(what: string, field = 'archive', cause?: unknown): InputError {
  return new InputError(`The archive ${what}.`, { field, cause });
}
