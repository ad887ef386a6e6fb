import { parse } from 'yaml';
import type { SpecOperation, SpecSchema } from '../../../codegen/spec/types.js';
import type { Value } from '../../../codegen/sources/catalog.js';
import type { Difference } from '../compare/compare.js';
import { gained } from '../compare/same-value.js';
import { asText, isListable, ruleLabel } from '../price-values.js';
import { appendYaml, setYaml, type YamlPath } from '../yaml/edit.js';

const OPERATION = ['post'] as const;
const PRICE = [...OPERATION, 'x-model', 'price'] as const;
/** Where the fields of a model are in its spec file. */
export const SCHEMA = [...OPERATION, 'requestBody', 'content', 'application/json', 'schema'] as const;

/** Keywords for the limits that stand beside the type of a value. */
const LIMITS: Partial<Record<Difference['property'], string>> = {
  min: 'minimum',
  max: 'maximum',
  minLength: 'minLength',
  maxLength: 'maxLength',
};

/**
 * Makes a spec file say what the registry says, where that needs no judgment: a value more to choose from, another
 * limit, another default, other amounts in an unchanged price list.
 *
 * @param text The spec file.
 * @param date Day of the registry, or of its price list.
 * @returns The new text, or undefined when a curator has to decide. What a field loses is never taken away.
 */
export function applyChange(text: string, difference: Difference, date: string): string | undefined {
  const operation = (parse(text) as { post?: SpecOperation }).post;
  if (!operation) return undefined;
  if (difference.property === 'price') return applyPrice(text, operation, difference, date);
  const field = operation.requestBody?.content?.['application/json']?.schema?.properties?.[difference.field ?? ''];
  if (difference.field === undefined || !field || field.$ref !== undefined) return undefined;
  if (difference.after === null) return undefined;
  return applyToField(text, field, [...SCHEMA, 'properties', difference.field], difference);
}

function applyToField(
  text: string,
  field: SpecSchema,
  path: YamlPath,
  { property, before, after }: Difference,
): string | undefined {
  const list = field.type === 'array';
  const value = list ? field.items : field;
  const valuePath = list ? [...path, 'items'] : path;
  const limit = LIMITS[property];
  if (limit !== undefined) return setYaml(text, [...valuePath, limit], after);
  switch (property) {
    case 'enum':
      return value?.enum && appendGained(text, [...valuePath, 'enum'], before, after);
    case 'default':
      return setYaml(text, [...path, 'default'], after);
    case 'maxItems':
      return list ? setYaml(text, [...path, 'maxItems'], after) : undefined;
    case 'accept':
      return value?.['x-media']?.accept && appendGained(text, [...valuePath, 'x-media', 'accept'], before, after);
    case 'maxSizeMB':
      return value?.['x-media'] ? setYaml(text, [...valuePath, 'x-media', 'maxSizeMB'], after) : undefined;
    case 'step': {
      const keyword = ['multipleOf', 'x-step'].find((name) => value?.[name] !== undefined);
      return keyword === undefined ? undefined : setYaml(text, [...valuePath, keyword], after);
    }
    default:
      return undefined;
  }
}

function appendGained(text: string, path: YamlPath, before: Value, after: Value): string | undefined {
  const more = Array.isArray(before) && Array.isArray(after) ? gained(before, after) : [];
  return more.length === 0 ? undefined : appendYaml(text, path, more);
}

/**
 * Takes over amounts when the price list kept its lines; a line more or less is for a curator, and so is a price with
 * terms that the list cannot tell: its day would be that of the list.
 */
function applyPrice(text: string, operation: SpecOperation, difference: Difference, date: string): string | undefined {
  const [before, after] = [amountsOf(difference.before), amountsOf(difference.after)];
  const price = operation['x-model']?.price;
  const labels = Object.keys(after);
  if (!price || !isListable(price)) return undefined;
  // Nothing, or ten times as much, is a slip of the list more often than a price.
  if (labels.some((label) => isOdd(Number(before[label]), Number(after[label])))) return undefined;
  if (labels.length === 0 || Object.keys(before).sort().join() !== labels.sort().join()) return undefined;
  let result = text;
  for (const [index, { when = {} }] of price.rules.entries()) {
    const amount = after[ruleLabel(asText(when))];
    if (amount !== undefined) result = setYaml(result, [...PRICE, 'rules', index, 'amount'], amount);
  }
  return setYaml(result, [...PRICE, 'asOf'], date);
}

function isOdd(before: number, after: number): boolean {
  if (before === 0 || after === 0) return before !== after;
  // A comma in another place, which numbers in binary make a little more or less than ten times.
  const times = after > before ? after / before : before / after;
  return times > 9.999;
}

function amountsOf(value: Value): Record<string, string> {
  return (value ?? {}) as Record<string, string>;
}
