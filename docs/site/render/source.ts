import { parse } from 'yaml';

/** A page as it is written: its path from the root of the site, `guides/start.md`, and its Markdown. */
export interface PageSource {
  readonly page: string;
  readonly text: string;
  /** File in the repository that people change; undefined for what is made from the spec or the sources. */
  readonly file?: string | undefined;
}

/** What the head of a page says. */
export interface FrontMatter {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** `home`, `wide` for a page without sidebar and outline, or a page with both. */
  readonly layout?: 'home' | 'wide' | undefined;
  /** Id of the model that the page is about. */
  readonly model?: string | undefined;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/** A page's head, and its text without it. */
export function readSource(text: string): { readonly head: FrontMatter; readonly body: string } {
  const [front = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  return { head: (parse(yaml) as FrontMatter | null) ?? {}, body: text.slice(front.length) };
}
