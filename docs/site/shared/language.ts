/** The languages of the site; the first is at its root, the others in folders of their names. */
export const LANGUAGES = ['en', 'zh'] as const;

/** A language of the site. */
export type Language = (typeof LANGUAGES)[number];

/** As HTML names them. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** What each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '简体中文' };

/** The folder of a language, from the root of the site: empty for English, `zh/` for Chinese. */
export const folderOf = (language: Language): string => (language === 'en' ? '' : `${language}/`);

/** The language of a page, by its path from the root of the site: `zh/guides/start.md` is Chinese. */
export function languageOf(page: string): Language {
  return LANGUAGES.find((language) => page.startsWith(`${language}/`)) ?? 'en';
}

/** The path of a page without the folder of its language: what it is called in English. */
export function inEnglish(page: string): string {
  return page.slice(folderOf(languageOf(page)).length);
}
