import { CHECKLIST } from '../../codegen/project.js';
import { code } from '../../codegen/words/code.js';
import { priceInWords } from '../../codegen/words/price.js';
import type { OpenApiDocument, SpecOperation } from '../../codegen/spec/types.js';
import { MODEL_PREFIX } from '../../spec/conventions/model.mjs';
import type { Report } from '../changes/report/report.js';
import { toMarkdown } from '../changes/report/markdown.js';
import type { SyncReport } from '../sync/report/report.js';
import { describe } from '../sync/report/report-text.js';
import type { Table } from '../sync/report/checklist.js';
import type { Synced } from '../sync/run.js';
import { counted } from '../../codegen/words/counted.js';
import type { Finished } from './finish.js';
import { DEFAULT_BRANCH } from './options.js';

/** All that the text of a pull request tells. */
export interface Outcome extends Finished {
  /** What the sources said; absent when an update is resumed. */
  readonly synced?: Synced;
  /** What a person has to look at, as {@link pointsOf} tells. */
  readonly points: readonly string[];
  /** The branch; undefined when there was nothing that a machine could write. */
  readonly branch: string | undefined;
}

/** Lines of a list that are shown: GitHub takes no more than 65,536 characters in all. */
const LONGEST_LIST = 120;
const LONGEST = 60_000;

/** `Catalog of 2026-09-19: 3 new models, 2 withdrawn, 12 changed`. */
export function titleOf(date: string, { unexplained }: SyncReport): string {
  const of = (...kinds: string[]) =>
    new Set(unexplained.filter(({ kind }) => kinds.includes(kind)).map(({ model }) => model)).size;
  const parts = [
    [of('new'), of('new') === 1 ? 'new model' : 'new models'],
    [of('withdrawn'), 'withdrawn'],
    [of('renamed', 'changed'), 'changed'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `Catalog of ${date}: ${told.join(', ') || 'explanations that no longer apply'}`;
}

/** The text of a pull request in Markdown: what a person has to do, what is new, what changes for callers. */
export function bodyOf(outcome: Outcome): string {
  const { synced, document, report } = outcome;
  const changes = toMarkdown(report).trim();
  const parts = [
    synced && readText(synced.report),
    toDo(outcome),
    section('New models', newModels(report, document)),
    changes === '' ? 'Nothing changes for callers.' : `## What changes for callers\n\n${changes}`,
    synced && section('Left alone, because the spec has it from a newer source', olderLines(synced.report)),
    synced && section('Where the sources disagree; the first is believed', disagreements(synced.report)),
  ];
  return cut(parts.filter((part) => part !== undefined && part !== '').join('\n\n'));
}

/** What a person has to look at, as lines of a checklist: money first, then what the checks say. */
export function pointsOf({ refused, missing }: Finished, synced?: Synced): string[] {
  const todo = (synced?.written?.todo ?? []).map(
    ({ about, advice, table }) => `- [ ] ${cell(about)}: ${advice}${table ? tableOf(table) : ''}`,
  );
  const odd = (synced?.report.remarks ?? []).map((remark) => `- [ ] ${cell(remark)}: this is odd about the sources`);
  const checks = missing.map(({ what, name }) => `- [ ] ${cell(name)}: the audit demands ${what}`);
  // What the rules say of a spec with open points follows from these, and is said again once they are done.
  const rules = todo.length === 0 ? refused.map((reason) => `- [ ] ${cell(reason)}`) : [];
  return [...todo, ...odd, ...checks, ...rules];
}

/**
 * What `--resume` says while points of the checklist are open.
 *
 * @param faults What the checks say beside these, so that all is mended in one round.
 */
export function leftText(points: readonly string[], faults: readonly string[]): string {
  const open = `Nothing was committed: ${CHECKLIST} has ${counted(points.length, 'open point')}.\n\n${shorten(points).join('\n')}`;
  return [open, section('What the checks refuse beside', shorten(faults))].filter((part) => part !== '').join('\n\n');
}

function readText({ after, arePricesCompared }: SyncReport): string {
  const without = 'No price list was read, so prices were not looked at, and new models have none.';
  return `Read: ${code(after)}.${arePricesCompared ? '' : ` ${without}`}`;
}

function toDo({ synced, points, release, branch }: Outcome): string {
  const changelog = release === undefined ? 'There is no release yet, so the changelog names no changes.' : '';
  if (points.length === 0) {
    return `Ready to merge: the rules, the generated files and the audit say so. ${changelog}`.trim();
  }
  const minutes = synced?.written?.minutes ?? 0;
  const unpriced = synced?.report.arePricesCompared === false ? ', without prices' : '';
  const time = minutes === 0 ? '' : ` (about ${counted(minutes, 'minute')}${unpriced})`;
  return `${section(`For a person${time}`, shorten(points))}\n\n${next(branch, synced !== undefined)} ${changelog}`.trim();
}

function next(branch: string | undefined, isNew: boolean): string {
  if (branch === undefined) return 'A machine could change no file, so there is no branch.';
  const named = branch === DEFAULT_BRANCH ? '' : ` --branch ${branch}`;
  const command = code(`npm run catalog:update -- --resume${named}`);
  return isNew
    ? `Tick off each in ${code(CHECKLIST)} after ${code(`git switch ${branch}`)}, then run ${command} there.`
    : `Then run ${command} again.`;
}

/** Below a point of the checklist, and part of it. */
function tableOf({ head, rows }: Table): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return `\n\n${lines.map((cells) => `  | ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** A table of the models that callers have not had before. */
function newModels({ groups }: Report, { paths = {} }: OpenApiDocument): string[] {
  const isNew = ({ changes }: Report['groups'][number]) => changes.some(({ kind }) => kind === 'model-added');
  const rows = groups.filter(isNew).flatMap(({ id }) => {
    const { 'x-model': about } = (paths[MODEL_PREFIX + id]?.post ?? {}) as Partial<SpecOperation>;
    if (!about) return [];
    const { family, task, output, price } = about;
    return [`| ${[id, family, task, output, price ? priceInWords(price) : 'not known'].map(cell).join(' | ')} |`];
  });
  if (rows.length === 0) return [];
  return ['| model | family | task | output | price |', '| --- | --- | --- | --- | --- |', ...shorten(rows)];
}

function olderLines({ older }: SyncReport): readonly string[] {
  const lines = older.map(
    ({ model, reason, differences }) => `- ${cell(model)}: ${cell(differences.map(describe).join('; '))}; ${reason}`,
  );
  return shorten(lines);
}

function disagreements({ disagreements: lines }: SyncReport): readonly string[] {
  return shorten(lines.map((line) => `- ${cell(line)}`));
}

/** No more lines than a text of this length has room for. */
function shorten(lines: readonly string[]): readonly string[] {
  const more = lines.length - LONGEST_LIST;
  return more <= 0 ? lines : [...lines.slice(0, LONGEST_LIST), '', `And ${more} more.`];
}

/** In a code span: what a source says is a stranger's text, and may not mention people or become a link. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '¦').trim();
  return line === '' ? '' : code(line);
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf('\n', LONGEST);
  return `${text.slice(0, end)}\n\nThe rest is too long for here: ${code('npm run catalog:changes -- main')} tells all.`;
}
