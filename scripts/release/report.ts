import { counted, type Outcome } from './check.js';
import type { Project } from './project.js';

/** The outcome of a check, with its name. */
export interface Result extends Outcome {
  readonly name: string;
}

/** The report for a terminal: a line for each check, and below it what is wrong and what to do about it. */
export function inWords(results: readonly Result[], { manifest }: Project): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const count = results.reduce((sum, { problems }) => sum + problems.length, 0);
  const checks = `${counted(results.length, 'check')} of ${manifest.name} ${manifest.version}`;
  const end = `${checks}: ${count === 0 ? 'no problem' : counted(count, 'problem')}`;
  return [...results.flatMap((result) => linesOf(result, width)), '', end].join('\n');
}

function linesOf({ name, problems, notes }: Result, width: number): string[] {
  const [first = '', ...others] = notes;
  const mark = problems.length === 0 ? 'ok  ' : 'FAIL';
  return [
    `${mark}  ${name.padEnd(width)}  ${first}`.trimEnd(),
    ...others.map((note) => indented(note)),
    ...problems.flatMap(({ what, todo }) => [indented(what), indented(`→ ${todo}`)]),
  ];
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
