import { existsSync } from 'node:fs';
import path from 'node:path';
import { CHECKLIST } from '../../codegen/project.js';
import { UserError } from '../../codegen/spec/user-error.js';
import { hasNothingToDo } from '../sync/report/report.js';
import { chosen, readSources, syncSpec } from '../sync/run.js';
import { commitUpdate, onBranch, run } from './branch.js';
import { askAgain, dropPoints, openPoints, writePoints } from './checklist.js';
import { finish } from './finish.js';
import type { UpdateOptions } from './options.js';
import { bodyOf, leftText, pointsOf, titleOf } from './pull-request.js';

/** What an update came to. */
export interface Update {
  /** One line for a commit and a pull request; undefined when there was nothing to do. */
  readonly title?: string;
  /** Markdown for the pull request, or a line that says that there was nothing to do. */
  readonly body: string;
  /** Whether nobody is needed. */
  readonly isReady: boolean;
}

/**
 * Reads the sources and makes a branch of what they say.
 *
 * @param root Folder of the project, which is the root of its repository.
 * @param today `YYYY-MM-DD`, for sources that tell no date.
 * @throws UserError when a source or the spec cannot be read, or the branch is there already. Nothing stays then.
 */
export async function updateCatalog(options: UpdateOptions, root: string, today: string): Promise<Update> {
  assertRepository(root);
  const base = run(['rev-parse', 'HEAD'], root).trim();
  const catalog = chosen(await readSources(options, today), { partial: options.partial });
  return onBranch(root, options.branch, async (folder) => {
    const synced = await syncSpec(catalog, folder, true);
    if (hasNothingToDo(synced.report)) {
      return { isKept: false, isReady: true, body: `Nothing to do: the spec has all that ${catalog.source} says.` };
    }
    const finished = await finish(folder, base);
    const title = titleOf(catalog.date, synced.report);
    const points = pointsOf(finished, synced);
    const isChanged = run(['status', '--porcelain'], folder) !== '';
    if (isChanged && points.length > 0) writePoints(folder, points);
    const isKept = isChanged && commitUpdate(folder, title);
    const body = bodyOf({ ...finished, synced, points, branch: isKept ? options.branch : undefined });
    return { isKept, isReady: points.length === 0, title, body };
  });
}

/**
 * Goes on once a person has done what an update left: generates, audits, writes the changelog, and commits it with what
 * the person did. While a point is open nothing is committed.
 *
 * @throws UserError when the checkout is not on the branch of an update, or its spec cannot be read.
 */
export async function resumeUpdate({ base, branch }: UpdateOptions, root: string): Promise<Update> {
  assertRepository(root);
  const current = run(['branch', '--show-current'], root).trim();
  if (current !== branch) throw new UserError(`this is ${current || 'no branch'}; switch to ${branch} first`);
  const from = run(['merge-base', base, 'HEAD'], root).trim();
  assertList(root);
  const asked = [...openPoints(root), ...askAgain(root)];
  const putBack = dropPoints(root);
  const finished = await finish(root, from, asked.length === 0).catch((error: unknown) => {
    putBack();
    throw error;
  });
  const points = pointsOf(finished);
  if (asked.length + points.length > 0) putBack();
  if (asked.length > 0) return { isReady: false, body: leftText(asked, points) };
  const title = 'Catalog: what a person had to look at, and all that follows from it';
  if (points.length === 0) commitUpdate(root, title);
  return { isReady: points.length === 0, title, body: bodyOf({ ...finished, points, branch }) };
}

/** A list that was taken away says nothing of what was looked at. */
function assertList(root: string): void {
  if (existsSync(path.join(root, CHECKLIST)) || run(['ls-tree', '--name-only', 'HEAD', CHECKLIST], root) === '') return;
  throw new UserError(`${CHECKLIST} is gone: get it back with \`git checkout -- ${CHECKLIST}\`, and tick it off`);
}

function assertRepository(root: string): void {
  if (!existsSync(path.join(root, '.git')))
    throw new UserError('an update makes a branch, so it needs a git repository');
}
