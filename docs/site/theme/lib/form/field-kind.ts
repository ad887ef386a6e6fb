import type { SpecSchema } from '../../../../../codegen/spec/types.js';

/** The control that a field gets. */
export type FieldKind = 'choice' | 'switch' | 'number' | 'media' | 'list' | 'object' | 'json' | 'longText' | 'text';

/** Longest text that still fits a single line. */
const LINE = 200;

/** Picks the control for a field. Only what has no known shape is written as JSON. */
export function fieldKind(schema: SpecSchema, name = ''): FieldKind {
  if (schema.enum) return 'choice';
  if (schema['x-media']) return 'media';
  switch (schema.type) {
    case 'boolean':
      return 'switch';
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return schema.items && fieldKind(schema.items) !== 'json' && schema.items.type !== 'array' ? 'list' : 'json';
    case 'string':
      return /prompt|lyrics|text|description/i.test(name) || (schema.maxLength ?? 0) > LINE ? 'longText' : 'text';
    case 'object':
      return Object.keys(schema.properties ?? {}).length > 0 ? 'object' : 'json';
    default:
      return 'json';
  }
}

/** Whether a field consists of fields of its own, or of a list of such. */
export function isNested(schema: SpecSchema): boolean {
  const kind = fieldKind(schema);
  return kind === 'object' || (kind === 'list' && fieldKind(schema.items!) === 'object');
}

/** Whether the spec says that nobody has confirmed a field, or what stands in it. */
export function isUnconfirmed({ description = '', items }: SpecSchema): boolean {
  return /\bnot confirmed\b|\bunconfirmed\b/i.test(description) || (items !== undefined && isUnconfirmed(items));
}
