import { onAbort } from '../async/abort.js';
import { abandon, isTooLong, readText } from '../http/body.js';
import { isObject } from '../json/values.js';
import type { Refusal } from './refusal.js';
import { UploadForm } from './upload-form.js';
import { assertKind, type UploadKinds } from './upload-kinds.js';
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
  if (announced(request, 0) > most) throw tooLong(most, option);
}

/** How many bytes a request says that it has. */
export function announced({ headers }: Request, otherwise: number): number {
  const length = headers.get('content-length');
  if (length === null) return otherwise;
  return /^\d{1,15}$/.test(length) ? Number(length) : Infinity;
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
  /** Reads until the file is judged, so that one which is refused is never begun to be sent. */
  readonly begin: () => Promise<void>;
  /** Aborts with the request, and when it is refused later: a body that fails is a whole one to some runtimes. */
  readonly ended: AbortSignal;
  /** How many bytes have come. */
  readonly bytes: () => number;
  /** Whether more of it is wanted than has come: the visitor is slow, and not the platform. */
  readonly isAwaited: () => boolean;
  /** Why it was ended. Not every `fetch` passes that on. */
  readonly refusal: () => Refusal | undefined;
}

/**
 * Takes the body of an upload without reading it. It fails when it turns out to be longer than allowed, and is let go
 * when the signal aborts.
 */
export function uploadOf(request: Request, most: number, kinds: UploadKinds, signal: AbortSignal): UploadBody {
  assertType(request, 'multipart/form-data');
  assertLength(request, most, 'maxUploadSize');
  const { body } = request;
  if (!body || request.bodyUsed) throw wrongBody(400, 'the upload has no body, or it was read before it came here');
  const type = request.headers.get('content-type')!;
  const form = new UploadForm(type, (file) => assertKind(kinds, file));
  // Counted also where a length was announced: not every server ends the body there.
  const reader = body.getReader();
  const cancel = (reason: unknown) => void reader.cancel(reason).catch(() => {});
  const ended = new AbortController();
  onAbort(signal, () => {
    ended.abort(signal.reason);
    cancel(signal.reason);
  });
  let bytes = 0;
  let isAwaited = false;
  let refusal: Refusal | undefined;
  /** @returns What may pass on, of a chunk or of the end. */
  const look = (value: Uint8Array | undefined) => {
    bytes += value?.length ?? 0;
    try {
      if (bytes > most) throw tooLong(most, 'maxUploadSize');
      return value ? form.take(value) : form.end();
    } catch (error) {
      refusal = error as Refusal;
      ended.abort(error);
      cancel(error);
      throw error;
    }
  };
  let isOver = false;
  const read = async (): Promise<Uint8Array> => {
    for (;;) {
      isAwaited = true;
      const { done, value } = await reader.read();
      // What was let go ends, too, and has not come.
      signal.throwIfAborted();
      isAwaited = false;
      const passing = look(value);
      isOver = done;
      if (done || passing.length > 0) return passing;
    }
  };
  let begun: Promise<Uint8Array> | undefined;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const passing = await (begun ?? read());
    begun = undefined;
    if (passing.length > 0) controller.enqueue(passing);
    if (isOver) controller.close();
  };
  return {
    type: form.type,
    begin: async () => void (await (begun ??= read())),
    ended: ended.signal,
    bytes: () => bytes,
    body: new ReadableStream({ pull, cancel }, { highWaterMark: 0 }),
    isAwaited: () => isAwaited,
    refusal: () => refusal,
  };
}
