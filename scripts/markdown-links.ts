/** A link or an image of a Markdown text. */
export interface Link {
  readonly line: number;
  readonly target: string;
}

const INLINE = /!?\[(?:[^\]\\]|\\.)*\]\(\s*<?([^\s)>]*)>?(?:\s+["'(][^)]*)?\)/g;
const DEFINITION = /^\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/g;
const HTML = /<(?:a|img)\b[^>]*?\s(?:href|src)=["']([^"']+)["']/g;

/** All links and images of a Markdown text, outside of code. */
export function linksOf(markdown: string): Link[] {
  return proseLines(markdown).flatMap(([line, text]) => {
    // An image can be the text of a link, so it is looked for in the rest as well.
    const images = [...text.matchAll(/!\[[^\]]*\]\(([^)\s]*)[^)]*\)/g)];
    const rest = text.replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '');
    const found = [INLINE, DEFINITION, HTML].flatMap((form) => [...rest.matchAll(form)]);
    return [...images, ...found].map(([, target = '']) => ({ line, target }));
  });
}

/** What `#…` can name in a Markdown text, as GitHub and npm make it from the headings. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, text] of proseLines(markdown)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = plain.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-');
    let name = slug;
    for (let count = 1; anchors.has(name); count += 1) name = `${slug}-${count}`;
    anchors.add(name);
  }
  return anchors;
}

/** The lines outside of fenced blocks, numbered from one, without the code in them. */
function proseLines(markdown: string): [number, string][] {
  let fence: string | undefined;
  return markdown.split('\n').flatMap((text, index): [number, string][] => {
    const mark = /^\s{0,3}(```+|~~~+)/.exec(text)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      return [];
    }
    const isHeading = /^#{1,6}\s/.test(text);
    return fence === undefined ? [[index + 1, isHeading ? text : text.replaceAll(/`[^`]*`/g, '')]] : [];
  });
}
