import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A page and its translation, by their paths from the root of the project. */
export interface Translation {
  readonly english: string;
  readonly chinese: string;
}

/** The pages besides the guides that have to be there in Chinese, too. */
const PAGES = ['compare.md'];

/** Every page that has to be translated, and every translation there is. */
export function translations(root: string): Translation[] {
  const guides = markdownIn(path.join(root, 'docs/guides')).map((name) => `guides/${name}`);
  const pages = new Set([...PAGES, ...guides, ...markdownIn(path.join(root, 'docs/zh'))]);
  return [
    // npm packs each README.* and may take any of them for the page of the package, so the name has no dot there.
    { english: 'README.md', chinese: 'README_zh-CN.md' },
    ...[...pages].sort().map((page) => ({ english: `docs/${page}`, chinese: `docs/zh/${page}` })),
  ];
}

function markdownIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names.filter((name) => name.endsWith('.md')).map((name) => name.split(path.sep).join('/'));
}
