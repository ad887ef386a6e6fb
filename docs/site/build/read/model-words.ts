import type { Language } from '../../shared/language.js';
import type { SiteModel } from './site.js';

/** What a model is called and what to choose it by, in a language, or in English where that is missing. */
export interface ModelWords {
  readonly title: string;
  readonly description: string;
}

/** The words on a model. */
export function modelWords({ summary, description, zh }: SiteModel, language: Language): ModelWords {
  return language === 'zh' && zh ? { title: zh.title, description: zh.description } : { title: summary, description };
}
