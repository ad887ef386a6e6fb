import { drew, ended, withPlatform } from '../check.js';
import type { AppCase, CheckResult } from '../types.js';

/** What the defaults of a bundler make for Node, and what they make for a page. */
const FOR_NODE = [
  'rollup-default.mjs',
  'rollup-node.mjs',
  'webpack-node.cjs',
  'esbuild-node.mjs',
  'esbuild-neutral.mjs',
];
const FOR_PAGES = [
  'rollup-browser.mjs',
  'webpack-web.cjs',
  'esbuild-browser.mjs',
  'esbuild-neutral.mjs',
  'vite-lib.mjs',
];

/** One program through every bundler, with its defaults. */
export const bundlers: AppCase = {
  name: 'bundlers',
  shows: 'vite',
  packages: new URL('packages/', import.meta.url),
  sources: new URL('app/', import.meta.url),
  blocks: [],
  run: (app) =>
    withPlatform(async (env) => {
      const build = await app.execute(['build.mjs']);
      const results: CheckResult[] = [ended('bundles', 'every bundler builds', build)];
      const vite = /^app (\S+)$/m.exec(build.printed)?.[1];
      if (vite === undefined) return results;
      const programs = [
        ...FOR_NODE.map(async (file) => drew('node', `${file} in Node`, await app.execute([`out/${file}`], { env }))),
        ...[...FOR_PAGES, `app/assets/${vite}`].map(async (file) =>
          drew('pages', `${file} in a page`, await app.execute(['page.mjs', `out/${file}`], { env })),
        ),
      ];
      return [...results, ...(await Promise.all(programs))];
    }),
};
