import { isInputError } from '../../src/errors/index.js';
import { readInput } from '../../src/media/input.js';

export const PNG = Buffer.from('\x89PNG\r\n', 'latin1');

export const read = (input: unknown, rules = {}) => readInput(input, rules);

/** What an input is refused with. */
export function refusal(input: unknown, rules = {}): { field: string; message: string } {
  try {
    read(input, rules);
  } catch (error) {
    if (isInputError(error)) return { field: error.field!, message: error.message };
    throw error;
  }
  throw new Error('The input was accepted.');
}
