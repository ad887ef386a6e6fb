import { WIDTH } from './width.js';

/** Columns that ` * ` takes in front of each line of a comment. */
export const MARGIN = 3;

/** One block of a doc comment: a paragraph to wrap, or lines to keep as they are. */
export type DocBlock = string | { readonly verbatim: readonly string[] };

/**
 * A doc comment, indented, with a line break at its end. Short ones take one line. Paragraphs are separated by an empty
 * line, except that tags follow each other directly.
 */
export function jsdoc(blocks: readonly DocBlock[], indent = 0): string {
  const pad = ' '.repeat(indent);
  const [first] = blocks;
  if (blocks.length === 1 && typeof first === 'string') {
    const line = `${pad}/** ${safe(first)} */`;
    if (line.length <= WIDTH && !first.includes('\n')) return `${line}\n`;
  }
  const lines: string[] = [];
  blocks.forEach((block, index) => {
    if (index > 0 && !(isTag(block) && isTag(blocks[index - 1]))) lines.push('');
    if (typeof block === 'string') lines.push(...wrap(safe(block), WIDTH - indent - MARGIN));
    else lines.push(...block.verbatim.map(safe));
  });
  return `${[`${pad}/**`, ...lines.map((line) => `${pad} * ${line}`.trimEnd()), `${pad} */`].join('\n')}\n`;
}

function isTag(block: DocBlock | undefined): boolean {
  return (typeof block === 'string' ? block : (block?.verbatim[0] ?? '')).startsWith('@');
}

/** Nothing in the spec's prose may end the comment or open an inline tag. */
function safe(text: string): string {
  return text.replaceAll('*/', '*\\/').replaceAll('{@', '{\\@');
}

/** Breaks at spaces. A line never starts with `@` by accident, since that would begin a tag. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.trim().split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      if (line !== '' && line.length + 1 + word.length > width && !word.startsWith('@')) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines;
}
