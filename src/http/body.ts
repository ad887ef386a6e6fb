import { abortable, onAbort } from '../async/abort.js';

/**
 * Largest text of a response that is read, in bytes as they are after decompression: 64 MB. The largest answers of the
 * platform, graphs of workflows, have a few. A text of 2 GB would end the process, and 1 MB of gzip can become that.
 */
export const LARGEST_TEXT = 64 * 1024 * 1024;

/** The body of a response of any `fetch`: some give streams of Node instead of those of the web. */
type Chunks = AsyncIterable<Uint8Array | string> & { destroy?: () => void };
type Body = ReadableStream<Uint8Array> | Chunks | null | undefined;

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
export async function answerOf(answered: Promise<Response>, signal: AbortSignal): Promise<Response> {
  try {
    return await abortable(answered, signal);
  } catch (error) {
    answered.then(
      ({ body }) => abandon(body),
      () => {},
    );
    throw error;
  }
}

/**
 * Reads the text of a response up to a limit, and ends the body when it is longer or when the signal aborts.
 *
 * @param most Bytes that are read at most.
 * @throws RangeError when the body is longer; the signal's reason when it aborts.
 */
export async function readText(response: TextSource, signal?: AbortSignal, most = LARGEST_TEXT): Promise<string> {
  const body = response.body as Body;
  // Without streams there is nothing that could be bounded before it is read.
  if (!body) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const take = (chunk: Uint8Array | string) => {
    bytes += chunk.length;
    if (bytes > most) throw new RangeError(`the answer is longer than ${most} bytes`);
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  };
  await ('getReader' in body ? readStream(body, take, signal) : readChunks(body, take, signal));
  return text + decoder.decode();
}

async function readStream(
  body: ReadableStream<Uint8Array>,
  take: (chunk: Uint8Array) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const reader = body.getReader();
  const cancel = (reason: unknown) => void reader.cancel(reason).catch(() => {});
  const release = onAbort(signal, () => cancel(signal!.reason));
  try {
    for (let chunk; !(chunk = await reader.read()).done;) take(chunk.value);
    signal?.throwIfAborted();
  } catch (error) {
    cancel(error);
    throw error;
  } finally {
    release();
  }
}

async function readChunks(body: Chunks, take: (chunk: Uint8Array | string) => void, signal: AbortSignal | undefined) {
  const release = onAbort(signal, () => abandon(body));
  try {
    // Leaving the loop ends the body.
    for await (const chunk of body) take(chunk);
  } finally {
    release();
    // A body that was ended fails in words of its own, or just ends.
    signal?.throwIfAborted();
  }
}
