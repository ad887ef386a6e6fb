import { folderOf, type Language } from '../../shared/language.js';
import type { Words } from '../words/en.js';

/** A section of the site: where it begins, its name, and the folders that belong to it. */
interface Section {
  readonly path: string;
  readonly word: keyof Words;
  readonly under: readonly string[];
}

/** The sections of the site, as its bar names them. */
export function sectionsOf(language: Language): readonly Section[] {
  const at = `/${folderOf(language)}`;
  return [
    { path: `${at}models/`, word: 'models', under: [`${at}models/`, `${at}tasks/`, `${at}compare`] },
    { path: `${at}guides/start.html`, word: 'guides', under: [`${at}guides/`] },
    { path: '/reference/', word: 'reference', under: ['/reference/'] },
    { path: '/endpoints/', word: 'endpoints', under: ['/endpoints/'] },
    { path: '/errors.html', word: 'errors', under: ['/errors'] },
  ];
}
