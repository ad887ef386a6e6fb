import { build, type BuildOptions } from 'esbuild';
import { basename } from 'node:path';
import type { Project } from './project.js';

const COMMON = {
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
    ...COMMON,
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

/** The platform file that a bundle gets under a set of conditions. */
export interface Condition {
  readonly conditions: string;
  readonly chosen: string;
  /** Whether it is the right one. */
  readonly ok: boolean;
}

export async function checkConditions(project: Project): Promise<Condition[]> {
  return Promise.all(
    EXPECTED.map(async ([conditions, expected]) => {
      const { metafile } = await build({
        ...COMMON,
        stdin: { contents: "export { RunningHub } from 'runninghub';", resolveDir: project.folder },
        absWorkingDir: project.folder,
        platform: 'neutral',
        conditions: [...conditions],
        external: ['node:*'],
      });
      const inputs = Object.keys(metafile.inputs).filter((path) => /\/platform\/(?:node|web)\.js$/.test(path));
      const chosen = inputs.map((path) => basename(path)).join(' + ');
      return { conditions: conditions.join(', ') || 'none', chosen, ok: chosen === expected };
    }),
  );
}
