import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKLIST } from '../../codegen/project.js';
import { removeYaml } from '../sync/yaml/edit.js';

/** What is left of the checklist that a branch carries, line by line. */
export function openPoints(root: string): string[] {
  const file = path.join(root, CHECKLIST);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- [ ]'));
}

/** Gives a branch its checklist. */
export function writePoints(root: string, lines: readonly string[]): void {
  const head = `Look at each point, tick it off (\`- [x]\`) or take it out, then \`npm run catalog:update -- --resume\`.`;
  writeFileSync(path.join(root, CHECKLIST), `${head}\n\n${lines.join('\n')}\n`);
}

/**
 * Takes the checklist out of a branch once nothing of it is left, and `review` out of its drafts: what stands there has
 * been ticked off in the list.
 */
export function dropPoints(root: string): void {
  const list = path.join(root, CHECKLIST);
  if (!existsSync(list)) return;
  const models = path.join(root, 'spec', 'models');
  for (const name of readdirSync(models, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.yaml')) continue;
    const file = path.join(models, name);
    const text = readFileSync(file, 'utf8');
    if (/^ +review:$/m.test(text)) writeFileSync(file, removeYaml(text, ['post', 'x-model', 'review']));
  }
  rmSync(list);
}
