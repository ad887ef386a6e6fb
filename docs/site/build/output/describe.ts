const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
/** What is no sentence: headings, tables, lists, quotes, code, boxes and components. */
const NO_PARAGRAPH = /^(#|\||[-*+] |\d+\. |>|```|:::|<|\*\*\*)/;
/** A page of the reference: the entry point, and the folder of a kind where it is not the page of the entry point. */
const ENTRY_POINT =
  /^reference\/(runninghub.*?)(?:\/(?:classes|functions|interfaces|type-aliases|variables))?\/[^/]+\.md$/;
const LONGEST = 300;

/** The first sentence of a text, on one line. */
export function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return /^.+?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
}

/**
 * What a page is about, for a list of search results: the description in its front matter, otherwise its title with its
 * first paragraph, as plain text.
 *
 * @param page Path from the root of the site: `guides/start.md`. A page of the reference is told from one of the same
 * name by the entry point that it belongs to.
 */
export function descriptionOf(page: string, source: string): string {
  const [front = '', head = ''] = FRONT_MATTER.exec(source) ?? [];
  const own = /^description: (.*)$/m.exec(head)?.[1];
  if (own !== undefined) return own.startsWith('"') ? (JSON.parse(own) as string) : own;
  const body = source.slice(front.length).replaceAll(/^```[\s\S]*?^```$/gm, '');
  const title = plainText(/^# (.*)$/m.exec(body)?.[1] ?? page);
  const paragraph = body.split(/\n{2,}/).find((part) => part.trim() !== '' && !NO_PARAGRAPH.test(part.trim()));
  const entry = ENTRY_POINT.exec(page)?.[1];
  const subject = entry === undefined || title === entry ? title : `${title}, ${entry}`;
  return cut(paragraph === undefined ? subject : `${subject}: ${plainText(paragraph)}`);
}

function plainText(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
