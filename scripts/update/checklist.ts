import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKLIST } from '../../codegen/project.js';
import { removeYaml } from '../sync/yaml/edit.js';
import { run } from './branch.js';

/** What is left of the checklist that a branch carries, line by line. */
export function openPoints(root: string): string[] {
  const file = path.join(root, CHECKLIST);
  if (!existsSync(file)) return [];
  return (
    readFileSync(file, 'utf8')
      .split('\n')
      // Editors write lists in their own ways.
      .filter((line) => /^\uFEFF?\s*(?:[-*+]|\d{1,9}[.)])\s+\[\s*\]/.test(line))
  );
}

/** Gives a branch its checklist. */
export function writePoints(root: string, lines: readonly string[]): void {
  const head = `Look at each point, tick it off (\`- [x]\`) or take it out, then \`npm run catalog:update -- --resume\`.`;
  writeFileSync(path.join(root, CHECKLIST), `${head}\n\n${lines.join('\n')}\n`);
}

/**
 * Takes the checklist out of a branch once nothing of it is left, and `review` out of the drafts that came with it:
 * what stands there has been ticked off in the list. Drafts that came later keep theirs, for no list has them.
 *
 * @returns Puts all of it back, for what is not finished.
 */
export function dropPoints(root: string): () => void {
  const list = path.join(root, CHECKLIST);
  if (!existsSync(list)) return () => {};
  const before = new Map([[list, readFileSync(list, 'utf8')]]);
  for (const file of draftsBeside(root)) {
    const text = readFileSync(file, 'utf8');
    before.set(file, text);
    writeFileSync(file, removeYaml(text, ['post', 'x-model', 'review']));
  }
  rmSync(list);
  return () => {
    for (const [file, text] of before) writeFileSync(file, text);
  };
}

/** The drafts of the commit that brought the checklist, as far as they still are some. */
function draftsBeside(root: string): string[] {
  const commit = run(['log', '--diff-filter=A', '--format=%H', '-1', '--', CHECKLIST], root).trim();
  const names = commit === '' ? [] : run(['ls-tree', '-r', '--name-only', commit, 'spec/models'], root).split('\n');
  const isDraft = (text: string) => /^ +review:/m.test(text);
  return names
    .filter((name) => name.endsWith('.yaml') && existsSync(path.join(root, name)))
    .filter((name) => isDraft(readFileSync(path.join(root, name), 'utf8')))
    .filter((name) => isDraft(run(['show', `${commit}:${name}`], root)))
    .map((name) => path.join(root, name));
}
