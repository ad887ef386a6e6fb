import { code } from '../../codegen/words/code.js';
import { priceInWords } from '../../codegen/words/price.js';
import type { OpenApiDocument, SpecOperation } from '../../codegen/spec/types.js';
import { MODEL_PREFIX } from '../../spec/conventions/model.mjs';
import type { Report } from '../changes/report/report.js';
import { toMarkdown } from '../changes/report/markdown.js';
import type { SyncReport } from '../sync/report/report.js';
import type { Synced } from '../sync/run.js';
import type { Finished } from './finish.js';

/** All that the text of a pull request tells. */
export interface Outcome extends Finished {
  /** What the sources said; absent when an update is resumed. */
  readonly synced?: Synced;
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
    synced && `Read: ${code(synced.report.after)}.`,
    toDo(outcome),
    section('New models', newModels(report, document)),
    changes === '' ? 'Nothing changes for callers.' : `## What changes for callers\n\n${changes}`,
    ...(synced ? notes(synced.report) : []),
  ];
  return cut(parts.filter((part) => part !== undefined && part !== '').join('\n\n'));
}

function toDo({ synced, refused, missing, release, branch }: Outcome): string {
  const lines = (synced?.written?.todo ?? []).map(({ about, advice }) => `- [ ] ${cell(about)}: ${advice}`);
  if (refused !== undefined) lines.push(`- [ ] nothing is generated yet: ${cell(refused)}`);
  lines.push(...missing.map(({ what, name }) => `- [ ] ${cell(name)}: the audit demands ${what}`));
  const changelog = release === undefined ? 'There is no release yet, so the changelog names no changes.' : '';
  if (lines.length === 0) {
    return `Ready to merge: the rules, the generated files and the audit say so. ${changelog}`.trim();
  }
  const minutes = synced?.written?.minutes ?? 0;
  const time = minutes === 0 ? '' : ` (about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'})`;
  const next =
    branch === undefined
      ? 'A machine could change no file, so there is no branch.'
      : `Then, on ${code(branch)}: ${code('npm run catalog:update -- --resume')}. ${changelog}`.trim();
  return `${section(`For a person${time}`, shorten(lines))}\n\n${next}`;
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

function notes({ remarks, disagreements }: SyncReport): string[] {
  return [
    section('What is odd about the sources', shorten(remarks.map((line) => `- ${cell(line)}`))),
    section(
      'Where the sources disagree; the first is believed',
      shorten(disagreements.map((line) => `- ${cell(line)}`)),
    ),
  ];
}

/** No more lines than a text of this length has room for. */
function shorten(lines: readonly string[]): readonly string[] {
  const more = lines.length - LONGEST_LIST;
  return more <= 0 ? lines : [...lines.slice(0, LONGEST_LIST), '', `And ${more} more.`];
}

/** In a code span: what a source says is a stranger's text, and may not mention people or become a link. */
function cell(text: string): string {
  return code(text.replace(/\s+/g, ' ').replaceAll('|', '¦').trim());
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf('\n', LONGEST);
  return `${text.slice(0, end)}\n\nThe rest is too long for here: ${code('npm run catalog:changes -- main')} tells all.`;
}
