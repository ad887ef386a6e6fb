// The command of the package in one file: what it has from the client it imports from the built package beside it, and
// what it has from the code generator is put into it. So the package still installs nothing.
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
  },
};

await build({
  entryPoints: ['cli/cli.ts'],
  outfile: TARGET,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  plugins: [client],
  logLevel: 'warning',
});
