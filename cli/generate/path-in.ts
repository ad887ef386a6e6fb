import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';

/**
 * An absolute path. Backslashes that somebody wrote on Windows lead to the same file elsewhere.
 *
 * @throws UserError for a path that only Windows has.
 */
export function pathIn(folder: string, given: string): string {
  const file = path.resolve(folder, given);
  // Elsewhere a name may hold a backslash.
  if (path.sep === '\\' || !/^[a-z]:|\\/i.test(given) || existsSync(file)) return file;
  if (/^[a-z]:[\\/]|^\\\\/i.test(given))
    throw new UserError(`${given} is a path of Windows, and this is another system: write a relative path`);
  return path.resolve(folder, given.replaceAll('\\', '/'));
}
