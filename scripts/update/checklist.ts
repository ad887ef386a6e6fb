import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKLIST } from '../../codegen/project.js';

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

/** Takes the checklist out of a branch once nothing of it is left. */
export function dropPoints(root: string): void {
  rmSync(path.join(root, CHECKLIST), { force: true });
}
