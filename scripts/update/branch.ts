import { rmSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';
import { git } from '../git.js';

/** What an update may change. */
const OURS = ['spec', 'generated', 'CHANGELOG.md'];

/** What was done in a checkout of its own. */
export interface Done {
  /** Whether a branch is to be made of it. */
  readonly isKept: boolean;
}

/**
 * Does work in a checkout of its own, made from HEAD, and makes a branch of it at the end, so that a failure on the way
 * leaves nothing.
 *
 * @param root Folder of the repository.
 * @param work Gets the folder of the checkout, and commits there.
 * @throws UserError when there is such a branch already, or git refuses.
 */
export async function onBranch<T extends Done>(
  root: string,
  branch: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  if (run(['branch', '--list', '--', branch], root) !== '') {
    throw new UserError(`there is a branch ${branch} already: merge or delete it, or name another one with --branch`);
  }
  const folder = path.join(root, '.cache', 'catalog-update');
  // What an update that was killed left behind.
  rmSync(folder, { recursive: true, force: true });
  run(['worktree', 'prune'], root);
  run(['worktree', 'add', '--quiet', '--detach', folder], root);
  try {
    const done = await work(folder);
    if (done.isKept) run(['branch', '--', branch, run(['rev-parse', 'HEAD'], folder).trim()], root);
    return done;
  } finally {
    run(['worktree', 'remove', '--force', folder], root);
  }
}

/**
 * Commits what an update changed.
 *
 * @returns Whether there was anything.
 */
export function commitUpdate(root: string, message: string): boolean {
  const changed = OURS.filter((name) => run(['status', '--porcelain', '--', name], root) !== '');
  if (changed.length === 0) return false;
  run(['add', '--', ...changed], root);
  run(['commit', '--quiet', '--message', message], root);
  return true;
}

/** @throws UserError with what git said. */
export function run(args: readonly string[], root: string): string {
  try {
    return git(args, root);
  } catch (cause) {
    const said = String((cause as { stderr?: unknown }).stderr ?? cause).trim();
    throw new UserError(`git ${args[0]}: ${said}`, { cause });
  }
}
