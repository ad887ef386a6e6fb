import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Application, type ProjectReflection, type TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { Files } from '../../../../codegen/emit/emit.js';
import { readFolder } from '../folders.js';
import { ROOT } from '../locations.js';
import { entryPoints } from '../read/entry-points.js';
import { type EntryPurposes, overviewPage } from './overview.js';

/** Tables that would fill the reference with hundreds of generated entries; the pages of the models show them. */
const LEFT_OUT = ['generated/models.gen.ts', 'generated/paths.gen.ts', 'generated/models/**'];

/**
 * The reference of the public API from its docstrings: path below `reference/` → Markdown.
 *
 * @throws Error when the sources cannot be read, or an entry point does not say what it is for.
 */
export async function referenceFiles(): Promise<Files> {
  const folder = mkdtempSync(path.join(tmpdir(), 'runninghub-reference-'));
  try {
    const app = await Application.bootstrapWithPlugins(optionsFor(folder));
    const project = await app.convert();
    if (!project) throw new Error('The reference could not be read from the sources.');
    const purposes = nameModules(project);
    await app.generateOutputs(project);
    if (app.logger.hasErrors()) throw new Error('The reference could not be written.');
    return readFolder(folder).set('index.md', overviewPage(purposes));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function optionsFor(out: string): Partial<TypeDocOptions & PluginOptions> {
  return {
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: out }],
    name: 'Reference',
    entryPoints: entryPoints().map(({ source }) => path.join(ROOT, source)),
    tsconfig: path.join(ROOT, 'tsconfig.build.json'),
    exclude: LEFT_OUT.map((pattern) => path.join(ROOT, pattern)),
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
}

/** Gives each module the name it is imported by, and returns what it is for: the first sentence of its own comment. */
function nameModules(project: ProjectReflection): EntryPurposes {
  const modules = project.children ?? [];
  return entryPoints().map((entry) => {
    // TypeDoc calls a module by its file below the folder that all of them share: `index`, `simulator/server`.
    const file = entry.source.replace(/^src\/|(\/index)?\.ts$/g, '');
    const module = modules.find(({ name }) => name === file);
    const comment = module?.comment?.summary.map(({ text }) => text).join('');
    if (!module || !comment) throw new Error(`${entry.source} has no comment with @module that says what it is for.`);
    module.name = entry.name;
    return [entry, /^.+?\.(?=\s|$)/s.exec(comment)?.[0] ?? comment];
  });
}
