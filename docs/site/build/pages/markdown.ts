/** Text as it stands in a Markdown paragraph of the site: neither HTML nor an expression of the page's template. */
export function prose(text: string): string {
  return outsideCode(text, (part) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{{', '&#123;{'));
}

/** Text as it stands in the cell of a table: one line, without bars. */
function cell(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
}

/** A fenced block of code. */
export function block(language: string, source: string): string {
  return `\`\`\`${language}\n${source.trimEnd()}\n\`\`\``;
}

/** A link. Pages are given by their path from the root of the site: `/models/kling/index.md`. */
export function link(text: string, target: string): string {
  return `[${text.replaceAll('[', '\\[').replaceAll(']', '\\]')}](${target})`;
}

/** A table; empty when it has no rows. Cells are Markdown and made to fit. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A bullet list; empty when it has no items. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replace(/\s*\n\s*/g, ' ')}`).join('\n');
}

/** Sections with an empty line between them; what is empty or undefined is left out. */
export function document(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A heading with its text, or nothing when there is no text. */
export function section(heading: string, ...parts: readonly (string | undefined)[]): string {
  const body = parts.filter(Boolean).join('\n\n');
  return body === '' ? '' : `## ${heading}\n\n${body}`;
}

/** Front matter of a page. Values are written as JSON, which YAML understands. */
export function frontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}

function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(`+[^`]+`+)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** What only the Markdown of a page shows, because an interactive part says the same on the page itself. */
export function forMarkdown(text: string): string {
  return text === '' ? '' : `<!-- markdown -->\n\n${text}\n\n<!-- /markdown -->`;
}
