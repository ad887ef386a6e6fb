import { cut } from '../../../src/json/show.js';
import { UNWRITTEN } from '../../../spec/conventions/model.mjs';

const LONGEST = 300;

/** A placeholder that shows the curator what the vendor says. */
export function placeholder(hint = ''): string {
  const words = shown(hint);
  return words === '' ? UNWRITTEN : `${UNWRITTEN} ${words}`;
}

/**
 * The vendor's words on one line, as long as a hint, without the signed addresses that the vendor leaves in. They end
 * in "…" where they were cut.
 */
export function shown(words = ''): string {
  const line = words
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return cut(line, LONGEST);
}
