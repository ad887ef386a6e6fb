import { git } from '../git.js';
import { type Check, listed, type Problem, outcome } from './check.js';
import type { Project } from './project.js';
import { strayMentions } from './mentions.js';
import { isRepository } from './releases.js';
import { slugOf } from './repository-address.js';

/** `repository` in package.json is where this is released from, and where everything else points. */
export const repository: Check = (project) => {
  const slug = project.repository;
  // The check of package.json says so.
  if (slug === undefined) return outcome([]);
  const problems = workflow(project, slug);
  if (isRepository(project.root)) problems.push(...remotes(project, slug), ...elsewhere(project, slug));
  return outcome(problems);
};

function workflow({ env }: Project, slug: string): Problem[] {
  const here = env.GITHUB_REPOSITORY;
  if (here === undefined || here === slug) return [];
  const what = `This workflow runs in ${here}, and package.json says ${slug}.`;
  return [{ what, todo: 'A fork publishes under its own name and address: change `name` and `repository` together.' }];
}

function remotes({ root }: Project, slug: string): Problem[] {
  const addresses = git(['remote', '--verbose'], root)
    .split('\n')
    .filter((line) => line.endsWith('(fetch)'))
    .map((line) => line.split(/\s/)[1] ?? '');
  // One of them may be somebody's fork.
  if (addresses.length === 0 || addresses.some((address) => slugOf(address) === slug)) return [];
  return [
    {
      what: `No git remote is ${slug}, which package.json says:${listed([...new Set(addresses)])}`,
      todo: 'Release from a clone of that repository, or correct `repository`.',
    },
  ];
}

function elsewhere(project: Project, slug: string): Problem[] {
  const stray = strayMentions(project, slug);
  if (stray.length === 0) return [];
  return [{ what: `These do not point at ${slug}:${listed(stray)}`, todo: 'Correct them, or `repository`.' }];
}
