import { FIELD_PROPERTIES, MODEL_PROPERTIES } from '../../../codegen/sources/catalog.js';
import type { Catalog, Field, FieldType, Model, Property, Value } from '../../../codegen/sources/catalog.js';
import { sameValue, saysNothing } from './same-value.js';

/** What a maintainer calls a difference. */
export type Kind = 'new' | 'withdrawn' | 'renamed' | 'changed';

/** One value on which two sources disagree. */
export interface Difference {
  readonly kind: Kind;
  readonly model: string;
  readonly field?: string;
  readonly property: Property;
  /** What the spec, or the older registry, says; `null` when nothing. */
  readonly before: Value;
  /** What the registry says; `null` when nothing. */
  readonly after: Value;
}

/** Everything that the second source says otherwise than the first, as far as both can tell. Sorted by model. */
export function compareCatalogs(before: Catalog, after: Catalog): Difference[] {
  const sources: Sources = {
    shared: (property) => before.properties.has(property) && after.properties.has(property),
    dropped: after.dropped ?? new Set(),
  };
  const find = finder(before);
  const differences: Difference[] = [];
  const matched = new Set<string>();
  for (const model of after.models) {
    const known = find(model.id);
    if (!known) {
      differences.push({ kind: 'new', model: model.id, property: 'model', before: 'absent', after: 'present' });
      continue;
    }
    matched.add(known.id);
    differences.push(...compareModels(known, model, { ...sources, dropped: model.silent ?? sources.dropped }));
  }
  for (const { id, mayBeAbsent } of before.models) {
    if (matched.has(id) || mayBeAbsent || after.isPartial) continue;
    differences.push({ kind: 'withdrawn', model: id, property: 'model', before: 'present', after: 'absent' });
  }
  return differences;
}

/** A path that one source has as the alias of a model is that model. */
export function finder({ models }: Catalog): (id: string) => Model | undefined {
  const byAlias = new Map(models.flatMap((model) => model.aliases.map((alias) => [alias, model] as const)));
  const byId = new Map(models.map((model) => [model.id, model]));
  return (id) => byId.get(id) ?? byAlias.get(id);
}

/** What can be told of two sources. */
interface Sources {
  /** Whether both tell a property. */
  readonly shared: (property: Property) => boolean;
  /** What the second one drops in places. */
  readonly dropped: ReadonlySet<Property>;
}

function compareModels(before: Model, after: Model, sources: Sources): Difference[] {
  const { shared, dropped } = sources;
  const model = before.id;
  const differences: Difference[] = [];
  for (const property of MODEL_PROPERTIES) {
    const values = valuesOf(property, before, after);
    if (!shared(property) || sameValue(property, values.before, values.after)) continue;
    if (dropped.has(property) && saysNothing(property, values.after)) continue;
    if (property === 'name' || property === 'localName') {
      if (typeof values.after !== 'string' || before.aliases.includes(values.after)) continue;
      differences.push({ kind: 'renamed', model, property, ...values });
    } else {
      const shown = property === 'price' ? differingEntries(values) : values;
      differences.push({ kind: 'changed', model, property, ...shown });
    }
  }
  return [...differences, ...compareFields(before, after, sources)];
}

interface Values {
  before: Value;
  after: Value;
}

function valuesOf(
  property: string,
  before: { values: Readonly<Record<string, Value | undefined>> },
  after: typeof before,
): Values {
  return { before: before.values[property] ?? null, after: after.values[property] ?? null };
}

function compareFields(before: Model, after: Model, sources: Sources): Difference[] {
  const differences: Difference[] = [];
  if (after.areFieldsUnsure) return [];
  const known = new Map(before.fields.map((field) => [field.key, field]));
  const common = { kind: 'changed', model: before.id } as const;
  for (const field of after.fields) {
    const { key } = field;
    const counterpart = known.get(key);
    known.delete(key);
    if (counterpart) differences.push(...compareField(counterpart, field, sources, common));
    else differences.push({ ...common, field: key, property: 'field', before: 'absent', after: 'present' });
  }
  for (const [field, { values }] of known) {
    if (sources.dropped.has('field') && isStructured(values.type)) continue;
    differences.push({ ...common, field, property: 'field', before: 'present', after: 'absent' });
  }
  return differences;
}

function compareField(
  before: Field,
  after: Field,
  { shared, dropped }: Sources,
  common: Pick<Difference, 'kind' | 'model'>,
): Difference[] {
  return FIELD_PROPERTIES.filter(shared).flatMap((property) => {
    const values = valuesOf(property, before, after);
    const isDropped = (after.silent ?? dropped).has(property) && saysNothing(property, values.after);
    const isSame = isDropped || sameValue(property, values.before, values.after);
    return isSame ? [] : [{ ...common, field: before.key, property, ...values }];
  });
}

/** What a list of plain parameters has no word for. */
function isStructured(type: FieldType | undefined): boolean {
  return type === 'object' || type === 'unknown';
}

/** Of two price lists, the lines that are not the same in both. */
function differingEntries({ before, after }: Values): Values {
  if (!isRecord(before) || !isRecord(after)) return { before, after };
  return { before: entriesNotIn(after, before), after: entriesNotIn(before, after) };
}

function entriesNotIn(other: Record<string, Value>, record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([label, amount]) => other[label] !== amount));
}

function isRecord(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
