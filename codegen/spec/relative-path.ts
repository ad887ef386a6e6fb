import path from 'node:path';

/** A file as messages name it: relative to the folder the user is in. */
export function relativePath(file: string): string {
  return path.relative(process.cwd(), file) || file;
}
