import type { Relative } from './relatives.js';

/** What a name is made of after those of the relatives. */
export type KnownModel = Pick<Relative, 'id' | 'name' | 'family' | 'file' | 'task' | 'output' | 'helper'>;

/** What the platform writes before models of others whose names it hides. */
const MASK = /^rhart-(audio|image|text|video)[-/]/;

/** The medium in what the platform writes before a model: all that it tells of it. */
export function maskedMedium(id: string): string | undefined {
  return MASK.exec(id)?.[1];
}

/**
 * Who stands before models, such as a company or a group of the platform: shoppers know the model. It stands before
 * several families, or before one that is named behind it.
 */
export function vendorsOf(known: readonly KnownModel[]): Set<string> {
  const families = new Map<string, Set<string>>();
  const before = new Set<string>();
  for (const { id, name, family } of known) {
    for (const text of [id, name]) {
      const [first = '', ...rest] = text.toLowerCase().split('/');
      if (rest.length === 0) continue;
      families.set(first, (families.get(first) ?? new Set()).add(family));
      if (rest[0]?.startsWith(family) && !first.startsWith(family)) before.add(first);
    }
  }
  for (const [first, { size }] of families) if (size > 1) before.add(first);
  return before;
}

/** `minimax` of `minimax/h3-max` and of `rhart-video/minimax-h3-oss`. */
export function vendorOf(text: string): string {
  const own = text.replace(MASK, '');
  return own === text ? text.slice(0, Math.max(0, text.indexOf('/'))) : (/^[a-z]+/.exec(own)?.[0] ?? '');
}

/** `xai/grok-imagine/edit` → `grok-imagine/edit`, and without what the platform writes before models of others. */
export function withoutVendor(name: string, vendors: ReadonlySet<string>): string {
  const [first = '', ...rest] = name.split('/');
  const isVendor =
    rest.length > 0 && (vendors.has(first.toLowerCase()) || (rest.length > 1 && /^[a-z]+$/i.test(first)));
  const own = (isVendor ? rest.join('/') : name).replace(MASK, '');
  const [, brand = '', line = ''] = /^([a-z]+)[- ](.+)$/i.exec(own) ?? [];
  return vendors.has(brand.toLowerCase()) ? line : own;
}
