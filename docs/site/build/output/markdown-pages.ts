import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { DIST, DOCS, PAGES, SITE } from '../locations.js';

/** A page as Markdown that stands by itself. */
export interface MarkdownPage {
  /** Path from the root of the site: `models/kling/kling-elements.md`. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

interface Home {
  readonly hero?: { readonly name: string; readonly text: string; readonly tagline: string };
  readonly features?: readonly { readonly title: string; readonly details: string; readonly link: string }[];
}

/** Every page of the site as Markdown, sorted by path. */
export function markdownPages(): MarkdownPage[] {
  const written = markdownIn(DOCS).filter((name) => !path.join(DOCS, name).startsWith(SITE + path.sep));
  const sources = [
    ...written.map((page) => ({ page, file: path.join(DOCS, page) })),
    ...markdownIn(PAGES).map((page) => ({ page, file: path.join(PAGES, page) })),
  ];
  return sources
    .sort((a, b) => (a.page < b.page ? -1 : 1))
    .map(({ page, file }) => toMarkdownPage(page, readFileSync(file, 'utf8')));
}

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
}

/** Writes each beside the page that VitePress made of it. */
export function writeMarkdownPages(all: readonly MarkdownPage[]): void {
  for (const { page, text } of all) {
    const file = path.join(DIST, page);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The text of a page for a file in another folder of the site: its links begin there. */
export function fromFolder({ page, text }: MarkdownPage, folder: string): string {
  const own = path.posix.dirname(page);
  return text.replace(
    /\]\((?![a-z]+:|#)([^)]+)\)/g,
    (_, target: string) => `](${path.posix.relative(folder, path.posix.join(own, target))})`,
  );
}

/** A page without what only the site's own renderer understands. */
function toMarkdownPage(page: string, source: string): MarkdownPage {
  const [, head = '', body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const text = (body.trim() === '' ? homeText(parse(head) as Home) : body)
    .replace(/^<PageSlot.*\/>\n+/gm, '')
    .replace(/^::: \w+ (.*)\n([\s\S]*?)\n:::$/gm, (_, title: string, note: string) =>
      [`**${title}**`, '', ...note.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n'),
    )
    .replace(/^(#+ .*?) \{#[\w-]+\}$/gm, '$1')
    .replace(/\]\(\/([^)#]*)(#[^)]*)?\)/g, (_, target: string, anchor = '') => `](${relative(page, target)}${anchor})`)
    .trim();
  return { page, title: /^# (.*)$/m.exec(text)?.[1] ?? page, text: `${text}\n` };
}

function relative(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to) || path.posix.basename(to);
}

function homeText({ hero, features = [] }: Home): string {
  const items = features.map(
    ({ title, details, link }) => `- [${title}](${link.endsWith('/') ? `${link}index` : link}.md): ${details}`,
  );
  return [`# ${hero?.name}`, `${hero?.text}. ${hero?.tagline}`, items.join('\n')].join('\n\n');
}
