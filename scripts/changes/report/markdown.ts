import { code } from '../../../codegen/words/code.js';
import type { Change, Group } from '../change.js';
import type { Breaks, ChangeKind } from '../kinds.js';
import { totalsInWords, type Report } from './report.js';

const SECTIONS = ['Breaking', 'Added', 'Changed', 'Deprecated'] as const;
type Section = (typeof SECTIONS)[number];

/** Sections of the kinds that are not just a change. What breaks a caller stands under Breaking, removals among it. */
const SECTION_OF: Partial<Record<ChangeKind, Section>> = {
  'model-added': 'Added',
  'endpoint-added': 'Added',
  'error-added': 'Added',
  'field-added': 'Added',
  'value-added': 'Added',
  'status-added': 'Added',
  'content-type-added': 'Added',
  'model-deprecated': 'Deprecated',
  'field-deprecated': 'Deprecated',
  'endpoint-deprecated': 'Deprecated',
};
const LABELS: Readonly<Record<Breaks, string>> = {
  compile: ' (breaks at compile time)',
  run: ' (breaks at run time)',
  cost: ' (changes what a call costs)',
  no: '',
};

/** The report as the part of a changelog that belongs under the heading of a release. */
export function toMarkdown(report: Report): string {
  if (report.groups.length === 0) return '';
  const { bump, reason } = report.version;
  const parts = [`The described API: ${totalsInWords(report)}. Version bump: ${bump} (${reason}).`];
  for (const section of SECTIONS) {
    const items = report.groups.flatMap((group) => itemOf(group, section));
    if (items.length > 0) parts.push(`### ${section}`, items.join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function sectionOf({ kind, breaks }: Change): Section {
  return breaks === 'no' ? (SECTION_OF[kind] ?? 'Changed') : 'Breaking';
}

/** One list item for what a group has in a section; a single change stands on the line of the group itself. */
function itemOf(group: Group, section: Section): string[] {
  const lines = group.changes
    .filter((change) => sectionOf(change) === section)
    .map(({ text, breaks }) => `${text}${LABELS[breaks]}`);
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const title = `- ${titleOf(group)}:`;
  return [others.length === 0 ? `${title} ${first}` : [title, ...lines.map((line) => `  - ${line}`)].join('\n')];
}

function titleOf({ subject, id, helper }: Group): string {
  if (subject === 'model') return helper === undefined ? code(id) : `${code(helper)} (${code(id)})`;
  if (subject === 'errors') return 'error codes';
  return subject === 'endpoint' ? code(id) : `${subject} ${code(id)}`;
}
