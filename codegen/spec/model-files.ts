import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BaseResolver } from 'redocly2';
import { MODEL_PREFIX } from '../../spec/conventions/model.mjs';
import { modelOperation } from './model-operation.js';
import { sorted } from './order.js';
import { readYaml } from './read-yaml.js';
import { relativePath } from './relative-path.js';
import { SpecError } from './spec-error.js';

/**
 * The path of every model → its file, absolute, read from the files in `models/`, in the order of their names.
 *
 * @throws SpecError for a file that is not YAML or has no usable id, and for a second file with the same id.
 */
export async function modelFiles(folder: string, resolver: BaseResolver): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const file of listYaml(folder)) {
    const { parsed } = await readYaml(file, resolver);
    const { about } = modelOperation(parsed, file);
    const route = MODEL_PREFIX + about.id;
    const other = files.get(route);
    if (other !== undefined) {
      throw new SpecError(`the id ${about.id} is taken by ${relativePath(other)}; change one of them`, {
        file,
        pointer: '#/post/x-model/id',
      });
    }
    files.set(route, file);
  }
  return files;
}

/** The files of a folder that hold YAML, absolute, in the order of their names; none where there is no folder. */
export function listYaml(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return sorted(names.filter((name) => /\.ya?ml$/.test(name))).map((name) => path.join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
