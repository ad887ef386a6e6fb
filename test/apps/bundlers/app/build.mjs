import { readdirSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';

const INPUT = './program.mjs';

async function rolled(name, options, external) {
  const bundle = await rollup({ input: INPUT, plugins: [nodeResolve(options)], external });
  await bundle.write({ file: `out/${name}.mjs` });
}

async function packed(name, target) {
  const output = { path: `${process.cwd()}/out`, filename: `${name}.cjs` };
  const stats = await new Promise((resolve, reject) => {
    webpack({ mode: 'production', entry: INPUT, target, output }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString());
}

const built = (name, platform) =>
  esbuild.build({ entryPoints: [INPUT], bundle: true, format: 'esm', platform, outfile: `out/${name}.mjs` });

const lib = { entry: INPUT, formats: ['es'], fileName: () => 'vite-lib.mjs' };

await rolled('rollup-default', {}, /^node:/);
await rolled('rollup-node', { exportConditions: ['node'] }, /^node:/);
await rolled('rollup-browser', { browser: true });
await packed('webpack-node', 'node');
await packed('webpack-web', 'web');
await built('esbuild-node', 'node');
await built('esbuild-browser', 'browser');
await built('esbuild-neutral', 'neutral');
await vite.build({ logLevel: 'error', build: { lib, outDir: 'out', emptyOutDir: false } });
await vite.build({ logLevel: 'error', build: { outDir: 'out/app' } });
console.log(`app ${readdirSync('out/app/assets').find((file) => file.endsWith('.js'))}`);
