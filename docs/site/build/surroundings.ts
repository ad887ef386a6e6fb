import path from 'node:path';
import type { FrameLink, SideEntry } from '../shared/frame.js';
import { inEnglish, LANGUAGES, languageOf } from '../shared/language.js';
import type { Addresses } from '../render/addresses.js';
import type { Surroundings } from '../render/render-page.js';
import type { PageSource } from '../render/source.js';
import { WORDS } from '../theme/words/index.js';
import { ROOT } from './locations.js';
import type { Sidebars } from './navigation.js';
import { familyPage, type Site } from './read/site.js';
import { familyWords } from './read/words.js';

/** Where people change the files of the repository: its address in package.json, without `.git`. */
export interface Repository {
  readonly url: string;
  readonly branch: string;
}

/** What stands around the pages of a site. */
export class AllSurroundings {
  constructor(
    readonly site: Site,
    readonly sidebars: Sidebars,
    readonly addresses: Addresses,
    readonly repository: Repository,
  ) {}

  /** What stands around one page. */
  of({ page, file }: PageSource): Surroundings {
    const sidebar = this.#sidebarOf(page);
    const order = flat(sidebar);
    const at = order.findIndex(({ href }) => href === page);
    const { url, branch } = this.repository;
    const spec = this.site.byPage.get(inEnglish(page))?.file;
    const source = file ?? (spec && path.relative(ROOT, spec).split(path.sep).join('/'));
    return {
      sidebar: sidebar.map((entry) => this.#resolved(entry)),
      crumbs: this.#crumbsOf(page),
      previous: at < 0 ? undefined : this.#link(order[at - 1]),
      next: at < 0 ? undefined : this.#link(order[at + 1]),
      edit: source === undefined ? undefined : `${url}/edit/${branch}/${source}`,
      translations: LANGUAGES.filter((language) => language !== languageOf(page)).flatMap((language) => {
        const there = this.addresses.translated(page, language);
        return there === undefined ? [] : [{ language, href: this.addresses.of(there) }];
      }),
    };
  }

  /** The sidebar of the folder that is nearest to a page. */
  #sidebarOf(page: string): readonly SideEntry[] {
    const [nearest] = Object.keys(this.sidebars)
      .filter((folder) => page.startsWith(folder))
      .sort((one, other) => other.length - one.length);
    return nearest === undefined ? [] : this.sidebars[nearest]!;
  }

  #crumbsOf(page: string): FrameLink[] {
    const words = WORDS[languageOf(page)];
    const model = this.site.byPage.get(inEnglish(page));
    const english = inEnglish(page);
    const crumb = (text: string, target: string): FrameLink => ({ text, href: this.addresses.linked(page, target) });
    if (model) {
      const { family } = model.about;
      return [
        crumb(words.models, '/models/index.md'),
        crumb(familyWords(this.site, family, languageOf(page)).name, familyPage(family)),
      ];
    }
    const inFolder = (folder: string) => english.startsWith(folder) && english !== `${folder}index.md`;
    if (inFolder('models/')) return [crumb(words.models, '/models/index.md')];
    if (inFolder('tasks/')) return [crumb(words.models, '/models/index.md'), crumb(words.tasks, '/tasks/index.md')];
    if (inFolder('endpoints/')) return [crumb(words.endpoints, '/endpoints/index.md')];
    const entry = /^reference\/(runninghub.*?)\/(?!index\.md)/.exec(english)?.[1];
    const own = entry === undefined ? [] : [crumb(entry, `/reference/${entry}/index.md`)];
    if (inFolder('reference/')) return [crumb(words.reference, '/reference/index.md'), ...own];
    return [];
  }

  #resolved({ text, href, items }: SideEntry): SideEntry {
    return {
      text,
      href: href === undefined ? undefined : this.addresses.of(href),
      items: items?.map((item) => this.#resolved(item)),
    };
  }

  #link(entry: SideEntry | undefined): FrameLink | undefined {
    return entry?.href === undefined ? undefined : { text: entry.text, href: this.addresses.of(entry.href) };
  }
}

function flat(entries: readonly SideEntry[]): SideEntry[] {
  return entries.flatMap((entry) => [...(entry.href === undefined ? [] : [entry]), ...flat(entry.items ?? [])]);
}
