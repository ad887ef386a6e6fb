import { build, type BuildOptions } from 'esbuild';
import { basename } from 'node:path';
import type { Project } from './project.js';

const common = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  metafile: true,
  logLevel: 'silent',
} satisfies BuildOptions;

/** Bundles a file of the suite as a user's bundler would, with the conditions of its target. */
export async function bundle(project: Project, file: string, conditions: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [project.suite(file)],
    absWorkingDir: project.folder,
    platform: 'browser',
    conditions: [...conditions],
  });
  return outputFiles[0]!.text;
}

/** What `package.json#imports` must choose for the conditions of a bundler. */
const EXPECTED: readonly (readonly [conditions: readonly string[], file: string])[] = [
  [['workerd', 'worker', 'browser'], 'web.js'],
  [['edge-light', 'worker'], 'web.js'],
  [['browser'], 'web.js'],
  // A bundle for a worker that keeps Node's modules apart: the worker decides.
  [['workerd', 'node'], 'web.js'],
  [['edge-light', 'node'], 'web.js'],
  [['node'], 'node.js'],
  [['bun', 'node'], 'node.js'],
  [['deno', 'node'], 'node.js'],
  [[], 'web.js'],
];

/** Which platform file a bundle gets under each set of conditions, and whether it is the right one. */
export async function checkConditions(
  project: Project,
): Promise<{ conditions: string; chosen: string; ok: boolean }[]> {
  return Promise.all(
    EXPECTED.map(async ([conditions, expected]) => {
      const { metafile } = await build({
        ...common,
        stdin: { contents: "export { RunningHub } from 'runninghub';", resolveDir: project.folder },
        absWorkingDir: project.folder,
        platform: 'neutral',
        conditions: [...conditions],
        external: ['node:*'],
      });
      const inputs = Object.keys(metafile.inputs).filter((path) => path.includes('/platform/'));
      const chosen = inputs.map((path) => basename(path)).join(' + ');
      return { conditions: conditions.join(', ') || 'none', chosen, ok: chosen === expected };
    }),
  );
}
