import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKLIST } from '../../codegen/project.js';
import { removeYaml } from '../sync/yaml/edit.js';
import { askedAgain, isAsked } from './asked-again.js';
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
  for (const { file } of draftsBeside(root)) {
    const text = readFileSync(file, 'utf8');
    before.set(file, text);
    writeFileSync(file, removeYaml(text, ['post', 'x-model', 'review']));
  }
  rmSync(list);
  return () => {
    for (const [file, text] of before) writeFileSync(file, text);
  };
}

/** Asks about texts that a change of their draft may have made untrue, once for each change. */
export function askAgain(root: string): string[] {
  const list = path.join(root, CHECKLIST);
  if (!existsSync(list)) return [];
  const text = readFileSync(list, 'utf8');
  const drafts = draftsBeside(root).map(({ file, before }) => ({
    name: path.relative(root, file).split(path.sep).join('/'),
    before,
    now: readFileSync(file, 'utf8'),
  }));
  const points = drafts.flatMap(askedAgain).filter((point) => !isAsked(point, text));
  if (points.length > 0) writeFileSync(list, `${text.trimEnd()}\n${points.join('\n')}\n`);
  return points;
}

/** The drafts of the commit that brought the checklist, as far as they still are some, wherever they were moved. */
function draftsBeside(root: string): { file: string; before: string }[] {
  const commit = run(['log', '--diff-filter=A', '--format=%H', '-1', '--', CHECKLIST], root).trim();
  if (commit === '') return [];
  const added = run(['show', '--diff-filter=A', '--name-only', '--format=', commit, '--', 'spec/models'], root);
  const there = new Map(
    readdirSync(path.join(root, 'spec/models'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => path.join(root, 'spec/models', name))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        return isDraft(text) ? [[idIn(text), file] as const] : [];
      }),
  );
  return added
    .split('\n')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => run(['show', `${commit}:${name}`], root))
    .filter(isDraft)
    .flatMap((before) => {
      const file = there.get(idIn(before));
      return file === undefined ? [] : [{ file, before }];
    });
}

const isDraft = (text: string) => /^ +review:/m.test(text);
const idIn = (text: string) => /^ {4}id: (.*)$/m.exec(text)?.[1];
