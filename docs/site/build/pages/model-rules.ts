import type { SpecSchema } from '../../../../codegen/spec/types.js';
import { ruleInWords } from '../../../../codegen/words/rules.js';
import { list } from './markdown.js';

const KEYWORDS = ['anyOf', 'oneOf', 'not', 'dependentRequired'] as const;

/** What the fields of an input demand of each other, as a list; empty when they are independent. */
export function rulesBetweenFields(schema: SpecSchema): string {
  const rules: unknown[] = [...(schema.allOf ?? [])];
  for (const keyword of KEYWORDS) if (schema[keyword] !== undefined) rules.push({ [keyword]: schema[keyword] });
  if (schema.if !== undefined) {
    const { if: test, then, else: otherwise } = schema;
    rules.push({ if: test, ...(then !== undefined && { then }), ...(otherwise !== undefined && { else: otherwise }) });
  }
  return list(rules.map((rule) => `${capital(ruleInWords(rule))}.`));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
