import { parseJson } from './parse.js';

/** What JSON text of a list, a record or a text says, also when it is in JSON text itself; else the value as it is. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*(?:[[{"]|null\s*$)/.test(value)) return value;
  try {
    return unpacked(parseJson(value));
  } catch {
    return value;
  }
}
