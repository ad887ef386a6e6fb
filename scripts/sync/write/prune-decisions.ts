import { isMap, isSeq, parseDocument } from 'yaml';
import type { Property } from '../../../codegen/sources/catalog.js';
import type { Stale } from '../compare/apply-decisions.js';
import type { Difference } from '../compare/compare.js';
import type { Decision } from '../compare/decisions.js';
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

/**
 * What of the list the sources have overtaken: they say what the spec says by now. Where they say something else again,
 * such as an amount in another currency, a person decides, who has to know what was decided before.
 *
 * @param left Differences that were left to a person.
 */
export function overtaken(
  stale: readonly Stale[],
  decisions: readonly Decision[],
  left: readonly Difference[],
): readonly Stale[] {
  return stale.filter(({ index, ...part }) => {
    const { property, ...entry } = decisions[index] ?? {};
    const { models, fields } = { ...entry, ...part };
    return !left.some(
      (one) =>
        kindOf(one.property) === kindOf(property) &&
        (models?.includes(one.model) ?? true) &&
        (fields?.includes(one.field ?? '') ?? true),
    );
  });
}

/** An amount means nothing without its currency and its unit, so a decision on one is one on the other. */
function kindOf(property: Property | undefined): Property | undefined {
  return property === 'priceUnit' ? 'price' : property;
}
