import { parseMarkdown } from './markdown.js';

/** A heading of a page with the text below it, up to the next heading, as plain text without its code blocks. */
export interface Section {
  readonly level: number;
  readonly title: string;
  readonly id: string;
  readonly text: string;
}

/** The sections of a page in their order. What stands before the first heading belongs to none. */
export function sectionsOf(markdown: string): Section[] {
  const { tokens, headings } = parseMarkdown(markdown);
  const sections: { heading: (typeof headings)[number]; texts: string[] }[] = [];
  let isHeading = false;
  for (const { type, children } of tokens) {
    if (type === 'heading_open') sections.push({ heading: headings[sections.length]!, texts: [] });
    isHeading = type === 'heading_open' || (isHeading && type !== 'heading_close');
    if (type === 'inline' && !isHeading) {
      const parts = (children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : textOf(child)));
      sections.at(-1)?.texts.push(parts.join(''));
    }
  }
  return sections.map(({ heading: { level, text, id }, texts }) => ({ level, title: text, id, text: plain(texts) }));
}

const textOf = ({ type, content }: { type: string; content: string }) => (type === 'html_inline' ? '' : content);

const plain = (texts: readonly string[]) => texts.join(' ').replaceAll(/\s+/g, ' ').trim();
