import { isObject, text } from '../json/values.js';
import { uploadInit } from '#platform';
import { ServerError } from '../errors/server.js';
import type { Source } from './source.js';
import { WatchedFile } from './watched-file.js';
import type { Transport } from '../http/transport.js';
import { UPLOAD_PATH } from '../http/endpoints.js';

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
  /** Called with the bytes handed to the network so far and the size of the file. */
  readonly onProgress?: ((progress: { readonly loaded: number; readonly total: number }) => void) | undefined;
}

/** Milliseconds that a file may take beyond the limit for every request: room for a slow line of 50 kB/s. */
export function slowLineTime(bytes: number): number {
  return Math.round(bytes / 50);
}

/** Stores one file. Repeats the upload after a passing failure: storing a file twice costs nothing. */
export async function upload(
  transport: Transport,
  source: Source,
  { signal, onProgress }: UploadOptions = {},
): Promise<Upload> {
  const total = source.blob.size;
  const form = new FormData();
  if (onProgress) {
    let loaded = 0;
    const watched = new WatchedFile(source, (bytes) =>
      onProgress({ loaded: Math.min(total, (loaded += bytes)), total }),
    );
    form.append('file', watched);
  } else {
    form.append('file', source.blob, source.name);
  }
  const started = Date.now();
  const body = await transport.call(UPLOAD_PATH, { form, signal, extraTime: slowLineTime(total), init: uploadInit });
  const data = isObject(body) && isObject(body.data) ? body.data : {};
  const url = text(data.download_url);
  const fileName = text(data.fileName);
  if (!url || !fileName)
    throw new ServerError(`${UPLOAD_PATH}: the answer names no file.`, { endpoint: UPLOAD_PATH, body });
  onProgress?.({ loaded: total, total });
  return { url, fileName, kind: text(data.type) ?? '', size: total, expiresAt: new Date(started + LIFETIME) };
}
