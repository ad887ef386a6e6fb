import { readFileSync } from 'node:fs';

interface Manifest {
  readonly imports: { readonly '#platform': { readonly default: Readonly<Record<'node' | 'browser', string>> } };
}

/**
 * The alias by which a bundler takes `#platform` from the sources: package.json says which built file a runtime gets,
 * and `dist` has the folders of the sources.
 */
export function platformAlias(runtime: 'node' | 'browser'): { '#platform': string } {
  const { imports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as Manifest;
  const source = imports['#platform'].default[runtime].replace('./dist/', './').replace(/\.js$/, '.ts');
  return { '#platform': new URL(source, import.meta.url).pathname };
}
