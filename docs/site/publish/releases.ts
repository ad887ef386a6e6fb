import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../../codegen/spec/user-error.js';

/** A release to publish, and the folder of all that were published before. */
export interface Release {
  readonly site: string;
  /** Such as `1.4.2`. */
  readonly version: string;
  /** The site as built for the root. */
  readonly latest: string;
  /** The site as built for its own folder. */
  readonly versioned: string;
}

const FOLDER = /^v\d+\.\d+$/;
const { compare } = new Intl.Collator('en', { numeric: true });

/**
 * Puts a release into its folder, `vX.Y`, and into the root when no newer one is there. Patches replace what they
 * patch.
 *
 * @throws UserError when the version is none.
 */
export function publish({ site, version, latest, versioned }: Release): { folder: string; isLatest: boolean } {
  const minor = /^\d+\.\d+(?=\.\d+)/.exec(version)?.[0];
  if (minor === undefined) throw new UserError(`${version} is no version of a release.`);
  const folder = `v${minor}`;
  mkdirSync(site, { recursive: true });
  replace(path.join(site, folder), versioned);
  const releases = readdirSync(site)
    .filter((name) => FOLDER.test(name))
    .sort(compare)
    .reverse();
  const isLatest = releases[0] === folder;
  if (isLatest) {
    for (const name of readdirSync(site)) {
      if (!FOLDER.test(name) && name !== '.git') rmSync(path.join(site, name), { recursive: true });
    }
    cpSync(latest, site, { recursive: true });
  }
  writeFileSync(path.join(site, 'versions.json'), `${JSON.stringify(releases)}\n`);
  // Otherwise GitHub would leave out files whose names begin with an underscore.
  writeFileSync(path.join(site, '.nojekyll'), '');
  return { folder, isLatest };
}

function replace(target: string, source: string): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
}
