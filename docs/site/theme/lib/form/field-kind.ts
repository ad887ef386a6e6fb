import type { SpecSchema } from '../../../../../codegen/spec/types.js';

/** The control that a field gets. */
export type FieldKind = 'choice' | 'switch' | 'number' | 'media' | 'list' | 'json' | 'longText' | 'text';

/** Longest text that still fits a single line. */
const LINE = 200;

/** Picks the control for a field: lists of simple values become rows, nested objects are written as JSON. */
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
    default:
      return 'json';
  }
}
