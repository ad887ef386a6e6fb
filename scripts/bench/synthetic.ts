import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ENTRY_LINE = /^ {2}(\/openapi\/v2\/\S+):\n {4}\$ref: (models\/\S+)\n/gm;

/**
 * Copies the project's spec to a folder, with every model `times` times over: copies differ in path, file, helper and names.
 * Models whose body is open are copied once, because the rules allow that file by file.
 *
 * @returns How many models the copy has.
 */
export function writeSyntheticSpec(root: string, folder: string, times: number): number {
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, 'spec'), path.join(folder, 'spec'), { recursive: true });
  cpSync(path.join(root, 'redocly.yaml'), path.join(folder, 'redocly.yaml'));
  for (const shared of ['src', 'node_modules']) symlinkSync(path.join(root, shared), path.join(folder, shared));

  const entry = path.join(folder, 'spec/openapi.yaml');
  const text = readFileSync(entry, 'utf8');
  const models = [...text.matchAll(ENTRY_LINE)].map(([, route, file]) => ({ route: route!, file: file! }));
  let count = models.length;
  const lines: string[] = [];
  for (const { route, file } of models) {
    const source = readFileSync(path.join(folder, 'spec', file), 'utf8');
    if (!source.includes('additionalProperties: false')) continue;
    for (let copy = 2; copy <= times; copy++) {
      const name = file.replace(/\.yaml$/, `-copy-${copy}.yaml`);
      writeFileSync(path.join(folder, 'spec', name), renamed(source, copy));
      lines.push(`  ${route}-copy-${copy}:\n    $ref: ${name}\n`);
      count++;
    }
  }
  writeFileSync(
    entry,
    text.replace(/^paths:\n/m, (found) => found + lines.join('')),
  );
  return count;
}

function renamed(source: string, copy: number): string {
  return source
    .replace(/^( {2}operationId: \w+)$/m, `$1Copy${copy}`)
    .replace(
      /^( {4}name: )(.+)$/m,
      (_, key: string, name: string) => `${key}${name.replace(/(['"]?)$/, `-copy-${copy}$1`)}`,
    )
    .replace(/^ {4}aliases:\n(?: {6}- .+\n)+/m, '')
    .replace(/^ {4}aliases: \[.+\]\n/m, '');
}
