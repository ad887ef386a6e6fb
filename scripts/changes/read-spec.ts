import path from 'node:path';
import { relativePath } from '../../codegen/spec/relative-path.js';
import type { OpenApiDocument } from '../../codegen/spec/types.js';
import { UserError } from '../../codegen/spec/user-error.js';
import { git } from '../git.js';
import { parseJson, readJson } from '../read-json.js';
import type { NamedSpec } from './report/report.js';

/** Path of the bundled spec inside the project. */
export const BUNDLE = 'generated/openapi.json';

/**
 * Reads a bundled spec from a file.
 *
 * @throws UserError when it cannot be read, or is no OpenAPI 3.1 document.
 */
export function readSpecFile(file: string, label = path.basename(file)): NamedSpec {
  return { label, document: toDocument(readJson(file, relativePath(file)), label) };
}

/**
 * Reads the bundled spec as it was at a commit, tag or branch.
 *
 * @param root Folder of the project; it may lie deeper than the root of the repository.
 * @throws UserError when git does not know the ref, or there is no such document.
 */
export function readSpecAt(ref: string, root: string): NamedSpec {
  const commit = resolveRef(ref, root);
  const text = show(commit, BUNDLE, root);
  if (text === undefined) throw new UserError(`${ref} has no ${BUNDLE} yet; name a later commit, or use --from <file>`);
  const name = `${BUNDLE} at ${ref}`;
  return { label: ref, document: toDocument(parseJson(text, name), name) };
}

/** The version in package.json at a commit, or in the working tree when the commit has none. */
export function versionAt(ref: string | undefined, root: string): string {
  const old = ref === undefined ? undefined : show(resolveRef(ref, root), 'package.json', root);
  const name = 'package.json';
  const manifest = old === undefined ? readJson(path.join(root, name)) : parseJson(old, name);
  return (manifest as { version: string }).version;
}

function resolveRef(ref: string, root: string): string {
  try {
    // A ref that begins with a dash must not become an option of git.
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], root).trim();
  } catch (cause) {
    // About an unknown ref git is silent; what it says is about something worse, such as a missing repository.
    const said = String((cause as { stderr?: unknown }).stderr ?? cause).trim();
    throw new UserError(said === '' ? `git knows no commit, tag or branch ${ref}` : said, { cause });
  }
}

function show(commit: string, file: string, root: string): string | undefined {
  // Without a match git prints nothing and succeeds, so that a real failure of `show` is not taken for a missing file.
  if (git(['ls-tree', '--name-only', commit, '--', file], root) === '') return undefined;
  return git(['show', `${commit}:./${file}`], root);
}

function toDocument(json: unknown, label: string): OpenApiDocument {
  const version = (json as { openapi?: unknown } | null)?.openapi;
  if (typeof version === 'string' && version.startsWith('3.1')) return json as OpenApiDocument;
  throw new UserError(`${label} is not an OpenAPI 3.1 document`);
}
