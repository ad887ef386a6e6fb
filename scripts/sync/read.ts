import { readFile } from 'node:fs/promises';
import { SyncError } from './sync-error.js';

/** A JSON document and a name for it that can be printed. */
export interface Source {
  /** The last part of the path: an address can carry a secret in its query, and a path tells where somebody works. */
  name: string;
  json: unknown;
}

/**
 * Reads a JSON file, or fetches it from an `http(s)` address.
 *
 * @throws SyncError when it cannot be read or is not JSON.
 */
export async function readSource(location: string): Promise<Source> {
  const name = nameOf(location);
  const text = /^https?:\/\//.test(location) ? await download(location, name) : await readText(location, name);
  try {
    return { name, json: JSON.parse(text) as unknown };
  } catch (error) {
    throw new SyncError(`${name} is not JSON: ${(error as Error).message}`);
  }
}

async function download(address: string, name: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new SyncError(`cannot fetch ${name}: ${reasonOf(error)}`);
  }
  if (!response.ok) throw new SyncError(`cannot fetch ${name}: HTTP ${response.status}`);
  return response.text();
}

async function readText(file: string, name: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new SyncError(`cannot read ${name}: ${(error as NodeJS.ErrnoException).code ?? reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}

function nameOf(location: string): string {
  const path = location.replace(/[?#].*$/, '').replace(/[\\/]+$/, '');
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
