import { isMap, isSeq, parseDocument } from 'yaml';
import type { Stale } from '../compare/apply-decisions.js';
import { formatYaml } from '../yaml/format.js';

/**
 * Takes out of the list of deliberate differences what matches nothing any more: whole entries, or the names of models
 * and fields in them. Comments stay.
 */
export async function pruneDecisions(text: string, stale: readonly Stale[]): Promise<string> {
  if (stale.length === 0) return text;
  const document = parseDocument(text);
  const list = document.contents;
  if (!isSeq(list)) return text;
  const whole = new Set(stale.filter(({ models, fields }) => !models && !fields).map(({ index }) => index));
  for (const { index, models = [], fields = [] } of stale) {
    const entry = list.items[index];
    if (!isMap(entry)) continue;
    for (const [key, names] of [
      ['models', models],
      ['fields', fields],
    ] as const) {
      const values = entry.get(key);
      if (!isSeq(values)) continue;
      values.items = values.items.filter((item) => !names.includes(String(item)));
      if (values.items.length === 0) whole.add(index);
    }
  }
  list.items = list.items.filter((_, index) => !whole.has(index));
  if (list.items.length === 0) return '[]\n';
  return formatYaml(document.toString({ lineWidth: 0 }));
}
