import { type Language, LANGUAGES } from '../../shared/language.js';
import type { SiteContext } from '../site.js';

/** The site of the page that this runs in, which its root element tells. */
export function contextOfPage(): SiteContext {
  const { language, base = '/' } = document.documentElement.dataset;
  const known = LANGUAGES.find((one): one is Language => one === language);
  return { language: known ?? 'en', base };
}
