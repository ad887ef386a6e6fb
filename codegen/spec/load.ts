import path from 'node:path';
import { BaseResolver, bundle, createConfig, makeDocumentFromString } from 'redocly2';
import { parse } from 'yaml';
import type { Linter } from './lint.js';
import { modelFiles } from './model-files.js';
import { sortKeys } from './order.js';
import { keepModelPaths } from './path-list.js';
import { readYaml } from './read-yaml.js';
import { toSpecError } from './spec-problem.js';
import type { OpenApiDocument } from './types.js';
import { NO_WORDS, type Vocabulary } from './vocabulary.js';

/** A bundled spec together with where its paths come from. */
export interface LoadedSpec {
  /** Absolute path of the entry file. */
  entry: string;
  /** The entry file with the list of model paths that the files in `models/` call for. */
  entryText: string;
  /** The bundle: one document whose references are all local. Paths and components are sorted. */
  document: OpenApiDocument;
  /** What families and tasks are called. It is no part of the document, which describes the API alone. */
  vocabulary: Vocabulary;
  /** Path template → absolute path of the file that describes it. */
  origins: ReadonlyMap<string, string>;
}

/**
 * Bundles the spec and finds the file of every path. Models are found by their files, whether or not the entry file
 * lists them already.
 *
 * @param lint Looks at the spec before it is bundled.
 * @throws SpecError when a file is missing, is not YAML, or holds a reference that leads nowhere, when a model has no
 * id or that of another one, and when the linter objects.
 */
export async function loadSpec(entry: string, lint?: Linter): Promise<LoadedSpec> {
  const file = path.resolve(entry);
  // One resolver for all, so that a file is read and parsed once.
  const resolver = new BaseResolver();
  const { source } = await readYaml(file, resolver);
  const models = await modelFiles(path.join(path.dirname(file), 'models'), resolver);
  const entryText = keepModelPaths(source.body, models, file);
  await lint?.(makeDocumentFromString(entryText, file), resolver);
  const { 'x-vocabulary': vocabulary = NO_WORDS, ...document } = await bundleSpec(entryText, file, resolver);
  return {
    entry: file,
    entryText,
    document: sortDocument(document),
    vocabulary,
    origins: findOrigins(entryText, file),
  };
}

async function bundleSpec(text: string, file: string, externalRefResolver: BaseResolver): Promise<OpenApiDocument> {
  const doc = makeDocumentFromString(text, file);
  const { bundle: result, problems } = await bundle({ doc, externalRefResolver, config: await createConfig({}) }).catch(
    (error: Error) => {
      // Faults of the entry file itself come as exceptions, all others as problems.
      throw toSpecError({ message: error.message, location: [] }, file);
    },
  );
  if (problems[0]) throw toSpecError(problems[0], file);
  return result.parsed as OpenApiDocument;
}

function findOrigins(text: string, file: string): Map<string, string> {
  const root = parse(text) as { paths?: Record<string, { $ref?: string }> };
  return new Map(
    Object.entries(root.paths ?? {}).map(([route, item]) => [
      route,
      item.$ref === undefined ? file : path.resolve(path.dirname(file), item.$ref.replace(/#.*$/, '')),
    ]),
  );
}

/** The order in which a curator lists paths and first mentions components must not reach the generated files. */
function sortDocument(document: OpenApiDocument): OpenApiDocument {
  const { paths = {}, components = {} } = document;
  return {
    ...document,
    paths: sortKeys(paths),
    components: sortKeys(
      Object.fromEntries(Object.entries(components).map(([section, entries]) => [section, sortKeys(entries)])),
    ),
  };
}
