import { onAbort } from '../async/abort.js';
import { abandon, isTooLong, readText } from '../http/body.js';
import { isObject } from '../json/values.js';
import type { Refusal } from './refusal.js';
import { tooDeep, tooLong, tooSlow, wrongBody } from './refusals.js';

/** What a page sent as JSON. */
export interface Incoming {
  readonly text: string;
  readonly input: Record<string, unknown>;
}

type SizeOption = Parameters<typeof tooLong>[1];

// Forms of foreign pages can send multipart and text, but not JSON: a browser asks first whether it may.
function assertType(request: Request, type: string): void {
  const given = request.headers.get('content-type')?.split(';', 1)[0]!.trim().toLowerCase();
  if (given !== type) throw wrongBody(415, `the body must be ${type}`);
}

function assertLength(request: Request, most: number, option: SizeOption): void {
  const length = request.headers.get('content-length');
  if (length !== null && (!/^\d{1,15}$/.test(length) || Number(length) > most)) throw tooLong(most, option);
}

/** Reads the JSON of a request up to a limit, and leaves the request as it is, for whoever looks at it next. */
export async function readInput(request: Request, most: number, signal: AbortSignal): Promise<Incoming> {
  assertType(request, 'application/json');
  assertLength(request, most, 'maxInputSize');
  const text = await readText(request.clone(), signal, most).catch((error: unknown) => {
    abandon(request.body);
    if (signal.aborted) throw tooSlow(error);
    throw isTooLong(error) ? tooLong(most, 'maxInputSize') : wrongBody(400, 'the body did not arrive', error);
  });
  try {
    const input: unknown = JSON.parse(text);
    if (isObject(input)) return { text, input };
  } catch {
    // Said below.
  }
  throw wrongBody(400, 'the body must be a JSON object');
}

/** The JSON that is sent on. More levels can be read than written. */
export function asSent({ input }: Incoming): string {
  try {
    return JSON.stringify(input);
  } catch (error) {
    throw tooDeep(error);
  }
}

/** The body of an upload, which is passed on as it comes. */
export interface UploadBody {
  readonly type: string;
  readonly body: ReadableStream<Uint8Array>;
  /** Whether more of it is wanted than has come: the visitor is slow, and not the platform. */
  readonly isAwaited: () => boolean;
  /** Why it was ended. Not every `fetch` passes that on. */
  readonly refusal: () => Refusal | undefined;
}

/**
 * Takes the body of an upload without reading it. It fails when it turns out to be longer than allowed, and is let go
 * when the signal aborts.
 */
export function uploadOf(request: Request, most: number, signal: AbortSignal): UploadBody {
  assertType(request, 'multipart/form-data');
  assertLength(request, most, 'maxUploadSize');
  const { body } = request;
  if (!body || request.bodyUsed) throw wrongBody(400, 'the upload has no body, or it was read before it came here');
  // Counted also where a length was announced: not every server ends the body there.
  const reader = body.getReader();
  const cancel = (reason: unknown) => void reader.cancel(reason).catch(() => {});
  onAbort(signal, () => cancel(signal.reason));
  let bytes = 0;
  let isAwaited = false;
  let refusal: Refusal | undefined;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    isAwaited = true;
    const { done, value } = await reader.read();
    // What was let go ends, too, and has not come.
    signal.throwIfAborted();
    isAwaited = false;
    bytes += value?.length ?? 0;
    if (bytes > most) {
      refusal = tooLong(most, 'maxUploadSize');
      cancel(refusal);
      throw refusal;
    }
    if (done) controller.close();
    else controller.enqueue(value);
  };
  return {
    type: request.headers.get('content-type')!,
    body: new ReadableStream({ pull, cancel }, { highWaterMark: 0 }),
    isAwaited: () => isAwaited,
    refusal: () => refusal,
  };
}
