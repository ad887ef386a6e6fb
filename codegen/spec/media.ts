import type { InputSchema } from '../../src/contract/input-schema.js';
import type { MediaRule } from '../../src/contract/model.js';
import { mediaRules } from '../../src/media/media-rules.js';

/**
 * The media fields of an input by name, as helpers carry them.
 *
 * @throws Error when two fields of one name have different rules, because the client tells fields apart by name alone.
 */
export function mediaOf(schema: InputSchema): Record<string, MediaRule> {
  const rules: Record<string, MediaRule> = {};
  for (const [name, rule] of mediaRules(schema)) {
    const known = rules[name];
    if (known && known.join() !== rule.join()) throw new Error(`two fields named ${name} have different x-media`);
    rules[name] = rule;
  }
  return rules;
}
