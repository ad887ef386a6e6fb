/** Keywords of JSON Schema that limit a value, and that no property compares. */
const KEYWORDS =
  'minItems pattern multipleOf exclusiveMinimum exclusiveMaximum format const uniqueItems oneOf anyOf allOf not properties';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The limits of a field that nobody takes over, in words: `pattern ^a`, `properties text, seconds`. That a list which
 * is given has an entry goes without saying.
 *
 * @param value The schema of an entry where the field is a list; that of the field otherwise.
 */
export function unreadLimits(field: Schema, value: Schema): string[] {
  const parts = field === value ? [field] : [field, value];
  return KEYWORDS.split(' ').flatMap((keyword) =>
    parts
      .map((part) => part[keyword])
      .filter((given) => given !== undefined && !(keyword === 'minItems' && given === 1))
      .map((given) => `${keyword} ${inWords(keyword === 'properties' ? Object.keys(given ?? {}).join(', ') : given)}`),
  );
}

function inWords(given: unknown): string {
  return typeof given === 'string' ? given : JSON.stringify(given);
}
