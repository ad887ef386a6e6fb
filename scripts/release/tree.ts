import { git } from '../git.js';
import { type Check, listed, outcome, type Problem } from './check.js';
import { isRepository } from './releases.js';

/** What is released is what is committed, on the branch that everybody sees. A tag is checked out on no branch. */
export const tree: Check = ({ root }) => {
  if (!isRepository(root)) {
    return outcome([{ what: 'This is no git repository.', todo: 'Release from a clone of the repository.' }]);
  }
  const problems: Problem[] = [];
  const branch = git(['branch', '--show-current'], root).trim();
  if (branch !== '' && branch !== 'main') {
    problems.push({ what: `This is the branch ${branch}.`, todo: 'Merge it, and release from main.' });
  }
  const changed = git(['status', '--porcelain'], root).split('\n').filter(Boolean);
  if (changed.length > 0) {
    problems.push({
      what: `The working tree is not clean:${listed(changed)}`,
      todo: 'Commit what belongs to the release, stash the rest.',
    });
  }
  return outcome(problems);
};
