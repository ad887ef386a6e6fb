import { inject, type InjectionKey, provide } from 'vue';
import type { Language } from '../shared/language.js';
import { WORDS } from './words/index.js';
import type { Words } from './words/en.js';

/** What every component may need to know of the site. */
export interface SiteContext {
  readonly language: Language;
  /** Path that the site is served under: `/runninghub/`. */
  readonly base: string;
}

/** As components use it. */
export interface Site extends SiteContext {
  readonly words: Words;
  /** Address of a path from the root of the site: `/models/` is `/runninghub/models/`. */
  href(path: string): string;
}

const KEY: InjectionKey<SiteContext> = Symbol('site');

/** Key and value for `app.provide`. */
export const siteFor = (context: SiteContext) => [KEY, context] as const;

/** For a component that is the root of a page. */
export const provideSite = (context: SiteContext): void => provide(KEY, context);

/** The site that a component is shown on. */
export function useSite(): Site {
  const { language, base } = inject(KEY)!;
  return { language, base, words: WORDS[language], href: (path) => base + path.replace(/^\//, '') };
}
