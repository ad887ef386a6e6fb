import type { Value } from '../../../codegen/sources/catalog.js';

const BARE = /^(\$|\p{L}|\.\.\/)[\p{L}\p{N}_ .+()/-]*$/u;
/** `720p` and `4k` are plain; `16:9`, numbers and dates would be read as something else, or look as if they were. */
const BARE_SIZE = /^\d+[a-df-zA-DF-Z]\w*$/;
const RESERVED = /^(true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** A value on one line of YAML in the style of the spec files: `[1k, 2k]`, `{ kind: image }`, `'16:9'`. */
export function inlineYaml(value: Value): string {
  if (Array.isArray(value)) return `[${value.map((entry) => inlineYaml(entry as Value)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value as Record<string, Value>);
    return entries.length === 0
      ? '{}'
      : `{ ${entries.map(([key, entry]) => `${scalar(key)}: ${inlineYaml(entry)}`).join(', ')} }`;
  }
  return typeof value === 'string' ? scalar(value) : String(value);
}

function scalar(text: string): string {
  const bare = (BARE.test(text) || BARE_SIZE.test(text)) && !RESERVED.test(text) && !text.endsWith(' ');
  if (bare) return text;
  // Only double quotes can hold a line break or another control character.
  return /\p{Cc}/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}
