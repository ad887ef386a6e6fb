import { jsdoc, type DocBlock } from './jsdoc.js';
import { propertyKey, quote, shown } from './literal.js';
import { WIDTH } from './width.js';
import type { SpecSchema } from '../spec/types.js';
import { limitsInWords } from '../words/limits.js';

/** One field of an input or of an object inside it. */
export interface FieldIR {
  /** The name as it stands in source text, in quotes if need be. */
  key: string;
  required: boolean;
  /** Source text of the type, with what stands before it; with `undefined` when the field may be left out. */
  type: string;
  /** The doc comment, with its indentation and a line break at its end. */
  doc: string;
}

/** The TypeScript type of a value. Schemas that only assert something, such as `if` and `not`, do not widen it. */
export function typeOf(schema: SpecSchema, indent = 0): string {
  if (schema['x-media']) return 'MediaInput';
  if (schema.enum) return union(schema.enum.map(literalType));
  if (schema.const !== undefined) return literalType(schema.const);
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ ...schema, type }, indent)));
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array':
      return `readonly ${element(typeOf(schema.items ?? {}, indent))}[]`;
    case 'object':
      return objectType(schema, indent);
    default:
      return untyped(schema, indent);
  }
}

function untyped(schema: SpecSchema, indent: number): string {
  if (schema.properties) return objectType(schema, indent);
  const choices = schema.anyOf ?? schema.oneOf;
  return choices ? union(choices.map((choice) => typeOf(choice, indent))) : 'unknown';
}

function objectType(schema: SpecSchema, indent: number): string {
  const fields = fieldsOf(schema, indent + 2);
  const extra = schema.additionalProperties;
  const pad = ' '.repeat(indent);
  if (fields.length === 0)
    return `Readonly<Record<string, ${typeof extra === 'object' ? typeOf(extra, indent) : 'unknown'}>>`;
  const lines = fields.map(({ doc, key, required, type }) => `${doc}${pad}  ${key}${required ? '' : '?'}:${type};\n`);
  if (extra !== false) lines.push(`${pad}  [field: string]: unknown;\n`);
  return `{\n${lines.join('')}${pad}}`;
}

/**
 * The fields of an object in the order of the spec.
 *
 * @param defaults What the client sends for required fields that are left out.
 */
export function fieldsOf(
  schema: SpecSchema,
  indent: number,
  defaults: Readonly<Record<string, unknown>> = {},
): FieldIR[] {
  const wanted = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const key = propertyKey(name);
    const isFilled = Object.hasOwn(defaults, name);
    const required = wanted.has(name) && !isFilled;
    return {
      key,
      required,
      type: breakUnion(field, required, indent, key.length + 4),
      doc: fieldDoc(field, isFilled, indent),
    };
  });
}

/** A long list of values takes a line for each, as Prettier would have it. */
function breakUnion(field: SpecSchema, required: boolean, indent: number, used: number): string {
  // Programs that are compiled with `exactOptionalPropertyTypes` could not pass on what they may not have otherwise.
  const type = required ? typeOf(field, indent) : union([typeOf(field, indent), 'undefined']);
  if (!field.enum || indent + used + type.length <= WIDTH) return ` ${type}`;
  const pad = ' '.repeat(indent + 2);
  const values = [...field.enum.map(literalType), ...(required ? [] : ['undefined'])];
  return values.map((value) => `\n${pad}| ${value}`).join('');
}

function fieldDoc(field: SpecSchema, isFilled: boolean, indent: number): string {
  const sent = isFilled ? 'Sent with its default when left out.' : '';
  const text = [field.description?.trim(), limitsInWords(field), sent].filter((part) => part).join(' ');
  const blocks: DocBlock[] = text === '' ? [] : [text];
  if (field.default !== undefined) blocks.push(`@default ${shown(field.default)}`);
  if (field.deprecated) blocks.push('@deprecated');
  return blocks.length === 0 ? '' : jsdoc(blocks, indent);
}

function literalType(value: unknown): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}

function element(type: string): string {
  return / \| |^readonly /.test(type) && !type.startsWith('{') ? `(${type})` : type;
}
