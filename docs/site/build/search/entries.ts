import { readSource, type PageSource } from '../../render/source.js';
import { type Section, sectionsOf } from '../../render/sections.js';
import { inEnglish, type Language } from '../../shared/language.js';
import type { SearchEntry, SearchKind } from '../../shared/search-data.js';
import { descriptionOf, firstSentence } from '../output/describe.js';
import type { Site } from '../read/site.js';
import { addressOf } from './addresses.js';
import { OTHER_WORDS } from './other-words.js';
import { referenceEntries } from './reference-entries.js';
import { endpointEntries, errorEntries, familyEntries, taskEntries } from './spec-entries.js';

/**
 * What the search of one language finds besides models: the pages that there are in this language, and for the others
 * the English ones.
 */
export function searchData(site: Site, sources: readonly PageSource[], language: Language): SearchEntry[] {
  const known = new Map(sources.map((source) => [source.page, source]));
  const own = (english: string): PageSource | undefined => known.get(`${language}/${english}`) ?? known.get(english);
  const english = sources.filter(({ page }) => inEnglish(page) === page);
  const written = english.flatMap(({ page }) => {
    const kind = kindOf(page);
    return kind === undefined ? [] : pageEntries(own(page)!, known.get(page)!, kind);
  });
  const there = (page: string) => own(page)?.page ?? page;
  const entries = [
    ...written,
    ...taskEntries(site, language, there),
    ...familyEntries(site, language, there),
    ...endpointEntries(site, there),
    ...errorEntries(site, there),
    ...english.filter(({ page }) => page.startsWith('reference/')).flatMap(referenceEntries),
  ];
  return entries.map((entry) => withOtherWords(entry));
}

/** What is found by its own text, section by section; the rest is told from the spec and the docstrings. */
function kindOf(page: string): SearchKind | undefined {
  if (page.startsWith('guides/')) return 'guides';
  return ['changelog.md', 'architecture.md', 'compare.md', 'models/index.md', 'tasks/index.md'].includes(page)
    ? 'about'
    : undefined;
}

/** A page, with what it is about, and each of its sections. A translation is found by its English headings, too. */
function pageEntries({ page, text }: PageSource, english: PageSource, kind: SearchKind): SearchEntry[] {
  const [top, ...below] = sectionsOf(readSource(text).body);
  const inBoth = page === english.page ? [] : sectionsOf(readSource(english.text).body);
  const titles = new Map(inBoth.map(({ id, title }) => [id, title]));
  const href = addressOf(page);
  const title = top?.title ?? page;
  const textOf = (section: Section) => (kind === 'about' ? firstSentence(section.text) : section.text);
  const about = (top && textOf(top)) || descriptionOf(page, text);
  const own = { kind, href, title, text: about, also: inBoth[0]?.title };
  // The sections of a list of everything say nothing by themselves.
  if (page.endsWith('index.md')) return [own];
  const sections = below.map((section) => ({
    kind,
    href: `${href}#${section.id}`,
    title: section.title,
    of: title,
    text: textOf(section),
    also: titles.get(section.id),
  }));
  return [own, ...sections];
}

function withOtherWords(entry: SearchEntry): SearchEntry {
  const also = [entry.also, OTHER_WORDS[inEnglish(entry.href)]].filter(Boolean).join(',');
  return also === '' ? entry : { ...entry, also };
}
