import { recordAt } from '../json/within.js';
import type { IdField } from './id-fields.js';
import { containerAt, placeIn, TOP } from './id-place.js';

/**
 * An id as the platform writes it, with what ends it, as half of one would be another one; or a named container. Python
 * prints a record in other quotes.
 */
const SPELLED =
  /["']taskId["']\s{0,20}:\s{0,20}(?:["'](\d[\w.:-]{0,127})["']|(\d{1,30})(?=[\s,}\]]))|["']([^"'\\\n]{1,60})["']\s{0,20}:\s{0,20}([{[])/g;

/** How a response reports a failure. */
const FAILURE =
  /["'](?:errorC|c)ode["']\s{0,20}:\s{0,20}["']?(?!(?:0|200|null|None)\b)\w|["']success["']\s{0,20}:\s{0,20}false/i;

/**
 * Shows the id fields in a text of which no JSON can be made, as in one with a comma too many, a line break in a text,
 * or a brace before the record that is never closed. What is in a list, or about something else than the task, is known
 * by the name before its bracket. Takes time in proportion to the text.
 *
 * @param see Gets one field, and whether the text reports a failure, as far as its status and its words tell.
 */
export function eachSpelledId(text: string, status: number, see: (field: IdField, isFailure: boolean) => void): void {
  const isFailure = status >= 300 || FAILURE.test(text);
  let [listEnd, next] = [0, 0];
  for (const { 0: whole, 1: quoted, 2: bare, 3: name, 4: bracket, index } of text.matchAll(SPELLED)) {
    if (index < next) continue;
    const value = quoted ?? bare;
    if (value !== undefined) {
      see({ name: 'taskId', value, place: { ...TOP, isDocumented: false, isListed: index < listEnd } }, isFailure);
      continue;
    }
    const isList = bracket === '[';
    const { isForeign } = containerAt(placeIn({ place: TOP, isList: false }, name), isList, name).place;
    const start = index + whole.length - 1;
    if (isForeign) next = recordAt(text, start).end;
    else if (isList && index >= listEnd) listEnd = recordAt(text, start).end;
  }
}
