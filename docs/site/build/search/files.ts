import type { Files } from '../../../../codegen/emit/emit.js';
import type { PageSource } from '../../render/source.js';
import { LANGUAGES } from '../../shared/language.js';
import { searchFile } from '../../shared/search-data.js';
import type { Site } from '../read/site.js';
import { searchData } from './entries.js';

/** What the search of each language fetches. */
export function searchFiles(site: Site, sources: readonly PageSource[]): Files {
  return new Map(
    LANGUAGES.map((language) => [searchFile(language).slice(1), JSON.stringify(searchData(site, sources, language))]),
  );
}
