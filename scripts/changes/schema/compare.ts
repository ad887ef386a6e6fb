import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { RecordChange } from '../change.js';
import { compareAlternatives } from './alternatives.js';
import type { Context, SchemaPair } from './context.js';
import { compareLimits } from './limits.js';
import { compareMedia } from './media.js';
import { compareObjects } from './objects.js';
import { shapeOf, type Shape } from './shape.js';
import { compareTypes } from './types.js';
import { compareValues } from './values.js';

/**
 * Records what differs between two schemas, at any depth.
 *
 * @param trail Pairs of references that lead here, so that a schema that contains itself ends.
 */
export function compareSchemas(pair: SchemaPair, context: Context, trail: readonly string[] = []): void {
  const { before, after } = pair;
  if (context.shared && isBareReference(before) && before.$ref === after.$ref && isBareReference(after)) {
    context.shared.add(before.$ref);
    return;
  }
  const isReference = before.$ref !== undefined && after.$ref !== undefined;
  const references = `${before.$ref} ${after.$ref}`;
  if (isReference && trail.includes(references)) return;
  const next = isReference ? [...trail, references] : trail;
  for (const inner of compareLevel(pair, context)) compareSchemas(inner, context, next);
}

/** Records what differs between the values themselves, and yields what is inside them. */
function* compareLevel({ before, after, at }: SchemaPair, context: Context): Generator<SchemaPair> {
  const shapes = { before: shapeOf(before, context.resolve.before), after: shapeOf(after, context.resolve.after) };
  compareRules(shapes.before, shapes.after, at, context.record);
  if (shapes.before.alternatives || shapes.after.alternatives) {
    yield* compareAlternatives({ before, after, at }, shapes, context);
    return;
  }
  const inner = { before: shapes.before.schema, after: shapes.after.schema, at };
  // Between a text and a number no limit can be compared.
  if (!compareTypes(inner, context.record)) return;
  compareValues(inner, context.record);
  compareLimits(inner, context.record);
  compareMedia(inner.before['x-media'], inner.after['x-media'], at, context.record);
  yield* compareObjects(inner, context);
  const items = { before: inner.before.items, after: inner.after.items };
  if (items.before ?? items.after) yield { before: items.before ?? {}, after: items.after ?? {}, at: `${at}[]` };
}

function compareRules(before: Shape, after: Shape, at: string, record: RecordChange): void {
  for (const [text, rule] of before.rules) if (!after.rules.has(text)) record('rule-removed', { at, before: rule });
  for (const [text, rule] of after.rules) if (!before.rules.has(text)) record('rule-added', { at, after: rule });
}

/** Whether a schema says nothing about the values but where they are described. */
function isBareReference(schema: SpecSchema): schema is SpecSchema & { $ref: string } {
  return schema.$ref !== undefined && Object.keys(schema).every((key) => key === '$ref' || key === 'description');
}
