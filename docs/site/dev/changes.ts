import path from 'node:path';

/** What pages are made from, besides the Markdown of people and the theme. */
const SOURCES = [
  'spec',
  'codegen',
  'generated',
  'src',
  'docs/site/art',
  'docs/site/build',
  'docs/site/render',
  'docs/site/shared',
  'package.json',
  'CHANGELOG.md',
];

/** What is watched, from the root of the project. */
export const WATCHED: readonly string[] = ['docs', ...SOURCES];

/** What has to be done before a page is as its sources are: read the reference, too; read the spec; draw it again. */
export type Effect = 'reference' | 'site' | 'page';

/**
 * What a change of a file calls for; undefined when no page is made from it.
 *
 * @param file Path from the root of the project.
 * @param kind Whether the file is there: a page that comes or goes changes the sidebars and what others link to.
 */
export function effectOf(file: string, kind: 'add' | 'change' | 'unlink'): Effect | undefined {
  const name = file.split(path.sep).join('/');
  const isBelow = (folder: string) => name === folder || name.startsWith(`${folder}/`);
  if (isBelow('src')) return 'reference';
  if (SOURCES.some(isBelow)) return 'site';
  if (!isBelow('docs')) return undefined;
  if (name.endsWith('.md')) return kind === 'change' ? 'page' : 'site';
  return isBelow('docs/site/theme') ? 'page' : undefined;
}
