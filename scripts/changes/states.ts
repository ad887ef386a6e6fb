import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenApiDocument } from '../../codegen/spec/types.js';
import type { NamedSpec } from './report.js';

/** Path of the bundled spec inside the project. */
export const BUNDLE = 'generated/openapi.json';

/** A state of the spec that cannot be read. The message says what to do. */
export class StateError extends Error {
  override readonly name = 'StateError';
}

/** Reads a bundled spec from a file. */
export function readSpecFile(file: string, label = path.basename(file)): NamedSpec {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StateError(`cannot read ${file}`, { cause });
  }
  return { label, document: parseSpec(text, label) };
}

/**
 * Reads the bundled spec as it was at a commit, tag or branch.
 *
 * @param root Folder of the project; it may lie deeper than the root of the repository.
 */
export function readSpecAt(ref: string, root: string): NamedSpec {
  const commit = resolveRef(ref, root);
  const text = show(commit, BUNDLE, root);
  if (text === undefined)
    throw new StateError(`${ref} has no ${BUNDLE} yet; name a later commit, or use --from <file>`);
  return { label: ref, document: parseSpec(text, `${BUNDLE} at ${ref}`) };
}

/** The version in package.json at a commit, or in the working tree when the commit has none. */
export function versionAt(ref: string | undefined, root: string): string {
  const old = ref === undefined ? undefined : show(resolveRef(ref, root), 'package.json', root);
  const text = old ?? readFileSync(path.join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function resolveRef(ref: string, root: string): string {
  try {
    // A ref that begins with a dash must not become an option of git.
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], root).trim();
  } catch (cause) {
    // About an unknown ref git is silent; what it says is about something worse, such as a missing repository.
    const said = String((cause as { stderr?: unknown }).stderr ?? cause).trim();
    throw new StateError(said === '' ? `git knows no commit, tag or branch ${ref}` : said, { cause });
  }
}

function show(commit: string, file: string, root: string): string | undefined {
  // Without a match git prints nothing and succeeds, so that a real failure of `show` is not taken for a missing file.
  if (git(['ls-tree', '--name-only', commit, '--', file], root) === '') return undefined;
  return git(['show', `${commit}:./${file}`], root);
}

function git(args: string[], cwd: string): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function parseSpec(text: string, label: string): OpenApiDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new StateError(`${label} is not JSON`, { cause });
  }
  const version = (value as { openapi?: unknown } | null)?.openapi;
  if (typeof version !== 'string' || !version.startsWith('3.1')) {
    throw new StateError(`${label} is not an OpenAPI 3.1 document`);
  }
  return value as OpenApiDocument;
}
