import { UserError } from '../../../codegen/spec/user-error.js';
import { parseJson, readJson } from '../../read-json.js';

/** A JSON document and a name for it that can be printed. */
export interface Source {
  /** The last part of the path: an address can carry a secret in its query, and a path tells where somebody works. */
  name: string;
  json: unknown;
}

/**
 * Reads a JSON file, or fetches it from an `http(s)` address.
 *
 * @throws UserError when it cannot be read or is not JSON.
 */
export async function readSource(location: string): Promise<Source> {
  const name = nameOf(location);
  const isAddress = /^https?:\/\//.test(location);
  return { name, json: isAddress ? parseJson(await download(location, name), name) : readJson(location, name) };
}

async function download(address: string, name: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new UserError(`cannot fetch ${name}: ${reasonOf(error)}`);
  }
  if (!response.ok) throw new UserError(`cannot fetch ${name}: HTTP ${response.status}`);
  return response.text();
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}

function nameOf(location: string): string {
  const path = location.replace(/[?#].*$/, '').replace(/[\\/]+$/, '');
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
