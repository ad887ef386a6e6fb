import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build, type InlineConfig, type Manifest, type ManifestChunk, type Plugin } from 'vite';
import { platformAlias } from '../../../platform.config.js';
import { paletteCss } from '../art/palette.js';
import type { Language } from '../shared/language.js';
import { summariesFile } from '../shared/model-data.js';
import type * as Theme from '../theme/server.js';
import type { InlineCode, PageAssets } from './document.js';
import { inlineCode } from './inline-code.js';

/** The theme, ready to draw pages, and where its files are. */
export interface Bundle {
  readonly theme: typeof Theme;
  /** The files of a page in a language that shows some parts. */
  assetsFor(parts: readonly string[], language: Language): PageAssets;
}

/** Where to build the theme. */
export interface BundleOptions {
  /** The folder of the site's sources. */
  readonly site: string;
  readonly base: string;
  /** The built site. */
  readonly out: string;
  /** A folder for what only the build needs. */
  readonly cache: string;
}

const PALETTE_FILE = 'virtual:palette.css';

/** The colors of the site as a file of CSS. */
const palettePlugin: Plugin = {
  name: 'palette',
  resolveId: (id) => (id === PALETTE_FILE ? `\0${id}` : undefined),
  load: (id) => (id === `\0${PALETTE_FILE}` ? paletteCss() : undefined),
};

/**
 * What is loaded as one file. Small files that pages share would be a dozen requests, of which a browser makes six at a
 * time.
 */
const GROUPS = [
  { name: 'vue', test: /\/node_modules\/@?vue\// },
  {
    name: 'site',
    test: /\/docs\/site\/(?:shared\/language|theme\/(?:alive\/parts|components\/(?:cards|ProseText)|lib\/search|parts|site|words))|plugin-vue:export-helper/,
  },
];

/** Settings of Vite that browser, server and live reload share. */
export function viteConfig({ site, base }: Pick<BundleOptions, 'site' | 'base'>): InlineConfig {
  return {
    root: site,
    base,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [vue(), palettePlugin],
    // The simulator and the client run in the pages, from their sources.
    resolve: { alias: platformAlias('browser') },
  };
}

/** Builds the theme for the browser, into the site, and for this process. */
export async function bundleTheme(options: BundleOptions): Promise<Bundle> {
  const { site, base, out, cache } = options;
  const shared = viteConfig(options);
  const forBrowsers = {
    target: ['es2022', 'safari15.4', 'chrome111', 'firefox113'],
    modulePreload: { polyfill: false },
    // What draws 3D is loaded when there is something to draw.
    chunkSizeWarningLimit: 800,
  };
  rmSync(path.join(out, 'assets'), { recursive: true, force: true });
  await build({
    ...shared,
    build: {
      ...forBrowsers,
      outDir: out,
      emptyOutDir: false,
      assetsDir: 'assets',
      manifest: 'assets/manifest.json',
      rolldownOptions: {
        input: path.join(site, 'theme/client.ts'),
        output: { codeSplitting: { groups: GROUPS } },
      },
    },
  });
  await build({
    ...shared,
    build: {
      outDir: cache,
      emptyOutDir: true,
      ssr: path.join(site, 'theme/server.ts'),
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  const manifestFile = path.join(out, 'assets/manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  rmSync(manifestFile);
  const theme = (await import(pathToFileURL(path.join(cache, 'server.mjs')).href)) as typeof Theme;
  const inlined = new Map<string, InlineCode>();
  for (const [part, entry] of theme.inlinedEntries())
    inlined.set(part, await inlineCode(`theme/${entry}`, { ...shared, build: forBrowsers }));
  return {
    theme,
    assetsFor: (parts, language) => {
      const alive = parts.filter((part) => !theme.isStill(part));
      const data = theme.listsModels(alive) ? [base + summariesFile(language).slice(1)] : [];
      const script = parts.length === 1 ? inlined.get(parts[0]!) : undefined;
      if (script !== undefined) return { script, styles: [], preload: [], data };
      return { ...assetsOf(manifest, base, theme.partFiles(parts), theme.partFiles(alive)), data };
    },
  };
}

/**
 * The scripts and styles of a page.
 *
 * @param parts What it shows.
 * @param alive What of it is taken over by scripts.
 */
function assetsOf(
  manifest: Manifest,
  base: string,
  parts: readonly string[],
  alive: readonly string[],
): Omit<PageAssets, 'data'> {
  const entry = 'theme/client.ts';
  const inTheme = (names: readonly string[]) => names.map((name) => `theme/${name}`);
  const all = chunksFor(manifest, [entry, ...inTheme(parts)]);
  // Loaded one after the other, these would be as many round trips before anything in the page is alive.
  const scripts = chunksFor(manifest, [entry, ...(alive.length > 0 ? inTheme(['alive/parts.ts', ...alive]) : [])]);
  const { file } = manifest[entry]!;
  return {
    script: base + file,
    styles: [...new Set(all.flatMap(({ css = [] }) => css))].map((style) => base + style),
    preload: scripts.filter((chunk) => chunk.file !== file).map((chunk) => base + chunk.file),
  };
}

/** Files of the bundle, with all that they import. */
function chunksFor(manifest: Manifest, files: readonly string[]): ManifestChunk[] {
  const needed = new Set<string>();
  const visit = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const other of manifest[name]?.imports ?? []) visit(other);
  };
  for (const file of files) visit(file);
  return [...needed].flatMap((name) => manifest[name] ?? []);
}
