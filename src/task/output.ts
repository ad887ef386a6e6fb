import { isObject, text } from '../json/values.js';
import { abortable } from '../async/abort.js';
import { retry } from '../async/retry.js';
import { NotFoundError } from '../errors/not-found.js';
import { ConnectionError, isConnectionError } from '../errors/connection.js';
import type { OutputKind } from '../contract/model.js';
import { saveFile } from '#platform';
import { cleanError, redactor } from '../http/redact.js';
import type { Transport } from '../http/transport.js';

const KINDS: readonly [OutputKind, RegExp][] = [
  ['image', /^(png|jpe?g|webp|gif|bmp|tiff?|avif|svg|image)$/],
  ['video', /^(mp4|mov|webm|mkv|avi|m4v|video)$/],
  ['audio', /^(mp3|wav|flac|ogg|m4a|aac|opus|audio)$/],
  ['3d', /^(glb|gltf|obj|fbx|stl|usdz|ply|spz|3d)$/],
  ['text', /^(txt|md|json|srt|vtt|csv|text)$/],
];

/**
 * How long the platform keeps result files, in milliseconds (about 24 hours, by the model pages of its documentation).
 */
const LIFETIME = 24 * 60 * 60 * 1000;

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
  /** What the output is, judged by its extension. */
  readonly kind: OutputKind;
  /** Address of the file; download it soon, it stops working about a day after the task ended. */
  declare readonly url?: string;
  /** The text, when the output is one. */
  declare readonly text?: string;
  /** Extension without a dot, in lower case: `png`, `mp4`, `txt` … */
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
    const inUrl = url && /\.(\w{2,5})$/.exec(pathOf(url))?.[1];
    const type = (text(fields.outputType) ?? text(fields.fileType) ?? '').toLowerCase().replace(/^\./, '');
    this.#transport = transport;
    this.#name = name;
    // The type is documented as an extension, but "image" has been seen; then the address knows better.
    this.ext = (/^(image|video|audio|3d|text|)$/.test(type) && inUrl?.toLowerCase()) || type || (url ? 'bin' : 'txt');
    this.kind = KINDS.find(([, pattern]) => pattern.test(this.ext))?.[0] ?? (url ? 'file' : 'text');
    if (url) {
      this.url = url;
      this.expiresAt = new Date(now + LIFETIME);
    }
    if (content !== undefined) this.text = content;
    if (nodeId !== undefined) this.nodeId = nodeId;
  }

  /**
   * The bytes as a stream. The key is never sent to the file's address.
   *
   * @throws NotFoundError when the file has expired; ConnectionError when it cannot be reached or breaks off.
   */
  async stream({ signal }: { readonly signal?: AbortSignal } = {}): Promise<ReadableStream<Uint8Array>> {
    return this.#open(signal, (response) => streamOf(response, signal));
  }

  /** The bytes as a `Blob`. Errors as {@link Output.stream}. */
  async blob({ signal }: { readonly signal?: AbortSignal } = {}): Promise<Blob> {
    return this.#open(signal, (response) => response.blob());
  }

  /**
   * Writes the output to disk and returns the path. The file appears complete or not at all; a download that breaks off
   * is continued. Not available in browsers and workers.
   *
   * @param target A file, or a folder: a path that is one or ends in `/`. In a folder the name is made of the task's id
   * and the extension. Missing folders are made. The current folder by default.
   * @throws as {@link Output.stream}, and what the file system says.
   */
  async save(target = './', { signal }: { readonly signal?: AbortSignal } = {}): Promise<string> {
    const openAt = (start: number) =>
      this.#open(
        signal,
        (response) => ({ stream: streamOf(response, signal), start: response.status === 206 ? start : 0 }),
        start,
      );
    const name = `${this.#name}.${this.ext}`;
    return saveFile(openAt, target, { name, retries: this.#transport.retries(4), signal });
  }

  async #open<T>(signal: AbortSignal | undefined, use: (response: Response) => T | Promise<T>, start = 0): Promise<T> {
    if (!this.url) return use(new Response(this.text ?? ''));
    const { href, host } = new URL(this.url, this.#transport.baseUrl);
    let from = start;
    const attempt = async () => {
      const init = { ...(signal && { signal }), ...(from && { headers: { range: `bytes=${from}-` } }) };
      let response: Response;
      try {
        response = await abortable(this.#transport.fetch(href, init), signal);
        if (response.ok) return await abortable(Promise.resolve(use(response)), signal);
        await response.body?.cancel();
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        throw unreachable(host, { cause: cleanError(error, redactor(null)) });
      }
      const { status } = response;
      // All bytes were there, and only the end was lost: nothing is left to continue with.
      if (status === 416 && from) from = 0;
      else if (status < 500 && status !== 429) {
        const message = `The output is gone: ${host} answered HTTP ${status}. Result files are kept for about a day.`;
        throw new NotFoundError(message, { status });
      }
      throw unreachable(host, { status });
    };
    const retries = this.#transport.retries();
    return retry(attempt, { retries, shouldRetry: isConnectionError, baseDelay: 250, signal });
  }
}

function unreachable(host: string, details: { readonly status?: number; readonly cause?: unknown }): ConnectionError {
  const why = details.status === undefined ? '' : `: HTTP ${details.status}`;
  return new ConnectionError(`The output could not be fetched from ${host}${why}.`, { ...details, unsent: false });
}

/**
 * The body of a download. It fails with the errors of this client, and ends with the signal even if `fetch` ignores it.
 */
function streamOf({ body }: Response, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const reader = (body ?? new Blob([]).stream()).getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await abortable(reader.read(), signal);
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        reader.cancel().catch(() => undefined);
        const cause = cleanError(error, redactor(null));
        controller.error(
          signal?.aborted
            ? signal.reason
            : new ConnectionError('The download of an output broke off.', { cause, unsent: false }),
        );
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0]!;
}
