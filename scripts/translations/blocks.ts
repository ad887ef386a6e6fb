/** A part of a Markdown page that its translation has in the same place. */
export interface Block {
  /** `a heading of level 2`, `a row of 3 cells`: what stands in the same place is of the same kind. */
  readonly kind: string;
  /** Where it begins, counted from one. */
  readonly line: number;
  /** All of it, on one line unless it is code. */
  readonly text: string;
}

const FENCE = '```';

/** The parts of a page, without its front matter and the comments of HTML. */
export function blocksOf(page: string): Block[] {
  const lines = withoutHead(page).split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const start = at;
    const kind = kindOf(lines[at]!);
    at += 1;
    if (kind === undefined) continue;
    if (kind === 'code') {
      const end = lines.indexOf(FENCE, at);
      at = end < 0 ? lines.length : end + 1;
    } else if (kind === 'a paragraph' || kind === 'an item') {
      // A line that begins nothing of its own goes on with what the one before it began.
      while (at < lines.length && kindOf(lines[at]!) === 'a paragraph') at += 1;
    }
    const text = lines.slice(start, at).join(kind === 'code' ? '\n' : ' ');
    blocks.push({ kind, line: start + 1, text });
  }
  return blocks;
}

/** Leaves the lines where they are, so that they keep their numbers. */
function withoutHead(page: string): string {
  return page
    .replace(/^---\n[\s\S]*?\n---\n/, (head) => '\n'.repeat(head.split('\n').length - 1))
    .replaceAll(/^<!--.*-->$/gm, '');
}

/** What begins with a line; undefined when it is empty. */
function kindOf(line: string): string | undefined {
  if (line.trim() === '') return undefined;
  if (line.startsWith(FENCE)) return 'code';
  const heading = /^(#{1,6}) /.exec(line)?.[1];
  if (heading !== undefined) return `a heading of level ${heading.length}`;
  if (line.startsWith('|')) return `a row of ${line.replaceAll('\\|', '').split('|').length - 2} cells`;
  if (/^\s*(?:[-*+]|\d+\.) /.test(line)) return 'an item';
  return line.startsWith('<') ? 'a component' : 'a paragraph';
}
