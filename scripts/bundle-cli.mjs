// The command of the package in one file: what it has from the client it imports from the built package beside it, and
// what it has from the code generator is put into it. So the package still installs nothing.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const TARGET = 'dist/cli/cli.js';
const root = process.cwd();

/** Leads imports of the client to where it is built. */
const client = {
  name: 'client',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path: specifier, resolveDir }) => {
      const file = path.relative(root, path.resolve(resolveDir, specifier)).split(path.sep).join('/');
      return file.startsWith('src/') ? { path: `../${file}`, external: true } : undefined;
    });
    // For Node it is CommonJS, which would ask for parts of Node by `require`.
    onResolve({ filter: /^yaml$/ }, () => ({ path: path.join(root, 'node_modules/yaml/browser/index.js') }));
  },
};

/**
 * Leaves out what writes YAML, and the tags of its older version but for `merge`, which reads maps: pages are only
 * read. What would need more, such as a map as the key of a map, is no OpenAPI, and the page is told to be none.
 */
const readOnly = {
  name: 'read only',
  setup({ onLoad, onResolve }) {
    const filter = /\/(stringify|yaml-1\.1)\/[a-ln-z]\w*\.js$/;
    // Out of the package, which takes what it holds for modules, where a missing name is an error.
    onResolve({ filter }, ({ path: name }) => ({ path: name, namespace: 'none' }));
    onLoad({ filter, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const license = readFileSync('node_modules/yaml/LICENSE', 'utf8').trim();

await build({
  entryPoints: ['cli/cli.ts'],
  outfile: TARGET,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // A name in a stack is all that a fault of ours leaves to look for.
  minify: true,
  keepNames: true,
  banner: { js: `#!/usr/bin/env node\n/* With yaml:\n${license}\n*/` },
  plugins: [readOnly, client],
  logLevel: 'warning',
});

/** In bytes. What pushes it over this is to be worth it. */
const BUDGET = 160_000;
const { size } = statSync(TARGET);
if (size > BUDGET) throw new Error(`${TARGET} has ${size} bytes, and its budget is ${BUDGET}`);
