import type { Value } from '../../../codegen/sources/catalog.js';
import type { Difference } from '../compare/compare.js';
import { gained } from '../compare/same-value.js';
import type { SyncReport } from './report.js';

/** The report as a maintainer reads it in a terminal. */
export function reportText(report: SyncReport, { all = false } = {}): string {
  const of = (...kinds: Difference['kind'][]) => report.unexplained.filter(({ kind }) => kinds.includes(kind));
  const sections = [
    section(
      'New',
      of('new').map(({ model }) => model),
    ),
    section(
      'Withdrawn',
      of('withdrawn').map(({ model }) => model),
    ),
    section(
      'Moved, perhaps',
      report.moved.map(({ from, to, name }) => `${from} → ${to} (${name})`),
    ),
    section(
      'Renamed',
      of('renamed').map((entry) => `${entry.model}: ${change(entry)}`),
    ),
    section('Changed', byModel(of('changed')), `${of('changed').length}`),
    section('Older than what the spec has, so left alone', olderLines(report), `${olderCount(report)}`),
    section(
      'Stale entries of spec/differences.yaml',
      report.stale.map(({ text }) => text),
    ),
    section('Remarks', report.remarks),
    section('Explained', explained(report, all), `${report.explained.length}`),
    section('The sources disagree; the first is believed', all ? report.disagreements : []),
  ];
  return [`${report.before} → ${report.after}`, ...sections.filter((text) => text !== ''), summary(report)].join(
    '\n\n',
  );
}

/** The one line that tells how much there is to do. */
function summary(report: SyncReport): string {
  const { models, absent, counts, unexplained, explained, stale, remarks } = report;
  const changed = new Set(unexplained.filter(({ kind }) => kind === 'changed').map(({ model }) => model)).size;
  return (
    `${models.before} → ${models.after} models${notThere(absent)}: ${counts.new} new, ${counts.withdrawn} withdrawn, ` +
    `${counts.renamed} renamed, ${counts.changed} changes inside ${changed} others; ` +
    `${unexplained.length} unexplained, ${olderCount(report)} older, ${explained.length} explained, ${stale.length} stale, ${remarks.length} remarks` +
    (report.arePricesCompared ? '' : '; prices were not looked at')
  );
}

/** Why fewer models are no withdrawal. */
function notThere({ known, unlisted }: SyncReport['absent']): string {
  const parts = [
    [known, 'that the spec has as deprecated, withdrawn or gone from the site'],
    [unlisted, 'that sources of only some models need not have'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, which]) => `${count} ${which}`);
  return told.length === 0 ? '' : ` (absent and not counted as withdrawn: ${told.join('; ')})`;
}

/** @param count How many things the lines are about, which may be several in one. */
function section(title: string, lines: readonly string[], count = `${lines.length}`): string {
  if (lines.length === 0) return '';
  return [`${title} (${count})`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function byModel(differences: readonly Difference[]): string[] {
  const lines: string[] = [];
  for (const [model, entries] of groupBy(differences, (entry) => entry.model)) {
    lines.push(model, ...entries.map((entry) => `  ${describe(entry)}`));
  }
  return lines;
}

function olderLines({ older }: SyncReport): string[] {
  return older.flatMap(({ model, reason, differences }) => [
    `${model}: ${reason}`,
    ...differences.map((entry) => `  ${describe(entry)}`),
  ]);
}

function olderCount({ older }: SyncReport): number {
  return older.reduce((sum, { differences }) => sum + differences.length, 0);
}

function groupBy<T>(entries: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

/** `duration.enum: + "20"`, `output: image → video`, `seed: new field`. */
export function describe(entry: Difference): string {
  if (entry.property === 'field')
    return `${entry.field}: ${entry.after === 'present' ? 'new field' : 'not in the registry'}`;
  return `${entry.field === undefined ? '' : `${entry.field}.`}${entry.property}: ${change(entry)}`;
}

function change({ property, before, after }: Difference): string {
  if ((property === 'enum' || property === 'accept') && Array.isArray(before) && Array.isArray(after)) {
    const more = gained(before, after).map((value) => `+ ${show(value)}`);
    const less = gained(after, before).map((value) => `- ${show(value)}`);
    return [...more, ...less].join(' ');
  }
  return `${show(before)} → ${show(after)}`;
}

const LONGEST = 100;

function show(value: Value): string {
  if (value === null) return 'none';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function explained({ explained: entries }: SyncReport, all: boolean): string[] {
  const lines: string[] = [];
  const groups = [...groupBy(entries, (entry) => entry.reason)].sort(([, a], [, b]) => b.length - a.length);
  for (const [reason, list] of groups) {
    lines.push(`${list.length} × ${reason}`);
    if (all) lines.push(...list.map((entry) => `  ${entry.model} ${describe(entry)}`));
  }
  return lines;
}
