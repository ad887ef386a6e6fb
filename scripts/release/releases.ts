import { git } from '../git.js';
import { CheckError } from './check.js';
import type { Project } from './project.js';
import { compareVersions, parseVersion, type Version } from './versions.js';

/** A release that has happened. */
export interface Release {
  readonly tag: string;
  readonly version: Version;
}

/** Whether the folder lies in a git repository. */
export function isRepository(root: string): boolean {
  try {
    return git(['rev-parse', '--is-inside-work-tree'], root).trim() === 'true';
  } catch {
    return false;
  }
}

/**
 * The last release before this one: of the tags `vX.Y.Z` that this commit contains the highest, leaving out the tag of
 * the version that package.json names, which is there already while a release is published.
 *
 * @throws CheckError when the history is not all there, since a missing tag would look like a first release.
 */
export function lastRelease({ root, manifest }: Project): Release | undefined {
  if (!isRepository(root)) return undefined;
  if (git(['rev-parse', '--is-shallow-repository'], root).trim() === 'true') {
    throw new CheckError(
      'The clone is shallow, so the last release is unknown.',
      'Run `git fetch --unshallow --tags`.',
    );
  }
  return git(['tag', '--merged', 'HEAD', '--list', 'v*'], root)
    .split('\n')
    .filter((tag) => tag !== `v${manifest.version}`)
    .flatMap((tag) => {
      const version = parseVersion(tag.slice(1));
      return version === undefined ? [] : [{ tag, version }];
    })
    .sort((a, b) => compareVersions(a.version, b.version))
    .at(-1);
}

/** The name of the branch that is released from: that of the others where it is known. Undefined when there is none. */
export function mainBranch(root: string): string | undefined {
  return ['refs/remotes/origin/main', 'refs/heads/main'].find((name) => commitOf(name, root) !== undefined);
}

/** Tags of versions that neither this commit contains nor the main branch, such as one on a branch never merged. */
export function releasesElsewhere({ root }: Project): string[] {
  const known = ['HEAD', mainBranch(root)].flatMap((name) => (name === undefined ? [] : ['--no-merged', name]));
  return git(['tag', ...known, '--list', 'v*'], root)
    .split('\n')
    .filter((tag) => parseVersion(tag.slice(1)) !== undefined);
}

/** The commit that a name stands for, such as `refs/tags/v0.1.0`; undefined when there is no such name. */
export function commitOf(name: string, root: string): string | undefined {
  try {
    return git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], root).trim();
  } catch {
    return undefined;
  }
}
