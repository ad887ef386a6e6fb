import { saveFile } from '#platform';
import { numberOption } from '../async/limits.js';
import { ANY, SIGNAL } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import { readOptions } from '../async/read-options.js';
import { retry } from '../async/retry.js';
import type { OutputKind } from '../contract/model.js';
import { isConnectionError } from '../errors/connection.js';
import { ServerError } from '../errors/server.js';
import type { Transport } from '../http/transport.js';
import type { Download } from '../platform/types.js';
import { isObject, text } from '../json/values.js';
import { shortName } from '../media/file-name.js';
import { extensionByType, typeOf } from '../media/file-types.js';
import { extensionByBytes } from '../media/signatures.js';
import { Blocks } from '../async/blocks.js';
import { formatOf, UNKNOWN } from './output-format.js';
import { type DownloadLimits, type OpenedFile, RemoteFile } from './remote-file.js';

/**
 * How long the platform keeps result files, in milliseconds (about 24 hours, by the model pages of its documentation).
 */
const LIFETIME = 24 * 60 * 60 * 1000;

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

const MB = 1024 * 1024;
const MOST_IN_MEMORY = 512;
const MOST = 10_240;

/**
 * One output of a finished task: a file behind an address, or a text.
 *
 * @example
 * const [image] = result.outputs;
 * await image.save('out/');          // Node, Bun and Deno: returns the path
 * const blob = await image.blob();   // every runtime
 */
export class Output {
  readonly #transport: Transport;
  /** What the output is, as the platform says. */
  readonly kind: OutputKind;
  /** Address of the file; download it soon, it stops working about a day after the task ended. */
  declare readonly url?: string;
  /** The text, when the output is one. */
  declare readonly text?: string;
  /**
   * Extension without a dot, in lower case: `png`, `mp4`, `txt` …, one of those that hold data and not programs; `bin`
   * when nothing tells it before the download.
   */
  readonly ext: string;
  /** Node of the ComfyUI graph that made it, when known. */
  declare readonly nodeId?: string;
  /** When the address is expected to stop working: a day after the result was received. */
  declare readonly expiresAt?: Date;
  readonly #name: string;

  /** @internal */
  constructor(transport: Transport, raw: unknown, name: string, now = Date.now()) {
    const fields = isObject(raw) ? raw : { url: raw };
    const url = text(fields.url) ?? text(fields.outputUrl) ?? text(fields.fileUrl);
    const content = text(fields.text) ?? text(fields.content) ?? (url ? undefined : text(fields.output));
    const nodeId = text(fields.nodeId);
    this.#transport = transport;
    this.#name = name;
    const { ext, kind } = formatOf(text(fields.outputType) ?? text(fields.fileType), url);
    this.ext = ext;
    this.kind = kind;
    if (url) {
      this.url = url;
      this.expiresAt = new Date(now + LIFETIME);
    }
    if (content !== undefined) this.text = content;
    if (nodeId !== undefined) this.nodeId = nodeId;
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
    if (!this.url) return new Response(this.#content()).body!;
    const file = this.#remote(this.url);
    return streamOf(await this.#retry(() => file.open(0, bounds), bounds));
  }

  /** The bytes as a `Blob`, in memory. Errors as {@link Output.stream}. */
  async blob(options: DownloadOptions = {}): Promise<Blob> {
    const bounds = limits(options, MOST_IN_MEMORY);
    if (!this.url) return new Blob([this.#content()], { type: 'text/plain' });
    const file = this.#remote(this.url);
    const attempt = async () => {
      const opened = await file.open(0, bounds);
      const blocks = new Blocks();
      await readAll(opened, (chunk) => blocks.add(chunk));
      return new Blob(blocks.all(), { type: opened.type || (typeOf(this.#extensionOf(opened)) ?? '') });
    };
    return this.#retry(attempt, bounds);
  }

  /**
   * Writes the output to disk and returns the path. The file appears complete or not at all; a download that breaks off
   * is continued, if the server proves that the rest belongs to the same file. Not available in browsers and workers.
   *
   * @param target A file, or a folder: a path that is one or ends in `/`. In a folder the name is made of the task's id
   * and `ext`, or what the bytes are when that is `bin`; a file has the name you give. Missing folders are made. The
   * current folder by default.
   * @throws InputError when the target can be none, before anything is downloaded; otherwise as {@link Output.stream},
   * and what the file system says.
   */
  async save(target = './', options: DownloadOptions = {}): Promise<string> {
    let { ext } = this;
    const bounds = limits(options, MOST);
    const download: Download = async (write) => {
      const { url } = this;
      if (!url) {
        const bytes = new TextEncoder().encode(this.#content());
        await write(bytes, 0);
        return bytes.length;
      }
      const file = this.#remote(url);
      let written = 0;
      const attempt = async () => {
        const opened = await file.open(written, bounds);
        written = opened.start;
        if (written === 0) ext = this.#extensionOf(opened);
        await readAll(opened, async (chunk) => {
          await write(chunk, written);
          written += chunk.length;
        });
      };
      await this.#retry(attempt, bounds, 4);
      return written;
    };
    return saveFile(download, target, () => shortName(`${this.#name}.${ext}`));
  }

  #content(): string {
    if (this.text !== undefined) return this.text;
    throw new ServerError('The output has neither an address nor a text.');
  }

  #remote(url: string): RemoteFile {
    return new RemoteFile(this.#transport, url, this);
  }

  /** The extension, by the bytes and the type of the download when the platform did not tell it. */
  #extensionOf({ head, type }: OpenedFile): string {
    return this.ext === UNKNOWN ? (extensionByBytes(head) ?? extensionByType(type) ?? UNKNOWN) : this.ext;
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
  return { signal, maxBytes: (numberOption(maxSizeMB, 'maxSizeMB', 0.001) ?? usual) * MB };
}

async function readAll(file: OpenedFile, take: (chunk: Uint8Array) => void | Promise<void>): Promise<void> {
  try {
    for (let chunk; (chunk = await file.next());) await take(chunk);
  } catch (error) {
    file.cancel(error);
    throw error;
  }
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
