import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes files of the site, by their paths below its root. */
export function writeFiles(root: string, files: Iterable<readonly [name: string, content: string | Uint8Array]>): void {
  const made = new Set<string>();
  for (const [name, content] of files) {
    const file = path.join(root, name);
    const folder = path.dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, content);
  }
}
