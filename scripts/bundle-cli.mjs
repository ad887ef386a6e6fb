// The command of the package in one file: what it has from the client it imports from the built package beside it, and
// what it has from the code generator is put into it. So the package still installs nothing.
import { readFileSync } from 'node:fs';
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
    // Read by few, so it stands in a file of its own.
    onResolve({ filter: /^yaml$/ }, () => ({ path: './yaml.js', external: true }));
  },
};

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  plugins: [client],
  logLevel: 'warning',
};

await build({
  ...shared,
  entryPoints: ['cli/cli.ts'],
  outfile: TARGET,
  banner: { js: '#!/usr/bin/env node' },
});

const license = readFileSync('node_modules/yaml/LICENSE', 'utf8').trim();
await build({
  ...shared,
  stdin: { contents: "export { parse } from 'yaml';", resolveDir: root },
  outfile: path.join(path.dirname(TARGET), 'yaml.js'),
  plugins: [],
  minify: true,
  banner: { js: `/*\nyaml\n${license}\n*/` },
});
