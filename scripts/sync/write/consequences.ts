import { pricedFields } from '../../../src/pricing/charges.js';
import type { ModelIR } from '../../../codegen/spec/model.js';
import type { Difference } from '../compare/compare.js';
import { gained } from '../compare/same-value.js';

/** Limits that refuse more when they fall, and those that do when they rise. */
const HIGHEST = new Set(['max', 'maxLength', 'maxItems', 'maxSizeMB']);
const LOWEST = new Set(['min', 'minLength']);

/**
 * What an applied change of a field may make untrue, which no machine can tell: its price, the calls that callers make
 * now, and what the texts say.
 */
export function consequencesOf({ about, description, input }: ModelIR, difference: Difference): string[] {
  const { field = '', property, before, after } = difference;
  const isPriced = about.price !== undefined && pricedFields(about.price).has(field);
  const texts = `${description} ${input.properties?.[field]?.description ?? ''}`;
  const notes = [about.price, about.lifecycle, ...about.sources].map((one) => one?.note ?? '').join(' ');
  return [
    ...(isPriced ? ['the model has a price that goes by it: look at its rules, and at what a call costs now'] : []),
    ...(isNarrower(difference) ? ['breaks callers who send more; look at the example'] : []),
    ...(tellsOneOf(texts, property, before, after) ? ['a text names what there was: read it'] : []),
    ...(isNoted(notes, difference) ? ['a note of the file is about it: see whether it is still true'] : []),
  ];
}

function isNarrower({ property, before, after }: Difference): boolean {
  if (typeof after !== 'number') return false;
  if (HIGHEST.has(property)) return after < (typeof before === 'number' ? before : Infinity);
  return LOWEST.has(property) && after > (typeof before === 'number' ? before : -Infinity);
}

/** Whether a note names the field, or what there was. */
function isNoted(notes: string, { field = '', property, before, after }: Difference): boolean {
  return wordsOf(notes).has(field.toLowerCase()) || tellsOneOf(notes, property, before, after);
}

/** Whether a text names what is no longer all there is: the old limit or default, or a value of a list that grew. */
function tellsOneOf(
  texts: string,
  property: Difference['property'],
  before: Difference['before'],
  after: Difference['after'],
): boolean {
  const isList = Array.isArray(before) && Array.isArray(after);
  if (isList && gained(before, after).length === 0) return false;
  const values = isList ? before : [before];
  if (property === 'accept' || values.some((value) => value === null)) return false;
  const words = wordsOf(texts);
  return values.some((value) => words.has(String(value).toLowerCase()));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\w:.×#]*\w/g));
}
