import { git } from '../git.js';
import { type Check, listed, outcome } from './check.js';
import { isRepository } from './releases.js';

/** What is released is what is committed. */
export const tree: Check = ({ root }) => {
  if (!isRepository(root)) {
    return outcome([{ what: 'This is no git repository.', todo: 'Release from a clone of the repository.' }]);
  }
  const changed = git(['status', '--porcelain'], root).split('\n').filter(Boolean);
  if (changed.length === 0) return outcome([]);
  return outcome([
    {
      what: `The working tree is not clean:${listed(changed)}`,
      todo: 'Commit what belongs to the release, stash the rest.',
    },
  ]);
};
