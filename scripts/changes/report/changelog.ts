import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../../codegen/spec/user-error.js';

const BEGIN = '<!-- changes:begin -->';
const END = '<!-- changes:end -->';
const UNRELEASED = /^## \[?Unreleased\]?\s*$/im;
const INTRODUCTION = '# Changelog\n';

/**
 * Puts generated text into the changelog of a project, as {@link insertUnreleased} says.
 *
 * @returns Whether the file changed.
 */
export function writeChangelog(root: string, text: string): boolean {
  const file = path.join(root, 'CHANGELOG.md');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = insertUnreleased(before, text);
  if (after !== before) writeFileSync(file, after);
  return after !== before;
}

/**
 * Puts generated text under the heading `## Unreleased` of a changelog, between two markers, and leaves every other
 * line as it is. Running it again replaces the text; empty text takes the block away. The blocks of past releases stay.
 *
 * @param changelog The whole file; empty for a new one.
 * @throws UserError when one of the two markers is missing or they stand in the wrong order.
 */
export function insertUnreleased(changelog: string, text: string): string {
  const newline = changelog.includes('\r\n') ? '\r\n' : '\n';
  const unified = changelog.replaceAll('\r\n', '\n');
  const { before, section, after } = split(unified, text.trim() === '');
  const block = text.trim() === '' ? '' : `${BEGIN}\n\n${text.trim()}\n\n${END}`;
  const written = replaceBlock(section, block);
  const whole = [before, written, after].filter((part) => part.trim() !== '').map((part) => part.trim());
  return `${whole.join('\n\n')}\n`.replaceAll('\n', newline);
}

/** Cuts out the section of the coming release, making one if need be. */
function split(changelog: string, isEmpty: boolean): { before: string; section: string; after: string } {
  const found = UNRELEASED.exec(changelog);
  if (!found) {
    const first = /^## /m.exec(changelog)?.index ?? changelog.length;
    const before = changelog.slice(0, first).trim() === '' ? INTRODUCTION : changelog.slice(0, first);
    return { before, section: isEmpty ? '' : '## Unreleased', after: changelog.slice(first) };
  }
  const rest = found.index + found[0].length;
  const length = /^## /m.exec(changelog.slice(rest))?.index ?? changelog.length - rest;
  return {
    before: changelog.slice(0, found.index),
    section: changelog.slice(found.index, rest + length),
    after: changelog.slice(rest + length),
  };
}

/** A first block goes behind what people have written. */
function replaceBlock(section: string, block: string): string {
  const [begin, end] = [section.indexOf(BEGIN), section.indexOf(END)];
  if (begin === -1 && end === -1) return block === '' ? section : `${section.trim()}\n\n${block}`;
  if (begin === -1 || end < begin) {
    throw new UserError(`the unreleased section needs ${BEGIN} before ${END}; mend or delete the markers`);
  }
  const parts = [section.slice(0, begin), block, section.slice(end + END.length)];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}
