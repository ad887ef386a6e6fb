import { isObject, isThenable } from './values.js';

/** A text that has at most so many characters; a longer one ends in "…". */
export function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** A value in a few words, for messages. Never throws. */
export function show(value: unknown): string {
  try {
    return shown(value);
  } catch {
    // A proxy that was revoked is neither an array nor none.
    return 'an object that cannot be read';
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value, 60));
  if (Array.isArray(value)) return 'an array';
  if (isThenable(value)) return 'a promise, which was not awaited';
  if (isObject(value)) return 'an object';
  if (typeof value === 'function') return 'a function';
  // To write out a large one takes more than linear time.
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value ? `${value}n` : 'a large bigint';
  return String(value);
}
