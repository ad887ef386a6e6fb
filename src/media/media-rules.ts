import type { InputSchema, MediaConstraint } from '../contract/input-schema.js';
import type { MediaRule } from '../contract/model.js';

/** What a media field accepts, in the form that helpers carry. */
export function mediaRule({ kind, maxSizeMB = 0, accept = [] }: MediaConstraint): MediaRule {
  return [kind, maxSizeMB, accept.join(' ')];
}

/**
 * The rules of the media fields of an input by name, at any depth: the client finds media by the name of a field,
 * wherever it stands. A name comes once for each place where it is used.
 */
export function* mediaRules(schema: InputSchema, field = ''): Generator<[field: string, rule: MediaRule]> {
  const media = schema['x-media'];
  if (media) yield [field, mediaRule(media)];
  if (schema.items) yield* mediaRules(schema.items, field);
  for (const choices of [schema.allOf, schema.anyOf, schema.oneOf]) {
    for (const choice of choices ?? []) yield* mediaRules(choice, field);
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) yield* mediaRules(property, name);
}
