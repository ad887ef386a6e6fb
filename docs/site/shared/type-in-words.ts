import type { SpecSchema } from '../../../codegen/spec/types.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
  null: 'null',
};

/** `text`, `whole number`, `list of images`. */
export function typeInWords(schema: SpecSchema): string {
  const media = schema['x-media']?.kind;
  if (media !== undefined) return media;
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return choices(schema);
  return types
    .map((type) => (type === 'array' ? `list of ${plural(schema.items ?? {})}` : (TYPES[type] ?? type)))
    .join(' or ');
}

function choices({ anyOf, oneOf, allOf, properties }: SpecSchema): string {
  const forms = anyOf ?? oneOf ?? allOf;
  if (forms) return [...new Set(forms.map(typeInWords))].join(' or ');
  return properties ? 'object' : 'any';
}

function plural(items: SpecSchema): string {
  const one = typeInWords(items);
  return one === 'text' ? 'texts' : one.replace(/(image|video|audio file|file|number|object)$/, '$1s');
}
