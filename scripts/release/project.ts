import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../read-json.js';
import { repositoryOf } from './repository-address.js';

/** The parts of package.json that a release depends on. Any may be missing: that is what the checks look for. */
interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly author?: unknown;
  readonly homepage?: string;
  readonly repository?: unknown;
  readonly bugs?: unknown;
  readonly keywords?: readonly string[];
  readonly engines?: { readonly node?: string };
  readonly files?: readonly string[];
  readonly main?: string;
  readonly types?: string;
  readonly typesVersions?: unknown;
  readonly bin?: unknown;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly imports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** What is about to be released. */
export interface Project {
  readonly root: string;
  readonly manifest: Manifest;
  /** `owner/name` on GitHub, from package.json: the one place that decides where the project lives. */
  readonly repository: string | undefined;
  /** Of the machine it runs on: GitHub says there which repository a workflow belongs to. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Text of a file of the project; undefined when there is none. */
  readonly read: (file: string) => string | undefined;
}

/**
 * Reads the project in a folder.
 *
 * @throws UserError when it has no package.json that can be read.
 */
export function readProject(root: string, env: Project['env'] = process.env): Project {
  const read = (file: string) => {
    const full = path.join(root, file);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  };
  const manifest = readJson(path.join(root, 'package.json')) as Manifest;
  return { root, manifest, repository: repositoryOf(manifest.repository), env, read };
}
