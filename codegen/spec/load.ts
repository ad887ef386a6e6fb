import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import { parse } from 'yaml';
import { sortKeys, sorted } from './order.js';
import type { OpenApiDocument } from './types.js';
import { SpecError, relativePath } from './spec-error.js';

/** A bundled spec together with where its paths come from. */
export interface LoadedSpec {
  /** Absolute path of the entry file. */
  entry: string;
  /** The bundle: one document whose references are all local. Paths and components are sorted. */
  document: OpenApiDocument;
  /** Path template → absolute path of the file that describes it. */
  origins: ReadonlyMap<string, string>;
}

/**
 * Bundles the spec and finds the file of every path.
 *
 * @throws SpecError when a file is missing, is not YAML, or holds a reference that leads nowhere, and when a file in
 * `models/` is mentioned by no path.
 */
export async function loadSpec(entry: string): Promise<LoadedSpec> {
  const file = path.resolve(entry);
  const document = await bundleSpec(file);
  const origins = findOrigins(file);
  refuseOrphans(file, origins);
  return { entry: file, document: sortDocument(document), origins };
}

async function bundleSpec(file: string): Promise<OpenApiDocument> {
  const { bundle: result, problems } = await bundle({ ref: file, config: await createConfig({}) }).catch(
    (error: Error) => {
      // Faults of the entry file itself come as exceptions, all others as problems.
      throw toSpecError({ message: error.message, location: [] }, file);
    },
  );
  if (problems[0]) throw toSpecError(problems[0], file);
  return result.parsed as OpenApiDocument;
}

type Problem = Pick<Awaited<ReturnType<typeof bundle>>['problems'][number], 'message' | 'location'>;

const SYNTAX = /^(?:Failed to parse: )?(.*) in ".*" \((\d+):\d+\)$/s;
const NO_FILE = /ENOENT: no such file or directory,? .*'(.*)'/;

/** Says what the bundler found in the words of the file at hand, without absolute paths. */
function toSpecError({ message, location }: Problem, entry: string): SpecError {
  const [first] = location;
  const file = first?.source.absoluteRef ?? entry;
  const [, syntax, line] = SYNTAX.exec(message) ?? [];
  if (syntax !== undefined) return new SpecError(`this is not YAML: ${syntax}`, { file, line: Number(line) });
  const [, target] = NO_FILE.exec(message) ?? [];
  const reason = target === undefined ? message : `there is no file ${relativePath(target)}`;
  return new SpecError(reason, { file, ...(first?.pointer === undefined ? {} : { pointer: first.pointer }) });
}

function findOrigins(file: string): Map<string, string> {
  const root = parse(readFileSync(file, 'utf8')) as { paths?: Record<string, { $ref?: string }> };
  return new Map(
    Object.entries(root.paths ?? {}).map(([route, item]) => [
      route,
      item.$ref === undefined ? file : path.resolve(path.dirname(file), item.$ref.replace(/#.*$/, '')),
    ]),
  );
}

/** A model that no path mentions would silently be missing from everything that is generated. */
function refuseOrphans(file: string, origins: ReadonlyMap<string, string>): void {
  const used = new Set(origins.values());
  for (const model of listYaml(path.join(path.dirname(file), 'models'))) {
    if (used.has(model)) continue;
    throw new SpecError(`no path in ${path.basename(file)} mentions this file; add one, or delete the file`, {
      file: model,
    });
  }
}

function listYaml(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return sorted(names.filter((name) => /\.ya?ml$/.test(name))).map((name) => path.join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
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
