import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { drew, ended, withPlatform } from '../check.js';
import { GUIDES } from '../guide.js';
import type { App, AppCase, CheckResult } from '../types.js';
import { type Config, FRAMEWORK_CONFIGS, GUIDE_CONFIGS, STRICT_CONFIGS } from './configs.js';

type Env = Readonly<Record<string, string>>;

/** Programs of Node as they are, and what the TypeScript compilers make of others. */
export const compilers: AppCase = {
  name: 'compilers',
  shows: 'typescript',
  packages: new URL('packages/', import.meta.url),
  sources: new URL('app/', import.meta.url),
  blocks: [...FRAMEWORK_CONFIGS, ...GUIDE_CONFIGS].flatMap(({ block }) => block ?? []),
  run: (app) =>
    withPlatform(async (env) => {
      const [strict, others] = await Promise.all([
        eachCompiled(app, 'types', STRICT_CONFIGS, env),
        plain(app, env).then(async (results) => [
          ...results,
          ...(await eachCompiled(app, 'frameworks', FRAMEWORK_CONFIGS, env)),
          ...(await eachCompiled(app, 'settings', GUIDE_CONFIGS, env)),
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
  for (const config of configs) {
    const checks = await compiled(app, area, config, env);
    // A block is what its program is.
    const block = config.block === undefined ? [] : [{ ...checks.at(-1)!, area: GUIDES, name: config.block }];
    results.push(...checks, ...block);
  }
  return results;
}

async function compiled(app: App, area: string, config: Config, env: Env): Promise<CheckResult[]> {
  const { name, compiler, source, isPart } = config;
  const folder = write(app, config);
  const build = await app.execute([app.program(`${compiler}/bin/tsc`), '-p', folder]);
  const check = ended(area, `compiles: ${name}`, build);
  if (check.outcome === 'failed' || isPart) return [check];
  const run = await app.execute([join(folder, 'out', source.replace(/ts$/, 'js'))], { env });
  return [check, drew(area, `runs: ${name}`, run)];
}

/** Makes the package that a program stands in. Returns its folder. */
function write(app: App, { name, type, source, options, block }: Config): string {
  const folder = join(app.folder, name.replace(/\W+/g, '-'));
  mkdirSync(folder);
  const isSettings = block?.endsWith('.json');
  const fromGuide = block === undefined ? undefined : join(app.folder, 'guide', block);
  if (fromGuide !== undefined && !isSettings) copyFileSync(fromGuide, join(folder, basename(fromGuide)));
  if (fromGuide === undefined || basename(fromGuide) !== source)
    copyFileSync(join(app.folder, source), join(folder, source));
  const settings = {
    ...(isSettings && { extends: fromGuide }),
    compilerOptions: { ...options, outDir: 'out' },
    files: [source],
  };
  for (const [file, content] of Object.entries({ 'package.json': { type }, 'tsconfig.json': settings }))
    writeFileSync(join(folder, file), JSON.stringify(content));
  return folder;
}
