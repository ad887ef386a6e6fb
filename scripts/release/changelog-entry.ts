import { isDate } from '../../spec/conventions/keys.mjs';
import { parseVersion, type Version } from './versions.js';

/** The newest entry of the changelog. */
export interface ChangelogEntry {
  /** The heading without its `##`. */
  readonly heading: string;
  /** Of a heading `0.2.0 - 2026-12-01`; undefined for `Unreleased`, other forms and days that no calendar has. */
  readonly version: Version | undefined;
  /** What stands below the heading. */
  readonly text: string;
  /** What `catalog:changes --write` put there; empty when it did not. */
  readonly described: string;
  /** Whether it announces that callers have to change something. */
  readonly isBreaking: boolean;
}

const HEADING = /^\[?(\d+\.\d+\.\d+)\]? - (\S+)$/;
const DESCRIBED = /<!-- changes:begin -->\n([\s\S]*?)<!-- changes:end -->/;

/** Reads the first entry of a changelog; undefined when it has none. */
export function newestEntry(changelog: string): ChangelogEntry | undefined {
  const [, first] = changelog.replaceAll('\r\n', '\n').split(/^## /m);
  if (first === undefined) return undefined;
  const end = first.indexOf('\n');
  const heading = (end === -1 ? first : first.slice(0, end)).trim();
  const text = end === -1 ? '' : first.slice(end).trim();
  const [, number, day] = HEADING.exec(heading) ?? [];
  return {
    heading,
    version: number === undefined || !isDate(day, Infinity) ? undefined : parseVersion(number),
    text,
    described: (DESCRIBED.exec(text)?.[1] ?? '').trim(),
    isBreaking: /^### Breaking\b/m.test(text),
  };
}
