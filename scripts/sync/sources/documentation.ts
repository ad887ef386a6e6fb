import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { byCodeUnit } from '../../../codegen/spec/order.js';
import { UserError } from '../../../codegen/spec/user-error.js';
import { type Catalog, type Model, PROPERTIES, type Property } from '../../../codegen/sources/catalog.js';
import { type Listed, readPage } from '../../../codegen/sources/documented-page.js';
import { download, isAddress, nameOf } from './read-source.js';

/** The name of the index, which the vendor's documentation has for programs. */
const INDEX = 'llms.txt';

/** Pages that are fetched at the same time. */
const AT_ONCE = 8;

/** What the documentation tells: neither what a model costs nor how fine a slider is. */
export const DOCUMENTED: ReadonlySet<Property> = new Set(
  PROPERTIES.filter((property) => property !== 'price' && property !== 'priceUnit' && property !== 'step'),
);

/** Half of the pages say these in prose, and a Chinese page has no other name: silence is no fact. */
const DROPPED: ReadonlySet<Property> = new Set<Property>(
  'name localName output type list enum default min max minLength maxLength maxItems accept maxSizeMB'.split(
    ' ',
  ) as Property[],
);

/** Whether a location is documentation: a folder of saved pages, or an index of them. */
export async function isDocumentation(location: string): Promise<boolean> {
  if (nameOf(location) === INDEX) return true;
  return !isAddress(location) && (await stat(location).catch(() => undefined))?.isDirectory() === true;
}

/**
 * Reads the vendor's documentation: its index `llms.txt`, and of each model the page with an OpenAPI block, beside it.
 *
 * @param location Folder of saved pages, or path or `http(s)` address of the index.
 * @param isPartial Whether pages may be missing; each is told then.
 * @throws UserError when the index or a page cannot be read, or most pages have no OpenAPI block.
 */
export async function readDocumentation(location: string, date?: string, isPartial = false): Promise<Catalog> {
  const index = nameOf(location) === INDEX ? location : path.join(location, INDEX);
  const listed = modelPages(await textOf(index));
  if (listed.length === 0) throw new UserError(`${INDEX} lists no page below "Standard Model API"`);
  const models = new Map<string, Model>();
  const remarks = await unlisted(index, listed);
  let unread = 0;
  for (let start = 0; start < listed.length; start += AT_ONCE) {
    const some = listed.slice(start, start + AT_ONCE);
    const texts = await Promise.all(some.map(({ page }) => pageOf(besides(index, `${page}.md`), isPartial)));
    for (const [position, entry] of some.entries()) {
      const text = texts[position];
      const read = text instanceof UserError ? `is not there (${text.message})` : readPage(text ?? '', entry);
      if (typeof read === 'string') {
        unread += 1;
        remarks.push(`${entry.page} (${entry.title}) ${read}`);
      } else if (models.has(read.id)) remarks.push(`${read.id} has two pages; ${entry.page} is not the first`);
      else models.set(read.id, read);
    }
  }
  if (unread > listed.length / 4) {
    throw new UserError(`${unread} of ${listed.length} pages say nothing: ${remarks[0]}. Nothing was compared.`);
  }
  return {
    source: nameOf(location),
    kind: 'documentation',
    date,
    properties: DOCUMENTED,
    dropped: DROPPED,
    isPartial: true,
    ...(unread > 0 && { lacksPages: true }),
    models: [...models.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    remarks,
  };
}

/** `- Standard Model API > Video > kling [title](https://…/api-1.md): words`, in either language. */
function modelPages(text: string): Listed[] {
  return text.split('\n').flatMap((line) => {
    const link = line.lastIndexOf('](');
    const start = line.indexOf(' [');
    if (!line.startsWith('- ') || start === -1 || link < start) return [];
    const crumbs = line.slice(2, start).split(' > ');
    const page = /^[^)]*\/(api-\d+)(?:\.md)?\)/.exec(line.slice(link + 2))?.[1];
    if (page === undefined || !/^(\u6807\u51c6)?\u6a21\u578b ?api$|^(standard )?model api$/i.test(crumbs[0] ?? ''))
      return [];
    const words = line
      .slice(link)
      .replace(/^[^)]*\)[:\s]*/, '')
      .trim();
    return [{ crumbs, title: line.slice(start + 2, link).trim(), page, words }];
  });
}

/** The pages of a folder that its index forgot. What an address has beside its index, nobody can see. */
async function unlisted(index: string, listed: readonly Listed[]): Promise<string[]> {
  if (isAddress(index)) return [];
  const known = new Set(listed.map(({ page }) => `${page}.md`));
  const pages = (await readdir(path.dirname(index))).filter((name) => /^api-\d+\.md$/.test(name) && !known.has(name));
  return pages
    .sort(byCodeUnit)
    .map((name) => `${name} is there, but ${INDEX} lists it nowhere below the models, so it was not read`);
}

function besides(index: string, name: string): string {
  return isAddress(index) ? new URL(name, index).href : path.join(path.dirname(index), name);
}

/** A page, or why it is not there, where that may be. */
async function pageOf(location: string, isPartial: boolean): Promise<string | UserError> {
  try {
    return await textOf(location);
  } catch (error) {
    if (isPartial && error instanceof UserError) return error;
    throw error;
  }
}

async function textOf(location: string): Promise<string> {
  const name = nameOf(location);
  if (isAddress(location)) return download(location, name);
  try {
    return await readFile(location, 'utf8');
  } catch (error) {
    throw new UserError(`cannot read ${name}: ${(error as Error).message.split(',')[0]}`);
  }
}
