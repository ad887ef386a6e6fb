import { shorten } from '../json/shorten.js';
import { isError } from '../errors/is-error.js';
import { readThrown } from '../errors/thrown.js';

const HIDDEN = '[redacted]';

// Values that grant access, wherever they occur: keys in query strings and JSON, signatures of presigned addresses, the
// token of the progress socket, and the key that is part of a proxy path. Names have a greatest length: one that could
// go on would be read again from each of its repetitions.
const SECRETS: readonly [RegExp, string][] = [
  [
    /((?:api_?key|authorization|rh-comfy-auth|signature|q-sign[\w-]{0,60}|x-amz-[\w-]{1,60}|token)["']?\s*[=:]\s*["']?(?:Bearer\s+)?)(?!null(?:[\s`"',;}]|$))[^\s"'&,;}]+/gi,
    `$1${HIDDEN}`,
  ],
  [/(Bearer\s+)[\w.~+/=-]+/gi, `$1${HIDDEN}`],
  [/(\/proxy(?:-plus)?\/)[^/\s"'?]+/g, `$1${HIDDEN}`],
];

/** Each character that has names in HTML, followed by its names. Those of dashes count, too. */
const NAMED_ENTITIES =
  '!excl "quot #num $dollar %percnt &amp \'apos (lpar )rpar *ast|midast +plus ,comma -hyphen|dash|minus .period /sol ' +
  ':colon ;semi <lt =equals >gt ?quest @commat [lsqb|lbrack \\bsol ]rsqb|rbrack ^hat _lowbar|underbar ' +
  '`grave|diacriticalgrave {lcub|lbrace |verbar|vert|verticalline }rcub|rbrace ~tilde';

/** The `&` that begins a name or a number in HTML: escaped again there, and written as a number in JSON around it. */
const AND = '(?:&|\\\\{1,8}u0026)(?:amp;){0,3}';

/** A pattern for one character of a key in each form that a server may write it in: JSON, an address, HTML. */
function anyForm(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16).padStart(2, '0');
  const named = NAMED_ENTITIES.split(' ')
    .find((entry) => entry.startsWith(character))
    ?.slice(1);
  // Several backslashes where JSON stands in JSON, and %25 where an address stands in an address. PHP writes \/ for /.
  const escaped = /["'/]/.test(character) ? '\\\\{0,8}' : '';
  const forms = [`\\\\{1,8}(?:u00|x)${hex}`, `%(?:25){0,3}${hex}`, `${AND}#(?:0{0,6}${code}|x0{0,6}${hex});?`];
  return `(?:${escaped}\\x${hex}|${forms.join('|')}${named ? `|${AND}(?:${named});?` : ''})`;
}

/**
 * What finds a key. The escapes may be in capitals or not; that a key is found in the wrong case, too, does no harm.
 */
export function patternOf(key: string): RegExp {
  return new RegExp(Array.from(key, anyForm).join(''), 'gi');
}

/**
 * Hides the key in a text, and changes nothing else. A key of a few letters is no key, and would be found in any word.
 * It is found in the forms that servers echo it in: escaped as in JSON, addresses and HTML. A server that encodes it as
 * a whole, as base64 does, does so on purpose; no list of encodings would be complete.
 */
export function hide(text: string, key: string | null): string {
  return key && key.length > 7 ? text.replace(patternOf(key), HIDDEN) : text;
}

/** Makes a function that hides the key, and whatever else looks like a credential, in a text for people. */
export function redactor(key: string | null): (text: string) => string {
  return (text) => SECRETS.reduce((clean, [pattern, shown]) => clean.replace(pattern, shown), hide(text, key));
}

/**
 * A copy of an error, and of all its causes, without secrets and without texts that nobody can read to the end. Errors
 * come from the runtime or from a `fetch` the user gave, and either may have put request headers into the message or
 * into a property.
 */
export function cleanError(error: unknown, redact: (text: string) => string): unknown {
  return readThrown(() => cleanCopy(error, redact, 0), undefined);
}

function cleanCopy(error: unknown, redact: (text: string) => string, depth: number): unknown {
  const clean = (text: unknown) => shorten(redact(String(text)));
  if (typeof error === 'string') return clean(error);
  if (!isError(error) || depth > 4) return undefined;
  const copy = new Error(clean(error.message));
  copy.name = clean(error.name);
  copy.stack = clean(error.stack ?? '');
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') Object.assign(copy, { code: clean(code) });
  if (cause !== undefined) copy.cause = cleanCopy(cause, redact, depth + 1);
  return copy;
}
