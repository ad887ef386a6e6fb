import { InputError } from '../errors/input.js';
import { ADDRESS, ANY, FUNCTION, SIGNAL } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import { readOptions } from '../async/read-options.js';

/** Options of a call that starts no task. */
export interface CallOptions {
  /** Stops the call. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The signal of a call that takes nothing else.
 *
 * @throws InputError that names the option which is wrong.
 */
export function signalOf(options: CallOptions): AbortSignal | undefined {
  return readOptions(options, { signal: SIGNAL }).signal;
}

/** What a run takes. A submit and a wait take a part of it each. */
const CALL_OPTIONS: OptionTypes = { signal: SIGNAL, onStatus: FUNCTION, webhookUrl: ADDRESS, timeout: ANY };

/**
 * A copy of the options of a call, checked before anything is sent.
 *
 * @param more The options that this call takes besides.
 * @throws InputError that names the option.
 */
export function callOptions<T extends object>(options: T, more: OptionTypes = {}): T {
  return readOptions(options, { ...CALL_OPTIONS, ...more });
}

/**
 * Refuses what a call would ignore: whoever gives it relies on it.
 *
 * @param instead What to do with it.
 * @throws InputError that names the option.
 */
export function refuseOptions<T extends object>(
  options: T,
  names: readonly (keyof T & string)[],
  instead: string,
): void {
  const field = names.find((name) => options[name] !== undefined);
  if (field !== undefined) throw new InputError(`This call takes no \`${field}\`: ${instead}`, { field });
}
