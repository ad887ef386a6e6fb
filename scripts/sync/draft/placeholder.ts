import { UNWRITTEN } from '../../../spec/conventions/model.mjs';

const LONGEST = 300;

/**
 * A placeholder that shows the curator what the vendor says, without the signed addresses that the vendor leaves in.
 */
export function placeholder(hint = ''): string {
  const words = hint
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? UNWRITTEN : `${UNWRITTEN} ${words.slice(0, LONGEST)}`;
}
