import type { InputSchema } from '../contract/input-schema.js';
import { listInWords } from '../json/list-in-words.js';
import { show } from '../json/show.js';

/** What is demanded of fields that must not be together as they are. */
export function forbidden({ required = [], properties = {} }: InputSchema): string {
  const names = [...new Set([...required, ...Object.keys(properties)])];
  if (names.length === 1) return 'it cannot be used with what the other fields say';
  return `${listInWords(names.map((name) => part(name, properties[name])))} cannot be used together`;
}

function part(name: string, schema: InputSchema = {}): string {
  if (schema.const !== undefined) return `${name} ${show(schema.const)}`;
  if (schema.minItems !== undefined) return `${schema.minItems} or more ${name}`;
  if (schema.maximum !== undefined) return `${name} of at most ${schema.maximum}`;
  return name;
}
