import type { Field, Model } from '../../../codegen/sources/catalog.js';
import type { Told } from './namesakes.js';
import type { Part } from './parts.js';

/** What is known of a new field, read once for all texts. */
interface Known {
  readonly field: Field;
  /** Its key and its values, in which every number of a text has to be. */
  readonly own: string;
  /** All fields of its model. */
  readonly keys: ReadonlySet<string>;
}

export function knownOf(field: Field, { fields }: Model): Known {
  return {
    field,
    own: JSON.stringify([field.values, field.key]),
    keys: new Set(fields.map(({ key }) => key)),
  };
}

const READ = new WeakMap<Told, Map<number, string>>();

/**
 * A text without the parts that are known to be untrue of a new field; nothing when its first part, which says what it
 * is about, is.
 */
export function trueWords(told: Told, known: Known): string | undefined {
  const { enum: own } = known.field.values;
  const gone = own ? told.choices.filter((choice) => !own.includes(choice)).map(String) : [];
  let kept = 0;
  for (const [index, part] of told.parts.entries()) {
    if (isTrue(part, known, gone)) kept += 2 ** index;
    else if (index === 0) return undefined;
  }
  // The same parts make the same text, for whatever field.
  const read = READ.get(told) ?? new Map<number, string>();
  READ.set(told, read);
  const words = read.get(kept) ?? joined(told.parts.filter((_, index) => Math.floor(kept / 2 ** index) % 2 === 1));
  read.set(kept, words);
  return words;
}

function joined(parts: readonly Part[]): string {
  const text = parts.map(({ words }) => words).join(' ');
  return text.replace(/;$/, '.').replaceAll(/\. [a-z]/g, (start) => start.toUpperCase());
}

/** @param gone The choices of the other field that the new one lacks. */
function isTrue(
  { isOwn, isOfOptional, isOfRequired, words, numbers, said, fields }: Part,
  { field: { key, values }, own, keys }: Known,
  gone: readonly string[],
): boolean {
  if (isOwn || (values.required === true ? isOfOptional : isOfRequired)) return false;
  if (numbers.some((number) => !own.includes(number))) return false;
  if (gone.some((choice) => said.has(choice) || (choice.length > 2 && words.includes(choice)))) return false;
  return fields.every((name) => name === key || keys.has(name));
}
