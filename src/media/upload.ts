import { dataIn } from '../http/response.js';
import { tellAdvice } from '../errors/base.js';
import { isObject, text } from '../json/values.js';
import { ServerError } from '../errors/server.js';
import type { Source } from './source.js';
import { canonicalExtension, extensionOf, typeOf, UNKNOWN_TYPE } from './file-types.js';
import { Payload, type PayloadEvents } from './payload.js';
import { remembered } from './remembered.js';
import { watched } from './watched.js';
import { callBack } from '../async/callback.js';
import { FUNCTION, SIGNAL } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import type { Transport } from '../http/transport.js';
import { UPLOAD_PATH } from '../http/endpoints.js';
import { randomId } from '../http/random-id.js';

/**
 * How long an uploaded file can be fetched by its address, in milliseconds: one day, by the platform's documentation.
 */
const LIFETIME = 24 * 60 * 60 * 1000;

/** A file the platform has stored. */
export interface Upload {
  /** Address for the media fields of model endpoints. */
  readonly url: string;
  /** Name for the nodes of workflows and AI apps. */
  readonly fileName: string;
  /** What the platform takes the file for: `image`, `video`, `audio` or `zip`. */
  readonly kind: string;
  /** Size in bytes. */
  readonly size: number;
  /** When `url` stops working. */
  readonly expiresAt: Date;
}

/** How to upload a file. */
export interface UploadOptions {
  /** Ends the upload. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called with the bytes handed to the network so far and the size of the file. It is waited for. When it throws or
   * rejects, the upload ends with a {@link CallbackError} and is not repeated.
   */
  readonly onProgress?: ((progress: { readonly loaded: number; readonly total: number }) => void) | undefined;
}

export const UPLOAD_OPTIONS = { signal: SIGNAL, onProgress: FUNCTION } satisfies OptionTypes &
  Record<keyof UploadOptions, unknown>;

/** Milliseconds that a file may take beyond the limit for every request: room for a slow line of 50 kB/s. */
export function slowLineTime(bytes: number): number {
  return Math.round(bytes / 50);
}

/**
 * Stores one file, unless the client's store remembers that it was. Repeats the upload after a passing failure: storing
 * a file twice costs nothing.
 *
 * @throws CallbackError when `onProgress` fails; InputError when the file cannot be read.
 */
export async function upload(transport: Transport, source: Source, options: UploadOptions = {}): Promise<Upload> {
  const { size } = source.blob;
  const { signal, onProgress } = options;
  const { upload: stored, isNew } = await remembered(transport, source, LIFETIME, signal, () =>
    uploadAnew(transport, source, options),
  );
  if (!isNew && onProgress) await callBack('onProgress', onProgress, [{ loaded: size, total: size }]);
  return stored;
}

async function uploadAnew(transport: Transport, source: Source, options: UploadOptions): Promise<Upload> {
  const { size } = source.blob;
  const started = Date.now();
  const body = await watched(source, options, (events, signal) =>
    transport.call(UPLOAD_PATH, { upload: formOf(source, events), signal, extraTime: slowLineTime(size) }),
  );
  const data = dataIn(body);
  const { download_url, fileName: named, filename } = isObject(data) ? data : {};
  const [url, fileName] = [text(download_url), text(named) ?? text(filename)];
  if (!url || !fileName)
    throw tellAdvice(new ServerError(`${UPLOAD_PATH}: the response names no file.`, { endpoint: UPLOAD_PATH, body }));
  return {
    url,
    fileName,
    kind: (isObject(data) && text(data.type)) || '',
    size,
    expiresAt: new Date(started + LIFETIME),
  };
}

/** A form with one file, written out: another `fetch` may not know the `FormData` of this runtime. */
function formOf({ blob, name }: Source, events: PayloadEvents): Payload {
  const boundary = `file-${randomId()}`;
  // As browsers write it.
  const quoted = name.replace(/["\r\n]/g, (letter) => encodeURIComponent(letter));
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${quoted}"\r\n` +
    `Content-Type: ${contentType(name, blob.type)}\r\n\r\n`;
  return new Payload(blob, `multipart/form-data; boundary=${boundary}`, events, head, `\r\n--${boundary}--\r\n`);
}

function contentType(name: string, given: string): string {
  const isTold = /^[\w.+-]+\/[ -~]+$/.test(given) && given !== UNKNOWN_TYPE;
  return isTold ? given : (typeOf(canonicalExtension(extensionOf(name))) ?? UNKNOWN_TYPE);
}
