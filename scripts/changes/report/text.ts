import type { Change, Group, Subject } from '../change.js';
import type { Breaks } from '../kinds.js';
import { totalsInWords, type Report } from './report.js';

const TITLES: Readonly<Record<Subject, string>> = {
  model: 'Models',
  endpoint: 'Platform endpoints',
  response: 'Shared responses',
  webhook: 'Webhooks',
  errors: 'Errors',
};
const LABELS: Readonly<Record<Breaks, string>> = {
  compile: 'compile time',
  run: 'run time',
  cost: 'cost',
  no: '-',
};
const ORDER: readonly Breaks[] = ['compile', 'run', 'cost', 'no'];

/** The report for a terminal: each change behind the moment at which it is noticed, the worst first. */
export function toText(report: Report): string {
  const lines = [`${report.from} → ${report.to}`, ''];
  if (report.groups.length === 0) return `${[...lines, 'Nothing changed.'].join('\n')}\n`;
  for (const subject of Object.keys(TITLES) as Subject[]) {
    const groups = report.groups.filter((group) => group.subject === subject);
    if (groups.length > 0) lines.push(TITLES[subject], ...groups.flatMap(groupLines), '');
  }
  const { current, next, bump, reason } = report.version;
  lines.push(totalsInWords(report), `Version ${current} → ${next} (${bump}): ${reason}`);
  return `${lines.join('\n')}\n`;
}

function groupLines({ id, helper, changes }: Group): string[] {
  const width = Math.max(...Object.values(LABELS).map((label) => label.length));
  return [
    `  ${id}${helper === undefined ? '' : ` (${helper})`}`,
    ...worstFirst(changes).map(({ breaks, text }) => `    ${LABELS[breaks].padEnd(width)}  ${text}`),
  ];
}

function worstFirst(changes: readonly Change[]): Change[] {
  return ORDER.flatMap((breaks) => changes.filter((change) => change.breaks === breaks));
}
