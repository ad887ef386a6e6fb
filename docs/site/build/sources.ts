import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../../codegen/emit/emit.js';
import type { PageSource } from '../render/source.js';
import { inEnglish } from '../shared/language.js';
import { DOCS, ROOT } from './locations.js';
import { pages } from './pages/pages.js';
import type { Site } from './read/site.js';

/**
 * Every page of the site: those that people write, and those from the spec and the docstrings. Sorted by their paths in
 * English, so that a page stands beside its translations, which show the same code.
 */
export function sourcesOf(site: Site, reference: Files): PageSource[] {
  const inReference = [...reference].map(([name, text]) => ({ page: `reference/${name}`, text }));
  const fromSpec = [...pages(site)].map(([page, text]) => ({ page, text }));
  const place = ({ page }: PageSource) => `${inEnglish(page)} ${page}`;
  return [...written(), ...inReference, ...fromSpec].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** The pages that people write. */
function written(): PageSource[] {
  const names = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return names
    .filter((name) => !name.startsWith(`site${path.sep}`))
    .map((name) => {
      const file = path.join(DOCS, name);
      const page = name.split(path.sep).join('/');
      return { page, text: readFileSync(file, 'utf8'), file: path.relative(ROOT, file) };
    });
}
