import type { Value } from '../../../codegen/sources/catalog.js';
import { inlineYaml } from './inline.js';

/** Lists that take a line for each entry; an entry stays on its line. All other lists are written on one line. */
const LINE_LISTS = new Set(['aliases', 'review', 'rules', 'sources']);

/** Objects so small that the spec files keep them on one line. */
const ONE_LINE = new Set(['x-media', 'when', 'quantity']);

/** The lines of an object in block style, as the spec files are written. */
export function blockYaml(object: { readonly [key: string]: Value }, indent = ''): string[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const name = `${indent}${inlineYaml(key)}:`;
    if (isList(value) && LINE_LISTS.has(key)) {
      return [name].concat(value.map((entry) => `${indent}  - ${inlineYaml(entry)}`));
    }
    const inline = isList(value) || typeof value !== 'object' || value === null || ONE_LINE.has(key);
    if (inline || Object.keys(value).length === 0) return [`${name} ${inlineYaml(value)}`];
    return [name].concat(blockYaml(value, `${indent}  `));
  });
}

/** `Array.isArray` does not tell a read-only list from an object. */
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
