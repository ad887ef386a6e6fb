import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drew, ended, withPlatform } from '../check.js';
import type { App, AppCase, CheckResult } from '../types.js';
import { type Config, FRAMEWORK_CONFIGS, STRICT_CONFIGS } from './configs.js';

type Env = Readonly<Record<string, string>>;

/** Programs of Node as they are, and what the TypeScript compilers make of others. */
export const compilers: AppCase = {
  name: 'compilers',
  shows: 'typescript',
  packages: new URL('packages/', import.meta.url),
  sources: new URL('app/', import.meta.url),
  run: (app) =>
    withPlatform(async (env) => {
      const [strict, others] = await Promise.all([
        eachCompiled(app, 'types', STRICT_CONFIGS, env),
        plain(app, env).then(async (results) => [
          ...results,
          ...(await eachCompiled(app, 'frameworks', FRAMEWORK_CONFIGS, env)),
        ]),
      ]);
      return [...strict, ...others];
    }),
};

const PLAIN = [['plain.mjs'], ['plain.cjs'], ['--no-experimental-require-module', 'plain.cjs']];

async function plain(app: App, env: Env): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const args of PLAIN) results.push(drew('node', `node ${args.join(' ')}`, await app.execute(args, { env })));
  return results;
}

async function eachCompiled(app: App, area: string, configs: readonly Config[], env: Env): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const config of configs) results.push(...(await compiled(app, area, config, env)));
  return results;
}

async function compiled(app: App, area: string, config: Config, env: Env): Promise<CheckResult[]> {
  const { name, compiler, type, source, options } = config;
  const folder = join(app.folder, name.replace(/\W+/g, '-'));
  mkdirSync(folder);
  copyFileSync(join(app.folder, source), join(folder, source));
  const settings = { compilerOptions: { ...options, outDir: 'out' }, files: [source] };
  for (const [file, content] of Object.entries({ 'package.json': { type }, 'tsconfig.json': settings }))
    writeFileSync(join(folder, file), JSON.stringify(content));
  const build = await app.execute([app.program(`${compiler}/bin/tsc`), '-p', folder]);
  const check = ended(area, `compiles: ${name}`, build);
  if (check.outcome === 'failed') return [check];
  const run = await app.execute([join(folder, 'out', source.replace(/ts$/, 'js'))], { env });
  return [check, drew(area, `runs: ${name}`, run)];
}
