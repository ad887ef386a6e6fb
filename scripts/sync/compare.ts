import { sameFact } from './equal.js';
import { FIELD_ASPECTS, MODEL_ASPECTS } from './facts.js';
import type { Aspect, Fact, FieldFacts, ModelFacts, Snapshot } from './facts.js';

/** What a maintainer calls a difference. */
export type Kind = 'new' | 'withdrawn' | 'renamed' | 'changed';

/** One fact on which two sources disagree. */
export interface Difference {
  readonly kind: Kind;
  readonly model: string;
  readonly field?: string;
  readonly aspect: Aspect;
  /** What the spec, or the older registry, says; `null` when nothing. */
  readonly before: Fact;
  /** What the registry says; `null` when nothing. */
  readonly after: Fact;
}

/** Everything that the second source says otherwise than the first, as far as both can tell. Sorted by model. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Difference[] {
  const shared = (aspect: Aspect) => before.aspects.has(aspect) && after.aspects.has(aspect);
  const find = finder(before);
  const differences: Difference[] = [];
  const matched = new Set<string>();
  for (const model of after.models) {
    const known = find(model.id);
    if (!known) {
      differences.push({ kind: 'new', model: model.id, aspect: 'model', before: 'absent', after: 'present' });
      continue;
    }
    matched.add(known.id);
    differences.push(...compareModels(known, model, shared));
  }
  for (const { id, withdrawn } of before.models) {
    if (matched.has(id) || withdrawn) continue;
    differences.push({ kind: 'withdrawn', model: id, aspect: 'model', before: 'present', after: 'absent' });
  }
  return differences;
}

/** A path that one source has as the alias of a model is that model. */
function finder({ models }: Snapshot): (id: string) => ModelFacts | undefined {
  const byAlias = new Map(models.flatMap((model) => model.aliases.map((alias) => [alias, model] as const)));
  const byId = new Map(models.map((model) => [model.id, model]));
  return (id) => byId.get(id) ?? byAlias.get(id);
}

type Shared = (aspect: Aspect) => boolean;

function compareModels(before: ModelFacts, after: ModelFacts, shared: Shared): Difference[] {
  const model = before.id;
  const differences: Difference[] = [];
  for (const aspect of MODEL_ASPECTS) {
    const [old, now] = [before.facts[aspect] ?? null, after.facts[aspect] ?? null];
    if (!shared(aspect) || sameFact(aspect, old, now)) continue;
    if (aspect === 'name' || aspect === 'localName') {
      if (typeof now !== 'string' || before.aliases.includes(now)) continue;
      differences.push({ kind: 'renamed', model, aspect, before: old, after: now });
    } else if (aspect === 'price') {
      const [was, is] = differingEntries(old, now);
      differences.push({ kind: 'changed', model, aspect, before: was, after: is });
    } else differences.push({ kind: 'changed', model, aspect, before: old, after: now });
  }
  return [...differences, ...compareFields(before, after, shared)];
}

function compareFields(before: ModelFacts, after: ModelFacts, shared: Shared): Difference[] {
  const differences: Difference[] = [];
  const known = new Map(before.fields.map((field) => [field.key, field]));
  const common = { kind: 'changed', model: before.id } as const;
  for (const field of after.fields) {
    const old = known.get(field.key);
    known.delete(field.key);
    if (old) differences.push(...compareField(old, field, shared, common));
    else differences.push({ ...common, field: field.key, aspect: 'field', before: 'absent', after: 'present' });
  }
  for (const field of known.keys()) {
    differences.push({ ...common, field, aspect: 'field', before: 'present', after: 'absent' });
  }
  return differences;
}

function compareField(
  before: FieldFacts,
  after: FieldFacts,
  shared: Shared,
  common: Pick<Difference, 'kind' | 'model'>,
): Difference[] {
  return FIELD_ASPECTS.filter(shared).flatMap((aspect) => {
    const [old, now] = [before.facts[aspect] ?? null, after.facts[aspect] ?? null];
    return sameFact(aspect, old, now) ? [] : [{ ...common, field: before.key, aspect, before: old, after: now }];
  });
}

/** Of two price lists, the lines that are not the same in both. */
function differingEntries(before: Fact, after: Fact): [Fact, Fact] {
  if (!isRecord(before) || !isRecord(after)) return [before, after];
  return [entriesNotIn(after, before), entriesNotIn(before, after)];
}

function entriesNotIn(other: Record<string, Fact>, record: Record<string, Fact>): Record<string, Fact> {
  return Object.fromEntries(Object.entries(record).filter(([label, amount]) => other[label] !== amount));
}

function isRecord(fact: Fact): fact is Record<string, Fact> {
  return typeof fact === 'object' && fact !== null && !Array.isArray(fact);
}
