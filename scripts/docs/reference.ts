import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { code } from '../../codegen/words/code.js';
import { document, frontMatter, link, table } from './markdown.js';
import { GENERATED, ROOT } from './paths.js';
import type { Sidebars } from './navigation.js';

/** Name of an entry point → the file it is built from, and what it is for. `runninghub/models` has a page of its own. */
const ENTRIES: Readonly<Record<string, readonly [file: string, purpose: string]>> = {
  runninghub: ['src/index.ts', 'the client: models, workflows, apps, uploads, account, webhooks, errors'],
  'runninghub/core': ['src/core-entry.ts', 'the smallest client: run, submit, task and upload'],
  'runninghub/catalog': ['src/catalog/index.ts', 'every model with its names, task, state and price; the error table'],
  'runninghub/validate': ['src/validate/index.ts', 'checks an input before anything is sent'],
  'runninghub/pricing': ['src/pricing/index.ts', 'what a call costs by the published price list'],
  'runninghub/api': ['src/api/index.ts', 'a typed low-level client for every endpoint'],
  'runninghub/simulator': ['src/simulator/index.ts', 'a platform that lives in your program'],
  'runninghub/simulator/server': ['src/simulator/server.ts', 'the simulator as an HTTP server'],
};

const OUT = path.join(GENERATED, 'reference');

/** Tables that would fill the reference with hundreds of generated entries; the pages of the models show them. */
const LEFT_OUT = ['generated/models.gen.ts', 'generated/paths.gen.ts', 'generated/models/**'];

/**
 * Writes the reference of the public API from its docstrings, as Markdown, and returns its sidebars.
 *
 * @throws Error when the sources cannot be read.
 */
export async function writeReference(): Promise<Sidebars> {
  const options: Partial<TypeDocOptions & PluginOptions> = {
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: OUT }],
    name: 'Reference',
    entryPoints: Object.values(ENTRIES).map(([file]) => path.join(ROOT, file)),
    tsconfig: path.join(ROOT, 'tsconfig.build.json'),
    exclude: LEFT_OUT.map((pattern) => path.join(ROOT, pattern)),
    cleanOutputDir: false,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    skipErrorChecking: true,
    readme: 'none',
    gitRevision: 'main',
    logLevel: 'Error',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    entryFileName: 'index',
    useCodeBlocks: true,
    expandObjects: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'list',
    sanitizeComments: true,
  };
  const app = await Application.bootstrapWithPlugins(options);
  const project = await app.convert();
  if (!project) throw new Error('The reference could not be read from the sources.');
  for (const module of project.children ?? []) module.name = entryOf(module.name);
  await app.generateOutputs(project);
  writeFileSync(path.join(OUT, 'index.md'), overview());
  if (app.logger.hasErrors()) throw new Error('The reference could not be written.');
  return Object.fromEntries(Object.keys(ENTRIES).map((entry) => [`/reference/${entry}/`, sidebarOf(entry)]));
}

function overview(): string {
  const entries = Object.entries(ENTRIES).map(([entry, [, purpose]]) => [
    link(code(entry), `/reference/${entry}/index.md`),
    purpose,
  ]);
  const helpers = [link(code('runninghub/models'), '/reference/models.md'), 'the helpers, one per model'];
  return document(
    frontMatter({ title: 'Reference', description: 'Everything that the package exports, by entry point.' }),
    '# Reference',
    'Everything that the package exports, from the comments in its source.',
    table(['Entry point', 'What it is for'], [...entries, helpers]),
  );
}

function sidebarOf(entry: string): Sidebars[string] {
  const items = ['classes', 'functions', 'interfaces'].flatMap((kind) => {
    const folder = path.join(OUT, entry, kind);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files.map((file) => ({ text: file.replace(/\.md$/, ''), link: `/reference/${entry}/${kind}/${file}` }));
  });
  return [...referenceSidebar(), ...(items.length > 0 ? [{ text: entry, items }] : [])];
}

/** The entry points. */
export function referenceSidebar(): Sidebars[string] {
  const modules = Object.keys(ENTRIES).map((entry) => ({ text: entry, link: `/reference/${entry}/index.md` }));
  const helpers = { text: 'runninghub/models', link: '/reference/models.md' };
  return [{ text: 'Entry points', items: [...modules, helpers] }];
}

// TypeDoc calls a module by its file: `index`, `core-entry`, `simulator/server`.
function entryOf(module: string): string {
  const found = Object.entries(ENTRIES).find(([, [file]]) => file.replace(/^src\/|(\/index)?\.ts$/g, '') === module);
  return found?.[0] ?? module;
}
