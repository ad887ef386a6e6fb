import type { SpecSchema } from '../../../../../codegen/spec/types.js';

/** What the JSON of a nested field looks like: `[{"index": 1, "prompt": "text"}]`. */
export function sketch(schema: SpecSchema): string {
  return JSON.stringify(shape(schema)).replaceAll('":', '": ').replaceAll(',"', ', "');
}

function shape({ type, items, properties, enum: values, default: usual, minimum }: SpecSchema): unknown {
  if (usual !== undefined || values) return usual ?? values?.[0];
  if (type === 'array') return items ? [shape(items)] : [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return minimum ?? 1;
  if (type === 'string') return 'text';
  return Object.fromEntries(Object.entries(properties ?? {}).map(([name, field]) => [name, shape(field)]));
}
