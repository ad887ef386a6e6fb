import { git } from '../git.js';
import { type Check, listed, outcome, type Problem } from './check.js';
import { commitOf, isRepository, mainBranch } from './releases.js';

/** What is released is what is committed, on the branch that everybody sees. A tag is checked out on no branch. */
export const tree: Check = ({ root }) => {
  if (!isRepository(root)) {
    return outcome([{ what: 'This is no git repository.', todo: 'Release from a clone of the repository.' }]);
  }
  const branch = git(['branch', '--show-current'], root).trim();
  const problems = branch === '' ? detached(root) : onBranch(branch, root);
  const changed = git(['status', '--porcelain'], root).split('\n').filter(Boolean);
  if (changed.length > 0) {
    problems.push({
      what: `The working tree is not clean:${listed(changed)}`,
      todo: 'Commit what belongs to the release, stash the rest.',
    });
  }
  return outcome(problems);
};

function onBranch(branch: string, root: string): Problem[] {
  if (branch !== 'main') {
    return [{ what: `This is the branch ${branch}.`, todo: 'Merge it, and release from main.' }];
  }
  const published = commitOf('refs/remotes/origin/main', root);
  if (published === undefined || published === commitOf('HEAD', root)) return [];
  return [
    {
      what: `main is not the commit ${published.slice(0, 12)}, which origin/main is.`,
      todo: 'Run `git fetch`, then pull or push until they are one: others see origin/main.',
    },
  ];
}

/** A tag may be put on any commit, and only one that was merged was reviewed. */
function detached(root: string): Problem[] {
  const name = mainBranch(root);
  if (name === undefined) {
    return [
      {
        what: 'Whether this commit is on main is unknown: there is neither origin/main nor main.',
        todo: 'Run `git fetch origin main:refs/remotes/origin/main`; in a workflow, check out with fetch-depth: 0.',
      },
    ];
  }
  if (git(['rev-list', '--max-count=1', 'HEAD', `^${name}`], root) === '') return [];
  const short = name.replace(/^refs\/(remotes|heads)\//, '');
  return [
    {
      what: `The commit ${commitOf('HEAD', root)?.slice(0, 12)} is not on ${short}.`,
      todo: 'Merge it, and put the tag on the commit that main has then.',
    },
  ];
}
