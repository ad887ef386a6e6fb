import path from 'node:path';
import { folderOf, languageOf } from '../../shared/language.js';
import { type PageSource, readSource } from '../../render/source.js';

/** A page as Markdown that stands by itself. */
export interface MarkdownPage {
  /** Path from the root of the site: `models/kling/kling-elements.md`. */
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

/** The text of a page for a file in another folder of the site: its links begin there. */
export function fromFolder({ page, text }: MarkdownPage, folder: string): string {
  const own = path.posix.dirname(page);
  return text.replace(
    /\]\((?![a-z]+:|#)([^)]+)\)/g,
    (_, target: string) => `](${path.posix.relative(folder, path.posix.join(own, target))})`,
  );
}

/**
 * A page without what only the site's own renderer understands.
 *
 * @param pages Every page that there is: a link leads to the one in the language of its own, where there is one.
 */
export function toMarkdownPage({ page, text: source }: PageSource, pages: ReadonlySet<string>): MarkdownPage {
  const folder = folderOf(languageOf(page));
  const ownOf = (target: string) => (pages.has(folder + target) ? folder + target : target);
  const text = readSource(source)
    .body.replace(/^(<PageSlot.*\/>|<!-- \/?markdown -->|<\/?div.*>)\n+/gm, '')
    .replace(/^::: [\w-]+ (.*)\n([\s\S]*?)\n:::$/gm, (_, title: string, note: string) =>
      [`**${title}**`, '', ...note.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n'),
    )
    .replace(/^(#+ .*?) \{#[\w-]+\}$/gm, '$1')
    .replace(
      /\]\(\/(en\/)?([^)#]*)(#[^)]*)?\)/g,
      (_, english: string | undefined, target: string, anchor = '') =>
        `](${relative(page, english === undefined ? ownOf(target) : target)}${anchor})`,
    )
    .trim();
  return { page, title: /^# (.*)$/m.exec(text)?.[1] ?? page, text: `${text}\n` };
}

function relative(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to) || path.posix.basename(to);
}
