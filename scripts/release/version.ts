import { parse } from 'yaml';
import { type ChangelogEntry, newestEntry } from './changelog-entry.js';
import { type Check, listed, type Problem, outcome } from './check.js';
import { describedChanges } from './described-changes.js';
import type { Project } from './project.js';
import { commitOf, lastRelease, type Release, releasesElsewhere } from './releases.js';
import { compareVersions, mayBreak, nextBreaking, parseVersion, type Version } from './versions.js';

const BUMP = 'Set it with `npm version --no-git-tag-version <version>`, which changes the lock file too.';

/** Changelog, package.json, lock file, tags and what changed since the last release name the same version. */
export const version: Check = (project) => {
  const named = project.manifest.version ?? '';
  const current = parseVersion(named);
  if (current === undefined) {
    return outcome([{ what: `The version ${JSON.stringify(named)} is not of the form 1.2.3.`, todo: BUMP }]);
  }
  const entry = newestEntry(project.read('CHANGELOG.md') ?? '');
  const last = lastRelease(project);
  const problems = [
    ...lockFile(project),
    ...specVersion(project),
    ...tags(project, current, last),
    ...heading(entry, named),
  ];
  if (last === undefined) return outcome(problems, 'the first release');
  if (entry) problems.push(...announced(entry, current, last), ...described(project, entry, current, last));
  return outcome(problems, `after ${last.tag}`);
};

function lockFile({ manifest, read }: Project): Problem[] {
  const text = read('package-lock.json');
  if (text === undefined) return [];
  const { version: locked } = JSON.parse(text) as { version?: string };
  if (locked === undefined || locked === manifest.version) return [];
  return [{ what: `package-lock.json says ${locked}, package.json ${manifest.version}.`, todo: BUMP }];
}

/** The bundle of the spec is part of the package, and says which version it is. */
function specVersion({ manifest, read }: Project): Problem[] {
  const text = read('spec/openapi.yaml');
  if (text === undefined) return [];
  const { info } = parse(text) as { info?: { version?: unknown } };
  if (info?.version === manifest.version) return [];
  const what = `spec/openapi.yaml says ${JSON.stringify(info?.version)} in info.version, package.json ${manifest.version}.`;
  return [{ what, todo: 'Correct info.version, and run `npm run generate`.' }];
}

function tags(project: Project, current: Version, last: Release | undefined): Problem[] {
  const { root, manifest, env } = project;
  const own = commitOf(`refs/tags/v${manifest.version}`, root);
  const problems: Problem[] = [];
  if (own !== undefined && own !== commitOf('HEAD', root)) {
    problems.push({ what: `v${manifest.version} is released already, from another commit.`, todo: BUMP });
  }
  // Set in a workflow that a tag started.
  if (env['GITHUB_REF_TYPE'] === 'tag' && env['GITHUB_REF_NAME'] !== `v${manifest.version}`) {
    problems.push({
      what: `The tag is ${env['GITHUB_REF_NAME']}, and package.json says ${manifest.version}.`,
      todo: `Delete the tag, and push v${manifest.version}, or a commit with another version and its tag.`,
    });
  }
  const elsewhere = releasesElsewhere(project);
  if (elsewhere.length > 0) {
    problems.push({
      what: `There are releases that this commit does not contain:${listed(elsewhere)}`,
      todo: 'Merge what they released; delete a tag that released nothing.',
    });
  }
  if (last && compareVersions(current, last.version) <= 0) {
    problems.push({ what: `${manifest.version} does not come after ${last.tag}.`, todo: BUMP });
  }
  return problems;
}

function heading(entry: ChangelogEntry | undefined, named: string): Problem[] {
  const todo = `Name the entry "## ${named} - <year>-<month>-<day>", with the day of the release.`;
  if (entry === undefined) return [{ what: 'CHANGELOG.md has no entry.', todo }];
  const problems: Problem[] = [];
  if (entry.version?.join('.') !== named) {
    problems.push({ what: `CHANGELOG.md begins with "${entry.heading}", and the version is ${named}.`, todo });
  }
  if (entry.text === '')
    problems.push({ what: 'The newest entry of CHANGELOG.md is empty.', todo: 'Say what changed.' });
  return problems;
}

/** What the changelog announces as breaking needs a version that may break. */
function announced(entry: ChangelogEntry, current: Version, last: Release): Problem[] {
  if (!entry.isBreaking || mayBreak(last.version, current)) return [];
  const what = `The changelog has a section "Breaking", and ${current.join('.')} after ${last.tag} may not break.`;
  return [{ what, todo: `Release it as ${nextBreaking(last.version)}, or take the breaking change back.` }];
}

/** What changed in the described API stands in the changelog, and the version is at least the one it calls for. */
function described(project: Project, entry: ChangelogEntry, current: Version, last: Release): Problem[] {
  const changes = describedChanges(project.root, last.tag);
  if ('failed' in changes) return [{ what: changes.failed, todo: `Mend ${last.tag} or generated/openapi.json.` }];
  const problems: Problem[] = [];
  const wanted = parseVersion(changes.next ?? '');
  if (wanted && compareVersions(current, wanted) < 0) {
    problems.push({
      what: `What changed since ${last.tag} calls for ${changes.next} (${changes.reason}).`,
      todo: BUMP,
    });
  }
  if (changes.markdown !== entry.described) {
    problems.push({
      what: `The changelog does not say what changed in the described API since ${last.tag}.`,
      todo: `Under "## Unreleased" run \`npm run catalog:changes -- ${last.tag} --write\`, then name the entry.`,
    });
  }
  return problems;
}
