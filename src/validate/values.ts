import type { InputSchemaType } from '../contract/input-schema.js';
import { isObject } from '../json/values.js';

/** Whether a value has a JSON Schema type. Numbers that JSON cannot write (NaN, Infinity) have none. */
export function typeMatches(type: InputSchemaType, value: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

/** Whether no two items are the same JSON, whatever the order of their fields. One look at each item. */
export function allDiffer(items: readonly unknown[]): boolean {
  return new Set(items.map(identityOf)).size === items.length;
}

/** What is equal for equal values: their JSON with the fields in order, or the value where it has no JSON. */
function identityOf(value: unknown): unknown {
  try {
    return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sorted(part) : part)) ?? value;
  } catch {
    // Circular, or deeper than the stack.
    return value;
  }
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  const inOrder = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder);
}
