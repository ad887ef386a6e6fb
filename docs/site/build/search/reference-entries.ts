import { type Section, sectionsOf } from '../../render/sections.js';
import { type PageSource, readSource } from '../../render/source.js';
import type { SearchEntry } from '../../shared/search-data.js';
import { firstSentence } from '../output/describe.js';
import { addressOf } from './addresses.js';

/** `# Class: RunningHub`, `# Function: check()` */
const HEADING = /^(?:(Class|Function|Interface|Type Alias|Variable): )?(.*?)(?:\\?<.*)?$/;
/** The entry point that a page belongs to: `reference/runninghub/simulator/functions/createSimulator.md`. */
const ENTRY_POINT =
  /^reference\/(runninghub(?:\/[a-z-]+)*?)\/(?:index|classes|functions|interfaces|type-aliases|variables)\b/;

/** A page of the reference, and the members of a class or an interface. */
export function referenceEntries({ page, text }: PageSource): SearchEntry[] {
  const [top, ...below] = sectionsOf(readSource(text).body);
  if (top === undefined) return [];
  const [, kind, title = ''] = HEADING.exec(top.title)!;
  const of = ENTRY_POINT.exec(page)?.[1];
  const href = addressOf(page);
  const own = { kind: 'reference', href, title, of: of === title ? undefined : of } as const;
  const members = kind === 'Class' || kind === 'Interface' ? ownMembers(below) : [];
  return [
    { ...own, text: firstSentence(top.text) },
    ...members.map((member) => ({
      ...own,
      href: `${href}#${member.id}`,
      title: `${title}.${member.title.replace(/\?|<.*/g, '')}`,
      of,
      text: firstSentence(member.text),
    })),
  ];
}

/** The members that a class or an interface declares itself: what is inherited is found where it comes from. */
function ownMembers(sections: readonly Section[]): Section[] {
  const isInherited = (at: number) => {
    const rest = sections.slice(at + 1);
    const end = rest.findIndex(({ level }) => level <= 3);
    return rest.slice(0, end < 0 ? undefined : end).some(({ title }) => title === 'Inherited from');
  };
  let under = '';
  return sections.filter(({ level, title }, at) => {
    if (level === 2) under = title;
    return level === 3 && ['Properties', 'Methods'].includes(under) && !isInherited(at);
  });
}
