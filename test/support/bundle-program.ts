import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { platformAlias } from '../../platform.config.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a program of the tests, so that plain Node can run it, and returns its path. */
export async function buildProgram(entry: string, folder: string): Promise<string> {
  const outfile = join(folder, 'program.mjs');
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: platformAlias('node'),
  });
  return outfile;
}
