import path from 'node:path';
import { folderOf, inEnglish, type Language, languageOf } from '../shared/language.js';
import { pathOf } from '../shared/page-path.js';

/** Tells the addresses of pages. */
export class Addresses {
  readonly #base: string;
  readonly #pages: ReadonlySet<string>;

  /**
   * @param base Path that the site is served under: `/runninghub/`.
   * @param pages Every page that there is, as `guides/start.md`.
   */
  constructor(base: string, pages: Iterable<string>) {
    this.#base = base;
    this.#pages = new Set(pages);
  }

  /** `models/index.md` → `/runninghub/models/`, `guides/start.md` → `/runninghub/guides/start.html` */
  of(page: string): string {
    return this.#base + pathOf(page);
  }

  /** Whether there is such a page. */
  has(page: string): boolean {
    return this.#pages.has(page);
  }

  /** The page in another language, or undefined where it does not exist. */
  translated(page: string, language: Language): string | undefined {
    const english = inEnglish(page);
    const there = folderOf(language) + english;
    return this.#pages.has(there) ? there : undefined;
  }

  /**
   * Where a link in a page leads: to a page in the page's own language where there is one, to a file of the site, or
   * elsewhere. What begins with `/en/` is the English page in any case.
   */
  linked(from: string, target: string): string {
    if (/^([a-z][\w+.-]*:|#)/i.test(target)) return target;
    const [file = '', anchor] = target.split('#', 2);
    const whole = file.startsWith('/') ? file.slice(1) : path.posix.join(path.posix.dirname(from), file);
    const english = /^en\/(.*)/.exec(whole)?.[1];
    const page = this.#pageAt(english ?? whole);
    const there = page === undefined || english !== undefined ? undefined : this.translated(page, languageOf(from));
    const own = there ?? page;
    return (own === undefined ? this.#base + whole : this.of(own)) + (anchor === undefined ? '' : `#${anchor}`);
  }

  // `guides/start.md`, `guides/start.html`, `guides/start` and `models/` are all names for pages.
  #pageAt(whole: string): string | undefined {
    const stem = whole.replace(/\.(md|html)$/, '');
    const names = whole === '' || whole.endsWith('/') ? [`${whole}index.md`] : [`${stem}.md`, `${stem}/index.md`];
    return names.find((name) => this.#pages.has(name));
  }
}
