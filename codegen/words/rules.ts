import type { SpecSchema } from '../spec/types.js';
import { code } from './code.js';
import { listInWords } from '../../src/json/list-in-words.js';

const LONGEST = 200;

/** A rule with the keywords that this project's own schema type leaves out. */
interface Rule extends SpecSchema {
  readonly not?: Rule;
  readonly if?: Rule;
  readonly then?: Rule;
  readonly else?: Rule;
  readonly dependentRequired?: Readonly<Record<string, string[]>>;
}

/**
 * What a rule over several fields demands. Says the common forms in words and shows the others as JSON.
 *
 * @example
 * ruleInWords({ not: { required: ['seed', 'seeds'] } }) // '`seed` and `seeds` exclude each other'
 */
export function ruleInWords(rule: unknown): string {
  if ((rule as Record<string, unknown>).oneOf === true) return 'must fit exactly one of its forms';
  return demand(rule as Rule) ?? json(rule);
}

function demand(rule: Rule): string | undefined {
  const { not, anyOf, oneOf, dependentRequired } = rule;
  if (rule.if) return conditional(rule.if, rule);
  // Words for a part of a rule would mislead about the rest.
  if (Object.keys(rule).length > 1) return undefined;
  if (rule.required) return `${names(rule.required)} must be given`;
  if (not) return prohibition(not);
  if (anyOf) return choice('at least one of', anyOf);
  if (oneOf) return choice('exactly one of', oneOf);
  if (!dependentRequired) return undefined;
  return Object.entries(dependentRequired)
    .map(([name, needed]) => `${code(name)} needs ${names(needed)}`)
    .join(', ');
}

function prohibition(schema: Rule): string | undefined {
  const { required = [], ...rest } = schema;
  if (Object.keys(rest).length > 0) {
    const text = condition(schema);
    return text && `not allowed: ${text}`;
  }
  return required.length > 1 ? `${names(required)} exclude each other` : `${names(required)} must not be given`;
}

function conditional(test: Rule, rule: Rule): string | undefined {
  const when = condition(test);
  const then = rule.then && demand(rule.then);
  return when && then && !rule.else ? `when ${when}: ${then}` : undefined;
}

/** `` `mode` is `pro` and `seed` is given ``. */
function condition({ properties = {}, required = [], ...rest }: Rule): string | undefined {
  const parts = Object.entries(properties).map(([name, schema]) => state(name, schema));
  const given = required.filter((name) => !Object.hasOwn(properties, name)).map((name) => `${code(name)} is given`);
  if (Object.keys(rest).length > 0 || parts.includes(undefined)) return undefined;
  return [...parts, ...given].join(' and ');
}

function state(name: string, schema: SpecSchema): string | undefined {
  const [keyword, ...others] = Object.keys(schema);
  if (others.length > 0) return undefined;
  if (keyword === 'const') return `${code(name)} is ${code(schema.const)}`;
  if (keyword === 'enum') return `${code(name)} is ${schema.enum?.map(code).join(' or ')}`;
  if (keyword === 'minItems') return `${code(name)} has at least ${schema.minItems} items`;
  return undefined;
}

function choice(intro: string, variants: readonly SpecSchema[]): string | undefined {
  const options = variants.map(({ required, ...rest }) => (Object.keys(rest).length === 0 ? required : undefined));
  if (!options.every((option) => option !== undefined)) return undefined;
  return `${intro} ${options.map((option) => option.map(code).join(' with ')).join(', ')}`;
}

function names(fields: readonly string[]): string {
  return listInWords(fields.map(code));
}

function json(rule: unknown): string {
  const text = JSON.stringify(rule);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return code(short);
}
