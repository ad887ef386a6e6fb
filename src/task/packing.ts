/** What asks for a file as it is. A page may not say so: there the header is left out. */
export const UNPACKED = { 'accept-encoding': 'identity' };

/** What every page unpacks, and finds out when the end is missing. A page cannot ask for less. */
const UNDONE_IN_PAGES = /^(identity|(x-)?gzip|deflate|br)?$/i;

const NONE = /^(identity)?$/i;

/** Whether a response is packed, or was: what runtimes unpack, most leave called packed. */
export const isPacked = (headers: Headers) => !NONE.test(encodingOf(headers));

/**
 * Why a packed response cannot be taken for the file; undefined when it can. Runtimes leave packed what they do not
 * know, and Node takes what broke off inside for the whole.
 *
 * @param mayAsk Whether the runtime lets a request ask for what is not packed. Then nothing else is taken.
 */
export function packingLeft(headers: Headers, mayAsk: boolean): string | undefined {
  const encoding = encodingOf(headers);
  if ((mayAsk ? NONE : UNDONE_IN_PAGES).test(encoding)) return undefined;
  return `it came packed (${JSON.stringify(encoding.slice(0, 30))}), which does not show whether all of it came`;
}

function encodingOf(headers: Headers): string {
  return headers.get('content-encoding') ?? '';
}
