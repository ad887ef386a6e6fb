import type { Files } from '../../../../codegen/emit/emit.js';
import type { SidebarItem, Sidebars } from '../navigation.js';
import { entryPoints, HELPERS } from '../read/entry-points.js';

/** The sidebars of the reference: all entry points, and on the pages of one of them what it exports. */
export function referenceSidebars(reference: Files): Sidebars {
  const items = [...entryPoints(), HELPERS].map(({ name, page }) => ({ text: name, href: page.slice(1) }));
  const all = { text: 'Entry points', items };
  const own = entryPoints().map(({ name }) => [`reference/${name}/`, [all, exportsOf(name, reference)]] as const);
  return { 'reference/': [all], ...Object.fromEntries(own) };
}

/**
 * What an entry point exports, under the kinds into whose folders TypeDoc sorts it: `runninghub/type-aliases/Id.md`.
 */
function exportsOf(entry: string, reference: Files): SidebarItem {
  const page = new RegExp(`^${entry}/([\\w-]+)/(?!index\\.md$)([^/]+)\\.md$`);
  const found = [...reference.keys()].sort().flatMap((file) => {
    const [, kind, name] = page.exec(file) ?? [];
    return kind === undefined || name === undefined ? [] : [{ kind, item: { text: name, href: `reference/${file}` } }];
  });
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const itemsOf = (kind: string) => found.filter((other) => other.kind === kind).map(({ item }) => item);
  return { text: entry, items: kinds.map((kind) => ({ text: headingOf(kind), items: itemsOf(kind) })) };
}

/** `type-aliases` → `Type aliases` */
function headingOf(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}
