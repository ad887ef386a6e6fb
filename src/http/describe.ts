import { isError } from '../errors/is-error.js';
import { reasonIn } from '../errors/reason-in.js';
import { readThrown } from '../errors/thrown.js';
import { shorten } from '../json/shorten.js';
import { text } from '../json/values.js';

/** What an error of `fetch` says, with its deepest reason, for people. `redact` takes secrets out. */
export function describe(error: unknown, redact: (text: string) => string): string {
  const said = (text: string) => shorten(redact(text));
  return readThrown(() => said(reasonsIn(error, 0)), said(reasonIn(error)));
}

// fetch says only "fetch failed" or "terminated"; the reason is in the cause.
function reasonsIn(error: unknown, depth: number): string {
  if (!isError(error)) return reasonIn(error);
  const inner = isError(error.cause) && depth < 5 ? reasonsIn(error.cause, depth + 1) : '';
  const { message, code, name } = error as Error & { readonly code?: unknown };
  const own = text(message) ?? text(code) ?? text(name) ?? reasonIn(error);
  return inner && inner !== own ? `${own} (${inner})` : own;
}
