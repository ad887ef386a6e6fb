import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is wrong with a built site. */
export interface LinkReport {
  readonly pages: number;
  readonly links: number;
  /** `page: link (reason)` */
  readonly broken: readonly string[];
}

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** What the page loads by itself. */
  readonly loads: readonly string[];
}

/** Tags that make a browser fetch what they name; a link of another kind is only followed. */
const LOADS = [
  /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\s(?:src|href)="([^"]*)"/g,
  /<link\b(?=[^>]*rel="[^"]*(?:stylesheet|preload|icon))[^>]*?\shref="([^"]*)"/g,
];

/**
 * Checks every link, anchor and file of a built site, its HTML and its Markdown, and that no page loads anything from
 * another host.
 *
 * @param base What the addresses on the site begin with, such as `/runninghub/`.
 */
export function checkLinks(root: string, base = '/'): LinkReport {
  const files = filesIn(root);
  const texts = [...files].filter((file) => /\.(html|md|txt)$/.test(file));
  const pages = new Map(texts.map((file) => [file, readPage(path.join(root, file))]));
  const broken: string[] = [];
  let links = 0;
  for (const [file, page] of pages) {
    for (const url of page.loads)
      if (/^(https?:)?\/\//.test(url)) broken.push(`${file}: ${url} (loaded from another host)`);
    for (const link of new Set([...page.links, ...page.loads])) {
      if (/^([a-z][\w+.-]*:|\/\/)/i.test(link)) continue;
      links += 1;
      const reason = fault(base, file, link, pages, files);
      if (reason !== undefined) broken.push(`${file}: ${link} (${reason})`);
    }
  }
  return { pages: pages.size, links, broken };
}

function fault(
  base: string,
  file: string,
  link: string,
  pages: ReadonlyMap<string, Page>,
  files: ReadonlySet<string>,
): string | undefined {
  const [address, anchor] = link.split('#', 2) as [string, string?];
  if (address.startsWith('/') && !address.startsWith(base)) return `outside ${base}`;
  const decoded = decodeURIComponent(address.split('?')[0] ?? '');
  const target =
    decoded === ''
      ? file
      : decoded.startsWith('/')
        ? decoded.slice(base.length)
        : path.posix.join(path.posix.dirname(file), decoded);
  const found = fileOf(files, target);
  if (found === undefined) return 'no such file';
  // Markdown names its headings in its reader's own way.
  if (!anchor || !found.endsWith('.html')) return undefined;
  return pages.get(found)?.ids.has(decodeURIComponent(anchor)) ? undefined : 'no such anchor';
}

function filesIn(root: string): Set<string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(
    entries.map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)).split(path.sep).join('/')),
  );
}

function fileOf(files: ReadonlySet<string>, target: string): string | undefined {
  const candidates = [target, `${target.replace(/\/?$/, '/')}index.html`].map((name) =>
    path.posix.normalize(name).replace(/^\.?\//, ''),
  );
  return candidates.find((name) => files.has(name));
}

function readPage(file: string): Page {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.html')) {
    const bare = text.replace(/^(```+)[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, '');
    return { ids: new Set(), links: [...bare.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!), loads: [] };
  }
  const html = text
    .replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>')
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '');
  return {
    ids: new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map((match) => plain(match[1]!))),
    links: [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map((match) => plain(match[1]!)),
    loads: LOADS.flatMap((tag) => [...html.matchAll(tag)].map((match) => plain(match[1]!))),
  };
}

function plain(attribute: string): string {
  return attribute
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
