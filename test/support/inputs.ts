import { check } from '../../src/validate/check.js';
import type { InputSchema } from '../../src/contract/input-schema.js';

type Input = Record<string, unknown>;

/** A value that a schema accepts, at its lower or upper end. */
function valueFor(schema: InputSchema, end: 'low' | 'high'): unknown {
  const { enum: values, minimum, maximum, multipleOf } = schema;
  if (schema.const !== undefined) return schema.const;
  if (values) return end === 'low' ? values[0] : values.at(-1);
  switch ([schema.type].flat()[0]) {
    case 'boolean':
      return end === 'high';
    case 'integer':
    case 'number': {
      const edge = end === 'low' ? (minimum ?? 0) : (maximum ?? Math.max(minimum ?? 0, 1));
      return multipleOf ? Math[end === 'low' ? 'ceil' : 'floor'](edge / multipleOf) * multipleOf : edge;
    }
    case 'array': {
      const count = end === 'low' ? (schema.minItems ?? 1) : Math.min(schema.maxItems ?? 2, 20);
      return Array.from({ length: count }, (_, index) => distinct(valueFor(schema.items ?? {}, end), index));
    }
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, valueFor(inner, end)]),
      );
    default:
      return textFor(schema, end);
  }
}

// Lists may demand different items; addresses are easily told apart.
const distinct = (value: unknown, index: number) =>
  typeof value === 'string' && value.startsWith('http') ? value.replace('file', `file-${index}`) : value;

function textFor(schema: InputSchema, end: 'low' | 'high'): string {
  const media = schema['x-media'];
  if (media) return `https://example.com/file.${media.accept?.[0] ?? 'png'}`;
  if (schema.format === 'uri') return 'https://example.com/file';
  const { minLength = 1, maxLength = 40, pattern } = schema;
  const samples = ['fox', 'Fox_12345', 'fox.png', 'png', '1', '1024*1024', 'https://example.com/file.png', '{}'];
  if (pattern) {
    const fit = samples.find((sample) => new RegExp(pattern, 'u').test(sample) && sample.length >= minLength);
    if (!fit) throw new Error(`no sample text matches ${pattern}`);
    return fit;
  }
  return '🦊'.repeat(end === 'low' ? minLength : Math.min(maxLength, 200));
}

const filled = (schema: InputSchema, names: readonly string[], end: 'low' | 'high'): Input =>
  Object.fromEntries(
    names.filter((name) => schema.properties?.[name]).map((name) => [name, valueFor(schema.properties![name]!, end)]),
  );

/** The required fields, and whatever else the schema's conditions then ask for. */
export function minimalInput(schema: InputSchema): Input {
  const required = schema.required ?? [];
  const input = filled(schema, required, 'low');
  if (check(schema, input).length === 0) return input;
  // A condition wants one field more, or one of two.
  const optional = Object.keys(schema.properties ?? {}).filter(
    (name) => !required.includes(name) && name !== 'webhookUrl',
  );
  for (let size = 1; size <= 2; size++) {
    for (const names of subsets(optional, size)) {
      const more = { ...input, ...filled(schema, names, 'low') };
      if (check(schema, more).length === 0) return more;
    }
  }
  throw new Error(`no minimal input found: ${JSON.stringify(check(schema, input))}`);
}

/** Every field at its upper end, less those that the schema's conditions exclude. */
export function maximalInput(schema: InputSchema): Input {
  const names = Object.keys(schema.properties ?? {}).filter((name) => name !== 'webhookUrl');
  const all = filled(schema, names, 'high');
  const optional = names.filter((name) => !schema.required?.includes(name));
  for (let size = 0; size <= 3; size++) {
    for (const left of subsets(optional, size)) {
      const fewer = Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name)));
      if (check(schema, fewer).length === 0) return fewer;
    }
  }
  // Some conditions depend on a value rather than on presence: the lower end may satisfy them.
  const low = filled(schema, names, 'low');
  for (const name of names) {
    const mixed = { ...all, [name]: low[name] };
    if (check(schema, mixed).length === 0) return mixed;
  }
  throw new Error(`no maximal input found: ${JSON.stringify(check(schema, all))}`);
}

function* subsets(items: readonly string[], size: number, from = 0): Generator<string[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index++) {
    for (const rest of subsets(items, size - 1, index + 1)) yield [items[index]!, ...rest];
  }
}

/** Variants of a valid input, each wrong in one way. */
export function invalidInputs(schema: InputSchema, valid: Input): { why: string; input: Input }[] {
  const wrong: { why: string; input: Input }[] = [];
  const add = (why: string, change: Input) => wrong.push({ why, input: { ...valid, ...change } });
  for (const name of schema.required ?? []) {
    const { [name]: _, ...rest } = valid;
    wrong.push({ why: `${name} missing`, input: rest });
  }
  if (schema.additionalProperties === false) add('unknown field', { notAField: 1 });
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (field.enum) add(`${name} outside its list`, { [name]: 'no such value' });
    if (field.minimum !== undefined) add(`${name} too small`, { [name]: field.minimum - (field.multipleOf ?? 1) });
    if (field.maximum !== undefined) add(`${name} too large`, { [name]: field.maximum + (field.multipleOf ?? 1) });
    if (field.minLength) add(`${name} too short`, { [name]: '' });
    if (field.maxLength !== undefined) add(`${name} too long`, { [name]: 'x'.repeat(field.maxLength + 1) });
    if (field.maxItems !== undefined) {
      const items = Array.from({ length: field.maxItems + 1 }, (_, index) =>
        distinct(valueFor(field.items ?? {}, 'low'), index),
      );
      add(`${name} too many`, { [name]: items });
    }
    if ([field.type].flat().includes('boolean')) add(`${name} not a boolean`, { [name]: 'maybe' });
    if (field['x-media']) add(`${name} no address`, { [name]: 'javascript:alert(1)' });
  }
  return wrong;
}
