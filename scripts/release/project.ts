import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryOf } from './repository-address.js';

/** The parts of package.json that a release depends on. All of them may be missing: that is what the checks look for. */
export interface Manifest {
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

/** A call that cannot be carried out. The message is all that the user needs; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the project in a folder.
 *
 * @throws UsageError when it has no package.json that can be read.
 */
export function readProject(root: string, env: Project['env'] = process.env): Project {
  const read = (file: string) => {
    const full = path.join(root, file);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  };
  const manifest = parse(read('package.json'), root);
  return { root, manifest, repository: repositoryOf(manifest.repository), env, read };
}

function parse(text: string | undefined, root: string): Manifest {
  if (text === undefined) throw new UsageError(`${root} has no package.json`);
  try {
    return JSON.parse(text) as Manifest;
  } catch (cause) {
    throw new UsageError(`package.json in ${root} is not JSON`, { cause });
  }
}
