import type { MediaConstraint } from '../../src/contract/input-schema.js';
import type { SpecSchema } from '../spec/types.js';
import { listInWords } from '../../src/json/list-in-words.js';

/** The limits of a field in words, as one sentence: `1 to 20000 characters.` Empty when there are none. */
export function limitsInWords(schema: SpecSchema): string {
  const parts = phrases(schema);
  if (parts.length === 0) return '';
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function phrases(schema: SpecSchema): string[] {
  const parts: string[] = [];
  if (schema.type === 'array') {
    add(parts, range(schema.minItems, schema.maxItems, 'item'));
    if (schema.uniqueItems) parts.push('no repeats');
    for (const phrase of phrases(schema.items ?? {})) parts.push(`each ${phrase}`);
    return parts;
  }
  if (schema['x-media']) add(parts, mediaInWords(schema['x-media']));
  if (schema.type === 'integer' && schema.enum === undefined) parts.push('a whole number');
  add(parts, range(schema.minLength, schema.maxLength, 'character'));
  if (schema.exclusiveMinimum !== undefined) parts.push(`more than ${schema.exclusiveMinimum}`);
  add(parts, range(schema.minimum, schema.maximum));
  if (schema.exclusiveMaximum !== undefined) parts.push(`less than ${schema.exclusiveMaximum}`);
  if (schema.multipleOf !== undefined) parts.push(`in steps of ${schema.multipleOf}`);
  if (schema.pattern !== undefined) parts.push(`matching \`${schema.pattern}\``);
  return parts;
}

function add(parts: string[], phrase: string): void {
  if (phrase !== '') parts.push(phrase);
}

/** `1 to 2 items`, `exactly 1 item`, `at least 5 characters`, `at most 10`; empty without limits. */
function range(min: number | undefined, max: number | undefined, unit = ''): string {
  const counted = (count: number) => (unit === '' ? `${count}` : `${count} ${unit}${count === 1 ? '' : 's'}`);
  if (min !== undefined && max !== undefined)
    return min === max ? `exactly ${counted(max)}` : `${min} to ${counted(max)}`;
  if (min !== undefined) return min === 0 && unit !== '' ? '' : `at least ${counted(min)}`;
  return max === undefined ? '' : `at most ${counted(max)}`;
}

function mediaInWords({ accept, maxSizeMB }: MediaConstraint): string {
  const formats = accept?.length
    ? listInWords(
        accept.map((extension) => extension.toUpperCase()),
        'or',
      )
    : '';
  const size = maxSizeMB === undefined ? '' : `up to ${maxSizeMB} MB`;
  return [formats, size].filter((part) => part !== '').join(', ');
}
