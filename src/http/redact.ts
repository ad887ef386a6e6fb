const HIDDEN = '[redacted]';

// Values that grant access, wherever they occur: keys in query strings and JSON, signatures of presigned addresses, the
// token of the progress socket, and the key that is part of a proxy path.
const SECRETS: readonly [RegExp, string][] = [
  [
    /((?:api_?key|authorization|rh-comfy-auth|signature|q-sign[\w-]*|x-amz-[\w-]+|token)["']?\s*[=:]\s*["']?(?:Bearer\s+)?)[^\s"'&,;}]+/gi,
    `$1${HIDDEN}`,
  ],
  [/(Bearer\s+)[\w.~+/=-]+/gi, `$1${HIDDEN}`],
  [/(\/proxy(?:-plus)?\/)[^/\s"'?]+/g, `$1${HIDDEN}`],
];

/**
 * Hides the key in a text, and changes nothing else. A key of a few letters is no key, and would be found in any word.
 */
export function hide(text: string, key: string | null): string {
  return key && key.length > 7 ? text.replaceAll(key, HIDDEN) : text;
}

/** Makes a function that hides the key, and whatever else looks like a credential, in a text for people. */
export function redactor(key: string | null): (text: string) => string {
  return (text) => SECRETS.reduce((clean, [pattern, shown]) => clean.replace(pattern, shown), hide(text, key));
}

/**
 * A copy of an error, and of all its causes, without secrets. Errors come from the runtime or from a `fetch` the user
 * gave, and either may have put request headers into the message or into a property.
 */
export function cleanError(error: unknown, redact: (text: string) => string, depth = 0): unknown {
  if (typeof error === 'string') return redact(error);
  if (!(error instanceof Error) || depth > 4) return undefined;
  const copy = new Error(redact(error.message));
  copy.name = error.name;
  copy.stack = redact(error.stack ?? '');
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') Object.assign(copy, { code });
  if (cause !== undefined) copy.cause = cleanError(cause, redact, depth + 1);
  return copy;
}
