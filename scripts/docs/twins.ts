import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { DIST, DOCS, GENERATED } from './paths.js';

/** A page as Markdown that stands by itself. */
export interface Twin {
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
export function twins(): Twin[] {
  const sources = new Map<string, string>();
  for (const [folder, skipped] of [
    [DOCS, /^(generated|public|\.vitepress)\//],
    [GENERATED, /^$/],
  ] as const) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.md') && !skipped.test(file)) sources.set(file, path.join(folder, file));
    }
  }
  return [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([page, file]) => toTwin(page, readFileSync(file, 'utf8')));
}

/** Writes the twins beside their pages. */
export function writeTwins(all: readonly Twin[]): void {
  for (const { page, text } of all) {
    const file = path.join(DIST, page);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  copyFileSync(path.join(GENERATED, '../../generated/openapi.json'), path.join(DIST, 'openapi.json'));
}

/** The text of a page for a file in the root of the site: its links begin there. */
export function fromRoot({ page, text }: Twin): string {
  const folder = path.posix.dirname(page);
  return text.replace(/\]\((?![a-z]+:|#)([^)]+)\)/g, (_, target: string) => `](${path.posix.join(folder, target)})`);
}

/** A page without what only the site's own renderer understands. */
export function toTwin(page: string, source: string): Twin {
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
