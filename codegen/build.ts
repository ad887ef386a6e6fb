import path from 'node:path';
import { emit, headerFor, type Files } from './emit/emit.js';
import { toIR } from './spec/ir.js';
import { loadSpec } from './spec/load.js';
import { emitPaths } from './emit/paths.js';
import { emitStats } from './emit/stats.js';

/** What to generate from. */
export interface BuildOptions {
  /** The entry file of the spec. */
  entry: string;
  /** Folder that the generated files name the spec files relative to. */
  root: string;
}

/**
 * Generates every file in memory.
 *
 * @throws SpecError when the spec is broken.
 */
export async function build({ entry, root }: BuildOptions): Promise<Files> {
  const spec = await loadSpec(entry);
  const ir = toIR(spec);
  const files = emit(ir, root, spec.entry);
  files.set('openapi.json', `${JSON.stringify(spec.document, null, 2)}\n`);
  const header = headerFor(path.relative(root, spec.entry).split(path.sep).join('/'));
  files.set('paths.gen.ts', await emitPaths(spec.document, header));
  files.set('stats.json', emitStats(ir, files));
  return files;
}
