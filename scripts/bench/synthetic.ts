import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Copies the project's spec to a folder, with every model `times` times over: copies differ in id, file, helper and
 * names. Models whose body is open are copied once, because the rules allow that file by file. `generate` lists them
 * all.
 *
 * @returns How many models the copy has.
 */
export function writeSyntheticSpec(root: string, folder: string, times: number): number {
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, 'spec'), path.join(folder, 'spec'), { recursive: true });
  cpSync(path.join(root, 'redocly.yaml'), path.join(folder, 'redocly.yaml'));
  for (const shared of ['src', 'node_modules']) symlinkSync(path.join(root, shared), path.join(folder, shared));

  const models = path.join(folder, 'spec/models');
  const files = readdirSync(models, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  let count = files.length;
  for (const file of files) {
    const source = readFileSync(path.join(models, file), 'utf8');
    if (!source.includes('additionalProperties: false')) continue;
    for (let copy = 2; copy <= times; copy++) {
      writeFileSync(path.join(models, file.replace(/\.yaml$/, `-copy-${copy}.yaml`)), renamed(source, copy));
      count++;
    }
  }
  return count;
}

function renamed(source: string, copy: number): string {
  return source
    .replace(/^( {2}summary: .*?)(['"]?)$/m, `$1 ${copy}$2`)
    .replace(/^( {2}operationId: \w+)$/m, `$1Copy${copy}`)
    .replace(/^( {4}id: \S+)$/m, `$1-copy-${copy}`)
    .replace(
      /^( {4}name: )(.+)$/m,
      (_, key: string, name: string) => `${key}${name.replace(/(['"]?)$/, `-copy-${copy}$1`)}`,
    )
    .replace(/^ {4}aliases:\n(?: {6}- .+\n)+/m, '')
    .replace(/^ {4}aliases: \[.+\]\n/m, '');
}
