import { abortable } from '../async/abort.js';
import { isBytes, ownBytes } from '../async/bytes.js';
import { readChunks } from '../async/chunks.js';
import { readThrown } from '../errors/thrown.js';
import { show } from '../json/show.js';
import { isObject } from '../json/values.js';

/**
 * Largest text of a response that is read, in bytes as they are after decompression: 64 MB. The largest ones of the
 * platform, graphs of workflows, have a few. A text of 2 GB would end the process, and 1 MB of gzip can become that.
 */
export const LARGEST_TEXT = 64 * 1024 * 1024;

/** Says that a text is longer than is read. */
class TooLong extends RangeError {}

/** Whether {@link readText} failed because the text is longer than is read. */
export function isTooLong(error: unknown): boolean {
  return readThrown(() => error instanceof TooLong, false);
}

/** A response as far as its text is concerned. */
export interface TextSource {
  readonly body?: unknown;
  text(): Promise<string>;
}

/** Ends a body that nobody is going to read. Never fails, whatever the `fetch` that gave it. */
export function abandon(body: unknown): void {
  try {
    const stream = body as { cancel?: () => Promise<void>; destroy?: () => void } | null | undefined;
    if (stream?.cancel) stream.cancel().catch(() => {});
    else stream?.destroy?.();
  } catch {
    // A body that cannot be ended is not this call's business.
  }
}

/** The response of a `fetch` that may not heed the signal. One that comes after the signal aborted is ended. */
export async function responseOf(pending: Promise<Response>, signal: AbortSignal): Promise<Response> {
  try {
    const response: unknown = await abortable(pending, signal);
    // Whoever wrote the function may have had no types.
    if (!isObject(response) || typeof response.status !== 'number')
      throw new TypeError(`\`fetch\` gave ${show(response)}, which is no response`);
    return response as unknown as Response;
  } catch (error) {
    pending.then(
      (response: { readonly body?: unknown } | null | undefined) => abandon(response?.body),
      () => {},
    );
    throw error;
  }
}

/**
 * Reads the text of a response up to a limit, and ends the body when it is longer or when the signal aborts.
 *
 * @param most Bytes that are read at most.
 * @param onBroken Gets what had come of a body that is not read to its end.
 * @throws What {@link isTooLong} knows when the body is longer; the signal's reason when it aborts.
 */
export async function readText(
  response: TextSource,
  signal?: AbortSignal,
  most = LARGEST_TEXT,
  onBroken?: (text: string) => void,
): Promise<string> {
  // Some give streams of Node instead of those of the web, also of text.
  const body = response.body as ReadableStream<unknown> | AsyncIterable<unknown> | null | undefined;
  // Without streams there is nothing that could be bounded before it is read.
  if (!body) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const take = (piece: unknown) => {
    // What has no length could not be counted.
    if (typeof piece !== 'string' && !isBytes(piece)) throw new TypeError('the body gives neither bytes nor text');
    const chunk = typeof piece === 'string' ? piece : ownBytes(piece);
    bytes += chunk.length;
    if (bytes > most) throw new TooLong(`the response is longer than ${most} bytes`);
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  };
  try {
    await readChunks(body, take, signal);
  } catch (error) {
    onBroken?.(text);
    throw error;
  }
  return text + decoder.decode();
}
