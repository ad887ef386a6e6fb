import path from 'node:path';
import { parse } from 'yaml';
import { linksOf } from '../markdown-links.js';
import { type Block, blocksOf } from './blocks.js';
import { MARK } from './mark.js';
import type { Translation } from './pages.js';

/** What the front matter says in words; the rest of it is settings. */
const WORDS = new Set(['title', 'description']);

/** Where a translation says something else than its English page, as far as a program can tell: one line for each. */
export function differences(pages: Translation, english: string, chinese: string): string[] {
  const [originals, translated] = [blocksOf(english), blocksOf(chinese)];
  const found = headDifferences(pages, english, chinese);
  const length = Math.max(originals.length, translated.length);
  for (let at = 0; at < length; at += 1) {
    const [original, own] = [originals[at], translated[at]];
    const place = `${pages.chinese}:${own?.line ?? chinese.split('\n').length}`;
    // What follows a part too many or too few stands beside another one, and would be reported without end.
    if (original?.kind !== own?.kind)
      return [...found, `${place}: ${own?.kind ?? 'the end'} stands where ${nameOf(pages, original)}.`];
    found.push(...blockDifferences(pages, original!, own!).map((text) => `${place}: ${text}`));
  }
  return found;
}

function nameOf({ english }: Translation, block: Block | undefined): string {
  return block ? `${english}:${block.line} has ${block.kind}` : `${english} has ended`;
}

function headDifferences({ english: name, chinese: own }: Translation, english: string, chinese: string): string[] {
  const settings = (page: string) => {
    const head = /^---\n([\s\S]*?)\n---\n/.exec(page)?.[1]?.replace(MARK, '') ?? '';
    const entries = Object.entries((parse(head) ?? {}) as Record<string, unknown>);
    return JSON.stringify(entries.map(([key, value]) => [key, WORDS.has(key) ? '' : value]));
  };
  return settings(english) === settings(chinese) ? [] : [`${own}:1: the front matter has other settings than ${name}.`];
}

function blockDifferences(pages: Translation, original: Block, own: Block): string[] {
  if (original.kind === 'code' || original.kind === 'a component')
    return original.text === own.text ? [] : [`this is not what stands in ${pages.english}:${original.line}.`];
  const anchor = anchorFault(pages, original, own);
  const links = compareLists('link', linksIn(original).map(targetFor(pages)), linksIn(own));
  const code = compareLists('code', codeIn(original), codeIn(own));
  const numbers = numbersIn(original).filter((number) => !numbersIn(own).includes(number));
  return [
    ...anchor,
    ...links,
    ...code,
    ...numbers.map((number) => `the number ${number} is missing.`),
    ...boldFaults(own),
  ];
}

/** Bold text whose asterisks would be shown: where a letter is next to them, Markdown wants one on their other side. */
function boldFaults({ text }: Block): string[] {
  const parts = text.replaceAll(/`[^`]+`/g, '`').split('**');
  return parts.flatMap((bold, at) => {
    const [before = '', after = ''] = [parts[at - 1], parts[at + 1]];
    const isShown =
      (/[\p{P}`]$/u.test(bold) && /^[^\s\p{P}`]/u.test(after)) ||
      (/^[\p{P}`]/u.test(bold) && /[^\s\p{P}`]$/u.test(before));
    return at % 2 === 1 && isShown ? [`**${bold}** would be shown with its asterisks: end it beside a letter.`] : [];
  });
}

/** A heading has the anchor of the English one, so that a link to it works in both. The page's title needs none. */
function anchorFault({ chinese }: Translation, original: Block, own: Block): string[] {
  // GitHub shows an anchor as text.
  if (!/^#{2,} /.test(original.text) || !chinese.startsWith('docs/')) return [];
  const [, title = '', given] = /^#+ (.*?)(?: \{#([\w-]+)\})?$/.exec(original.text) ?? [];
  const anchor = given ?? slugOf(title);
  return own.text.endsWith(` {#${anchor}}`) ? [] : [`this heading ends in {#${anchor}}.`];
}

/** The anchor that VitePress gives to a heading in English. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/**
 * What a link has to lead to in a translation: the same page, by its path from the root of the site, so that it does
 * not depend on where the translation stands. A page's link to its translation becomes one to the English page.
 */
const targetFor =
  ({ english, chinese }: Translation) =>
  (target: string): string => {
    if (target === chinese) return english;
    if (!english.startsWith('docs/') || /^(?:[a-z]+:|[#/])/.test(target)) return target;
    return path.posix.join('/', path.posix.dirname(path.posix.relative('docs', english)), target);
  };

const linksIn = ({ text }: Block) => linksOf(text).map(({ target }) => target);
const codeIn = ({ text }: Block) => [...new Set([...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!))];
const numbersIn = ({ text }: Block): readonly string[] =>
  text.replaceAll(/`[^`]+`|\]\([^)]*\)/g, ' ').match(/\d+(?:[.,]\d+)*/g) ?? [];

function compareLists(what: string, wanted: readonly string[], own: readonly string[]): string[] {
  const less = (all: readonly string[], taken: readonly string[]) => {
    const rest = [...taken];
    return all.filter((one) => {
      const at = rest.indexOf(one);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  return [
    ...less(wanted, own).map((one) => `the ${what} ${one} is missing.`),
    ...less(own, wanted).map((one) => `the ${what} ${one} is not in the English.`),
  ];
}
