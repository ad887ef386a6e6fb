import { rmSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';
import { git } from '../git.js';

/** What an update may change. */
const OURS = ['spec', 'generated', 'CHANGELOG.md'];

/**
 * Does work in a checkout of its own, on a new branch from HEAD. The branch stays when the work says so; the checkout
 * never does.
 *
 * @param root Folder of the repository.
 * @param work Gets the folder of the checkout, and returns whether the branch is to stay.
 * @throws UserError when the branch is there already, or git refuses.
 */
export async function onBranch<T extends { readonly isKept: boolean }>(
  root: string,
  branch: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = path.join(root, '.cache', 'catalog-update');
  // What an update that was killed left behind.
  rmSync(folder, { recursive: true, force: true });
  run(['worktree', 'prune'], root);
  if (run(['branch', '--list', branch], root) !== '') {
    throw new UserError(`there is a branch ${branch} already: merge or delete it, or name another one with --branch`);
  }
  run(['worktree', 'add', '--quiet', '-b', branch, folder], root);
  let isKept = false;
  try {
    const done = await work(folder);
    isKept = done.isKept;
    return done;
  } finally {
    run(['worktree', 'remove', '--force', folder], root);
    if (!isKept) run(['branch', '--quiet', '-D', branch], root);
  }
}

/**
 * Commits what an update changed.
 *
 * @returns Whether there was anything.
 */
export function commitUpdate(root: string, message: string): boolean {
  const present = OURS.filter((name) => run(['status', '--porcelain', '--', name], root) !== '');
  if (present.length === 0) return false;
  run(['add', '--', ...present], root);
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
