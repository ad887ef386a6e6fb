import type { Source } from '../../../codegen/sources/registry.js';
import { UserError } from '../../../codegen/spec/user-error.js';
import { parseJson, readJson } from '../../read-json.js';

/** Milliseconds that an address may take to send its whole document. */
const LONGEST = 60_000;

/**
 * Reads a JSON file, or fetches it from an `http(s)` address.
 *
 * @param limit Longest time for an address, in milliseconds.
 * @throws UserError when it cannot be read or is not JSON.
 */
export async function readSource(location: string, limit = LONGEST): Promise<Source> {
  const name = nameOf(location);
  return {
    name,
    json: isAddress(location) ? parseJson(await download(location, name, limit), name) : readJson(location, name),
  };
}

/** Whether a location is an address, and no path. */
export function isAddress(location: string): boolean {
  return /^https?:\/\//.test(location);
}

/**
 * The whole text of an address.
 *
 * @param name What it is called in errors.
 * @throws UserError when it does not come.
 */
export async function download(address: string, name: string, limit = LONGEST): Promise<string> {
  const signal = AbortSignal.timeout(limit);
  try {
    const response = await fetch(address, { signal });
    if (response.ok) return await response.text();
    throw new UserError(`cannot fetch ${name}: HTTP ${response.status}`);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot fetch ${name}: ${signal.aborted ? `not there after ${limit} ms` : reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}

/** The last part of a path or an address, which can be shown. */
export function nameOf(location: string): string {
  const path = location.replace(/[?#].*$/, '').replace(/[\\/]+$/, '');
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
