import { isIdentifier } from '../../spec/conventions/names.mjs';
import { WIDTH } from './width.js';

/**
 * A value between the texts that stand before and after it, such as `const a = ` and `;`. It takes several lines when
 * all of it would be too long for one.
 *
 * @param indent Columns by which the following lines are indented.
 * @param margin Columns in front of `before`, where that is not the start of the line.
 */
export function between(before: string, value: unknown, after: string, indent = 0, margin = indent): string {
  return before + literal(value, indent, margin + before.length + after.length) + after;
}

/**
 * Source text of a JSON value as Prettier would lay it out: single quotes, bare keys where possible, on one line if it
 * fits.
 *
 * @param indent Columns by which the following lines are indented.
 * @param used Columns that are taken on the first line, before and after the value.
 */
export function literal(value: unknown, indent = 0, used = indent): string {
  const flat = flatLiteral(value);
  if (flat.length + used <= WIDTH || typeof value !== 'object' || value === null) return flat;
  const pad = ' '.repeat(indent + 2);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = entriesOf(value).map(([key, entry]) => {
    const label = key === undefined ? '' : `${propertyKey(key)}: `;
    return pad + between(label, entry, ',', indent + 2);
  });
  return `${open}\n${lines.join('\n')}\n${' '.repeat(indent)}${close}`;
}

function flatLiteral(value: unknown): string {
  if (value instanceof Raw) return value.source;
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = entriesOf(value).map(([key, entry]) =>
    key === undefined ? flatLiteral(entry) : `${propertyKey(key)}: ${flatLiteral(entry)}`,
  );
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function entriesOf(value: object): [key: string | undefined, entry: unknown][] {
  if (Array.isArray(value)) return value.map((entry: unknown) => [undefined, entry]);
  return Object.entries(value).filter(([, entry]) => entry !== undefined);
}

/** Source text that stands for itself inside a literal, such as the name of a constant. */
export class Raw {
  constructor(readonly source: string) {}
}

/** What breaks lines, or does not show, or turns the direction of what follows: readers would see another text. */
const UNSEEN = /[\u007F-\u009F\u2028\u2029]|\p{Cf}/gu;

/** A value as JSON in which everything shows. */
export function shown(value: unknown): string {
  return JSON.stringify(value).replaceAll(UNSEEN, (sign) => {
    const code = sign.codePointAt(0)!.toString(16).padStart(4, '0');
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}

/** A string in single quotes, or in double quotes where that saves escapes. */
export function quote(text: string): string {
  const double = shown(text);
  if (text.includes("'") && !text.includes('"')) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A property name, in quotes where the language wants them. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : quote(name);
}
