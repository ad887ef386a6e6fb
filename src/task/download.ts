import { INSPECT } from '../json/hidden.js';
import { saveFile } from '#platform';
import { numberOption } from '../async/limits.js';
import { ANY, SIGNAL } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import { readOptions } from '../async/read-options.js';
import { reading } from '../async/reading.js';
import { retry } from '../async/retry.js';
import { isConnectionError } from '../errors/connection.js';
import type { Transport } from '../http/transport.js';
import type { Download as Write } from '../platform/types.js';
import { shortName } from '../media/file-name.js';
import { MB, MOST_IN_MEMORY } from '../media/in-memory.js';
import { typeOf } from '../media/file-types.js';
import { Blocks } from '../async/blocks.js';
import { type Downloadable, type Source, sourceOf } from './downloadable.js';
import { extensionIn, readAll } from './read-all.js';
import { type DownloadLimits, type OpenedFile, RemoteFile } from './remote-file.js';

/** How to download an output. */
export interface DownloadOptions {
  /** Ends the download. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Largest file in MB, as it is after decompression; a larger one is an {@link InputError}.
   *
   * @default 512 for `blob`, which holds it in memory; 10240 for `save` and `stream`
   */
  readonly maxSizeMB?: number | undefined;
}

/** Most that is saved or streamed, in MB. */
const MOST = 10_240;

/**
 * The bytes of an output. Nothing is sent before one of the methods is called.
 *
 * @example
 * const { output } = await rh.run(model, input);
 * await rh.download(output).save('out/');          // Node, Bun and Deno: returns the path
 * const blob = await rh.download(output).blob();   // every runtime
 */
export class Download {
  readonly #transport: Transport;
  readonly #source: Source;

  /** @internal */
  constructor(transport: Transport, output: Downloadable) {
    this.#transport = transport;
    this.#source = reading('output', () => sourceOf(output));
  }

  /**
   * What it is, without the query of an address, which may be a signature.
   *
   * @internal
   */
  [INSPECT](): string {
    if (!(#source in this)) return 'Download {}';
    const { url, text, stem, ext } = this.#source;
    const from = url === undefined ? `text of ${text.length} characters` : url.split(/[?#]/, 1)[0];
    return `Download { ${stem}.${ext}: ${from} }`;
  }

  /**
   * The bytes as a stream, once so many have come that they tell what it is (some 500). Nothing is sent to the file's
   * address but the request: no key.
   *
   * @throws NotFoundError when the file has expired; ConnectionError when it cannot be reached, breaks off, or is
   * silent for `requestTimeout`; ServerError when it is empty or something else than it should be; InputError when it
   * is too large or on a private host.
   */
  async stream(options: DownloadOptions = {}): Promise<ReadableStream<Uint8Array>> {
    const bounds = limits(options, MOST);
    const { url, text } = this.#source;
    if (url === undefined) return new Response(text).body!;
    const file = this.#remote(url);
    return streamOf(await this.#retry(() => file.open(0, bounds), bounds));
  }

  /** The bytes as a `Blob`, in memory. Errors as {@link Download.stream}. */
  async blob(options: DownloadOptions = {}): Promise<Blob> {
    const bounds = limits(options, MOST_IN_MEMORY);
    const { url, text } = this.#source;
    if (url === undefined) return new Blob([text], { type: 'text/plain' });
    const file = this.#remote(url);
    const attempt = async () => {
      const opened = await file.open(0, bounds);
      const blocks = new Blocks();
      await readAll(opened, (chunk) => blocks.add(chunk));
      return new Blob(blocks.all(), { type: opened.type || (typeOf(extensionIn(opened, this.#source.ext)) ?? '') });
    };
    return this.#retry(attempt, bounds);
  }

  /**
   * Writes the output to disk and returns the path. The file appears complete or not at all; a download that breaks off
   * is continued, if the server proves that the rest belongs to the same file. Not available in browsers and workers.
   *
   * @param target A file, or a folder: a path that is one or ends in `/`. In a folder the name is the output's
   * `fileName`, with the extension of what the bytes are when it ends in `bin`; a file has the name you give, and one
   * that has no extension and is not there yet gets that of the output: `'fox'` becomes `fox.png`. Missing folders are
   * made. The current folder by default.
   * @throws InputError when the target can be none, before anything is downloaded; otherwise as
   * {@link Download.stream}, and what the file system says.
   */
  async save(target = './', options: DownloadOptions = {}): Promise<string> {
    const { stem, url, text } = this.#source;
    let { ext } = this.#source;
    const bounds = limits(options, MOST);
    const download: Write = async (write) => {
      if (url === undefined) {
        const bytes = new TextEncoder().encode(text);
        await write(bytes, 0);
        return bytes.length;
      }
      const file = this.#remote(url);
      let written = 0;
      const attempt = async () => {
        const opened = await file.open(written, bounds);
        written = opened.start;
        if (written === 0) ext = extensionIn(opened, this.#source.ext);
        await readAll(opened, async (chunk) => {
          await write(chunk, written);
          written += chunk.length;
        });
      };
      await this.#retry(attempt, bounds, 4);
      return written;
    };
    return saveFile(download, target, () => shortName(`${stem}.${ext}`));
  }

  #remote(url: string): RemoteFile {
    return new RemoteFile(this.#transport, url, this.#source);
  }

  #retry<T>(attempt: () => Promise<T>, { signal }: DownloadLimits, usual?: number): Promise<T> {
    const retries = this.#transport.retries(usual);
    return retry(attempt, { retries, shouldRetry: isConnectionError, baseDelay: 250, signal });
  }
}

const DOWNLOAD_OPTIONS = { signal: SIGNAL, maxSizeMB: ANY } satisfies OptionTypes &
  Record<keyof DownloadOptions, unknown>;

function limits(options: DownloadOptions, usual: number): DownloadLimits {
  const { signal, maxSizeMB } = readOptions(options, DOWNLOAD_OPTIONS);
  return { signal, maxBytes: (numberOption(maxSizeMB, 'maxSizeMB', 0.001, 'megabytes') ?? usual) * MB };
}

function streamOf(file: OpenedFile): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = await file.next();
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
      cancel: (reason) => file.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
