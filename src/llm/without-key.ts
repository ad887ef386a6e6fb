import { ownBytes } from '../async/bytes.js';
import { hide } from '../http/redact.js';

/** What stands for each byte of a key. As many as there were: the length of a body may have been announced. */
const MASK = '*'.charCodeAt(0);

/**
 * A response as it comes, with asterisks where a server repeats the key. Nothing is held back but what may be the
 * beginning of one.
 *
 * @param key Of a few letters it is none, and would be found in any word.
 */
export function withoutKeyIn(response: Response, key: string | null): Response {
  const { body, status, statusText } = response;
  if (!key || key.length < 8) return response;
  const headers = Array.from(new Headers(response.headers), ([name, value]): [string, string] => [
    name,
    hide(value, key),
  ]);
  return new Response(body && body.pipeThrough(masking(new TextEncoder().encode(key))), {
    status,
    statusText: hide(statusText, key),
    headers,
  });
}

function masking(key: Uint8Array): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let held = new Uint8Array();
  return new TransformStream({
    transform(chunk, controller) {
      const bytes = new Uint8Array(held.length + chunk.length);
      bytes.set(held);
      bytes.set(ownBytes(chunk), held.length);
      const end = mask(bytes, key);
      held = bytes.slice(end);
      if (end > 0) controller.enqueue(bytes.slice(0, end));
    },
    flush(controller) {
      if (held.length > 0) controller.enqueue(held);
    },
  });
}

/**
 * Masks each key in some bytes.
 *
 * @returns Where the last of them may begin a key that goes on in the next bytes; their end where they do not.
 */
function mask(bytes: Uint8Array, key: Uint8Array): number {
  for (let at = bytes.indexOf(key[0]!); at !== -1; at = bytes.indexOf(key[0]!, at + 1)) {
    const same = key.findIndex((byte, index) => bytes[at + index] !== byte);
    if (same === -1) bytes.fill(MASK, at, at + key.length);
    else if (at + same === bytes.length) return at;
  }
  return bytes.length;
}
