import type { SpecSchema } from '../../codegen/spec/types.js';
import { compareAlternatives } from './alternatives.js';
import type { RecordChange } from './change.js';
import type { Direction } from './kinds.js';
import { compareLimits } from './limits.js';
import { compareMedia } from './media.js';
import { compareObjects } from './objects.js';
import { shapeOf, type Resolve, type Shape } from './shape.js';
import { compareTypes } from './types.js';
import { compareValues } from './values.js';

/** What stays the same throughout the comparison of two schemas. */
export interface Context {
  readonly direction: Direction;
  /** Follows the references of the older state. */
  readonly before: Resolve;
  /** Follows the references of the newer state. */
  readonly after: Resolve;
  /** Fields that the price depends on. */
  readonly priced?: ReadonlySet<string>;
  /**
   * Takes the references of answers that both states have in the same place. They are compared once, apart, instead of in
   * every endpoint that answers with them.
   */
  readonly shared?: Set<string>;
  readonly record: RecordChange;
}

/** Compares one field, or the items of a list, in turn. */
export type Descend = (before: SpecSchema, after: SpecSchema, at: string) => void;

/**
 * Records what differs between two schemas, at any depth.
 *
 * @param at Name of the value, such as `imageUrls[]`; empty for the whole input or answer.
 * @param trail Pairs of references that lead here, so that a schema that contains itself ends.
 */
export function compareSchemas(
  before: SpecSchema,
  after: SpecSchema,
  at: string,
  context: Context,
  trail: readonly string[] = [],
): void {
  if (context.shared && isBareReference(before) && before.$ref === after.$ref && isBareReference(after)) {
    context.shared.add(before.$ref);
    return;
  }
  const pair = before.$ref !== undefined && after.$ref !== undefined ? `${before.$ref} ${after.$ref}` : undefined;
  if (pair !== undefined && trail.includes(pair)) return;
  const next = pair === undefined ? trail : [...trail, pair];
  const descend: Descend = (one, other, place) => compareSchemas(one, other, place, context, next);

  const was = shapeOf(before, context.before);
  const is = shapeOf(after, context.after);
  compareRules(was, is, at, context.record);
  if (was.alternatives || is.alternatives) {
    compareAlternatives({ was, is, before, after, at, context, descend });
    return;
  }
  // Between a text and a number no limit can be compared.
  if (!compareTypes(was.schema, is.schema, at, context.record)) return;
  compareValues(was.schema, is.schema, at, context.record);
  compareLimits(was.schema, is.schema, at, context.record);
  compareMedia(was.schema['x-media'], is.schema['x-media'], at, context.record);
  compareObjects(was.schema, is.schema, at, context, descend);
  if (was.schema.items ?? is.schema.items) descend(was.schema.items ?? {}, is.schema.items ?? {}, `${at}[]`);
}

function compareRules(was: Shape, is: Shape, at: string, record: RecordChange): void {
  for (const [text, rule] of was.rules) if (!is.rules.has(text)) record('rule-removed', { at, before: rule });
  for (const [text, rule] of is.rules) if (!was.rules.has(text)) record('rule-added', { at, after: rule });
}

/** Whether a schema says nothing about the values but where they are described. */
function isBareReference(schema: SpecSchema): schema is SpecSchema & { $ref: string } {
  return schema.$ref !== undefined && Object.keys(schema).every((key) => key === '$ref' || key === 'description');
}
