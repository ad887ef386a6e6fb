import { type Language } from '../../shared/language.js';
import type { CatalogNames } from '../../shared/model-data.js';
import type { Site } from './site.js';

/** What a family or a task is called and what it is, in one language; its id where the spec has no words for it. */
export interface NameAndAbout {
  readonly name: string;
  readonly about: string;
}

/** The words on a family. */
export function familyWords(
  { vocabulary }: Pick<Site, 'vocabulary'>,
  family: string,
  language: Language,
): NameAndAbout {
  const { name = family, about = '', zh } = vocabulary.families[family] ?? {};
  return language === 'zh' && zh ? { name: zh.name ?? name, about: zh.about } : { name, about };
}

/** The words on a task. */
export function taskWords({ vocabulary }: Pick<Site, 'vocabulary'>, task: string, language: Language): NameAndAbout {
  const { name = task, about = '', zh } = vocabulary.tasks[task] ?? {};
  return language === 'zh' && zh ? zh : { name, about };
}

/** The names of all families and tasks. */
export function catalogNames(site: Site, language: Language): CatalogNames {
  const named = (ids: Iterable<string>, of: typeof familyWords) =>
    Object.fromEntries([...ids].map((id) => [id, of(site, id, language).name]));
  return { families: named(site.families.keys(), familyWords), tasks: named(site.tasks.keys(), taskWords) };
}
