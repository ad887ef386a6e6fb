import { abortable, onAbort } from '../async/abort.js';
import { callBack } from '../async/callback.js';
import { isCallbackError } from '../errors/callback.js';
import { InputError } from '../errors/input.js';
import { reasonIn } from '../errors/reason-in.js';
import type { PayloadEvents } from './payload.js';
import type { Source } from './source.js';
import type { UploadOptions } from './upload.js';

/**
 * Sends a file and tells how far that is. When the callback fails, or the file cannot be read, that ends the upload at
 * once: another attempt would fail in the same way.
 *
 * @param send Sends the file, as often as it takes.
 * @throws CallbackError for the callback; InputError for the file; otherwise what `send` throws.
 */
export async function watched<T>(
  { blob, name }: Source,
  { signal, onProgress }: UploadOptions,
  send: (events: PayloadEvents, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const total = blob.size;
  const stop = new AbortController();
  const release = onAbort(signal, () => stop.abort(signal!.reason));
  const report = async (loaded: number) => {
    if (onProgress) await callBack('onProgress', onProgress, [{ loaded: Math.min(total, loaded), total }]);
  };
  let loaded = 0;
  const onFail = (cause: unknown) => {
    const unreadable = () => new InputError(`"${name}" cannot be read (${reasonIn(cause)}).`, { cause });
    stop.abort(isCallbackError(cause) ? cause : unreadable());
  };
  try {
    const sent = await send({ onPiece: (bytes) => report((loaded += bytes)), onFail }, stop.signal);
    await abortable(report(total), stop.signal);
    return sent;
  } finally {
    release();
  }
}
