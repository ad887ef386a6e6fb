import { MEDIA_REFERENCE } from '../contract/media-reference.js';
import { InputError } from '../errors/input.js';
import { parseUrl } from '../json/parse-url.js';

const WEB_ADDRESS = /^https?:\/\/[^\s/?#]\S*$/i;

/** An id, a number or a switch, as fields have that are called like media and are none. */
const WORD = /^[\w-]+$/;

const ALLOWED =
  'Allowed are an http(s) address, a data: address, a name that an upload returned, a Blob, bytes or a stream; ' +
  "write file('cat.png') for a file of this machine";

/**
 * Checks the text of a media field. Text is never a path: it may be a visitor's, who could have any file of a server
 * uploaded. So the error does not tell whether there is such a file.
 *
 * @param isMedia Whether the field is known to take media, rather than only called so.
 * @throws InputError that names the field.
 */
export function checkAddress(text: string, field: string, isMedia: boolean): void {
  if (isAddress(text) || (!isMedia && WORD.test(text))) return;
  const shown = shownAddress(text);
  const why = isAddress(text.replace(/\s+/g, '')) ? 'has white space in it' : 'is no address';
  throw new InputError(`${field}: ${shown} ${why}. ${ALLOWED}.`, { field });
}

/** Text in place of an address, for messages. */
export const shownAddress = (text: string): string =>
  JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);

function isAddress(text: string): boolean {
  return WEB_ADDRESS.test(text) ? parseUrl(text) !== undefined : MEDIA_REFERENCE.test(text);
}

/** @throws InputError for a local address; an http(s) address becomes text. */
export function addressOf(url: URL, field: string): string {
  const { href, protocol } = url;
  if (protocol !== 'file:') return href;
  throw new InputError(`${field}: a file: address is not opened. Write file(url) for a file of this machine.`, {
    field,
  });
}
