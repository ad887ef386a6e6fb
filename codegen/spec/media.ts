import type { MediaConstraint } from '../../src/contract/input-schema.js';
import type { SpecSchema } from './types.js';

/** The rule of a media field as helpers carry it: kind, megabytes (0 when unknown), extensions. */
export type MediaTuple = readonly [kind: string, maxSizeMB: number, accept: string];

/**
 * The media fields of an input by name, at any depth: the client finds media by the name of a field, wherever it stands.
 *
 * @throws Error when two fields of one name have different rules.
 */
export function mediaOf(schema: SpecSchema): Record<string, MediaTuple> {
  const rules: Record<string, MediaTuple> = {};
  const visit = (name: string, node: SpecSchema): void => {
    const media = node['x-media'];
    if (media) {
      const rule = tuple(media);
      const known = rules[name];
      if (known && known.join() !== rule.join()) throw new Error(`two fields named ${name} have different x-media`);
      rules[name] = rule;
    }
    if (node.items) visit(name, node.items);
    for (const choice of [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(name, choice);
    for (const [key, field] of Object.entries(node.properties ?? {})) visit(key, field);
  };
  visit('', schema);
  return rules;
}

function tuple({ kind, maxSizeMB = 0, accept = [] }: MediaConstraint): MediaTuple {
  return [kind, maxSizeMB, accept.join(' ')];
}
