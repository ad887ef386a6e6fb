import { choosesEncoding } from '#platform';
import { abortable, onAbort } from '../async/abort.js';
import { inUnit } from '../async/limits.js';
import { startDeadline } from '../async/deadline.js';
import { isBailOut } from '../errors/bail-out.js';
import type { ConnectionError } from '../errors/connection.js';
import { InputError } from '../errors/input.js';
import { isRunningHubError } from '../errors/base.js';
import { abandon, responseOf } from '../http/body.js';
import { describe } from '../http/describe.js';
import { cleanError, redactor } from '../http/redact.js';
import type { Transport } from '../http/transport.js';
import { type ChunkReader, chunkReader, joined } from '../async/chunks.js';
import { isBytes, ownBytes } from '../async/bytes.js';
import { assertIs, type Claim, blankIn, enoughToJudge, type Purpose } from './claim.js';
import { assertPace, refusedFile, unreachableFile } from './download-errors.js';
import { continuing, type FileVersion, type Placed, placeOf, versionOf } from './file-version.js';
import { fetchOutput, outputAddress } from './output-address.js';
import { packingLeft, UNPACKED } from './packing.js';

/** A download under way. */
export interface OpenedFile {
  /** Where the next bytes belong in the file. */
  readonly start: number;
  /** The first bytes of the file, enough to tell what it is; none when `start` is not 0. */
  readonly head: Uint8Array;
  /** The media type that the server gives. */
  readonly type: string;
  /** The next bytes; undefined at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Ends the download. Never throws. */
  cancel(reason?: unknown): void;
}

export interface DownloadLimits {
  readonly signal?: AbortSignal | undefined;
  /** Bytes that the file may have, as they are after decompression. */
  readonly maxBytes: number;
}

/** A file behind an address, as often as it has to be opened until it is there. */
export class RemoteFile {
  readonly #transport: Transport;
  readonly #url: URL;
  readonly #claim: Claim;
  readonly #purpose: Purpose;
  #version: FileVersion | undefined;

  /** @throws ServerError when the address is none of the web. */
  constructor(transport: Transport, address: string, claim: Claim) {
    this.#transport = transport;
    this.#claim = claim;
    this.#purpose = claim.purpose ?? 'output';
    this.#url = outputAddress(address, transport.baseUrl, this.#purpose);
  }

  /**
   * Asks once for the bytes from a position on. What comes may begin before it: at the very beginning, when nothing
   * proves that the rest is of the same file.
   *
   * @throws ConnectionError when another attempt may succeed; NotFoundError, ServerError or InputError when none will.
   */
  async open(from: number, { signal, maxBytes }: DownloadLimits): Promise<OpenedFile> {
    signal?.throwIfAborted();
    const stop = new AbortController();
    const release = onAbort(signal, () => stop.abort(signal!.reason));
    const end = (reason?: unknown) => {
      release();
      stop.abort(reason);
    };
    try {
      const version = from > 0 ? this.#version : undefined;
      const response = await this.#ask(version ? continuing(from, version) : UNPACKED, stop);
      const placed = this.#place(response, version ? from : 0);
      const body = new Body(response, placed, {
        purpose: this.#purpose,
        host: this.#url.host,
        maxBytes,
        idleTime: this.#transport.requestTimeout,
        stop,
        end,
      });
      const head = placed.start === 0 ? await body.first() : new Uint8Array();
      const type = response.headers.get('content-type') ?? '';
      if (placed.start === 0) assertIs(this.#claim, head, this.#url.host, type);
      return {
        start: placed.start,
        head,
        type,
        next: () => body.next(),
        cancel: (reason) => body.cancel(reason),
      };
    } catch (error) {
      end(error);
      if (signal?.aborted) throw signal.reason;
      if (isRunningHubError(error) || isBailOut(error)) throw error;
      // Also what a `fetch` of the caller's resolves with may be none of a response, or read by somebody else.
      throw this.#unreachable(describe(error, redactor(null)), error);
    }
  }

  async #ask(headers: Record<string, string>, { signal }: AbortController): Promise<Response> {
    const limit = this.#transport.requestTimeout;
    const deadline = startDeadline(limit, signal);
    try {
      const asked = fetchOutput(this.#transport, this.#url, { signal, headers }, this.#purpose);
      return await responseOf(asked, deadline.signal);
    } catch (error) {
      if (!deadline.expired) throw error;
      throw this.#unreachable(`no response within ${inUnit(limit, 'requestTimeout')}`, error);
    } finally {
      deadline.close();
    }
  }

  /** Where the bytes of a response belong, if it has the bytes that were asked for. */
  #place(response: Response, at: number): Placed {
    const { status, ok } = response;
    const placed = ok ? placeOf(response, at, this.#version) : undefined;
    const packing = placed && packingLeft(response.headers, choosesEncoding);
    if (placed && !packing) {
      if (placed.start === 0) this.#version = versionOf(response);
      return placed;
    }
    abandon(response.body);
    // Whatever the rest may be, it is not the rest of what is there: the next attempt begins again.
    if (at > 0 && (ok || status === 416)) this.#version = undefined;
    else if (!ok && status < 500 && ![408, 425, 429].includes(status))
      throw refusedFile(this.#purpose, this.#url.host, status);
    throw unreachableFile(this.#purpose, this.#url.host, packing ?? `HTTP ${status}`, { status });
  }

  #unreachable(why: string, error: unknown): ConnectionError {
    return unreachableFile(this.#purpose, this.#url.host, why, { cause: cleanError(error, redactor(null)) });
  }
}

interface BodyOptions {
  readonly purpose: Purpose;
  readonly host: string;
  readonly maxBytes: number;
  /** Milliseconds that may pass without a byte. */
  readonly idleTime: number;
  readonly stop: AbortController;
  /** Called when nothing more will be read. */
  readonly end: (reason?: unknown) => void;
}

/** The bytes of one response, with a limit on their number and on the silence between them. */
class Body {
  readonly #reader: ChunkReader;
  readonly #placed: Placed;
  readonly #options: BodyOptions;
  readonly #started = performance.now();
  #read = 0;
  #head: Uint8Array | undefined;
  #isWhole = false;

  constructor(response: Response, placed: Placed, options: BodyOptions) {
    this.#reader = chunkReader(response.body ?? wholeOf(response));
    this.#placed = placed;
    this.#options = options;
  }

  /** As many of the first bytes as tell what the file is, which the next call of `next` gives once more. */
  async first(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    let blank = 0;
    for (let chunk; size < enoughToJudge(blank) && (chunk = await this.next());) {
      if (blank === size) blank += blankIn(chunk);
      size += chunk.length;
      chunks.push(chunk);
    }
    this.#head = chunks.length > 1 ? joined(chunks, size) : chunks[0];
    return this.#head ?? new Uint8Array();
  }

  async next(): Promise<Uint8Array | undefined> {
    const head = this.#head;
    this.#head = undefined;
    if (head) return head;
    if (this.#isWhole) return undefined;
    try {
      for (;;) {
        const chunk = await this.#chunk();
        if (chunk === undefined) this.#finish();
        if (chunk === undefined || chunk.length > 0) return chunk;
      }
    } catch (error) {
      this.cancel(error);
      throw error;
    }
  }

  cancel(reason?: unknown): void {
    this.#reader.cancel(reason);
    this.#options.end(reason);
  }

  async #chunk(): Promise<Uint8Array | undefined> {
    const { idleTime, maxBytes, purpose, stop } = this.#options;
    const deadline = startDeadline(idleTime, stop.signal);
    let step: IteratorResult<unknown, undefined>;
    try {
      step = await abortable(this.#reader.next(), deadline.signal);
    } catch (error) {
      if (stop.signal.aborted) throw stop.signal.reason;
      throw this.#brokeOff(
        deadline.expired
          ? `, because no byte came for ${inUnit(idleTime, 'requestTimeout')}`
          : `: ${describe(error, redactor(null))}`,
        error,
      );
    } finally {
      deadline.close();
    }
    if (step.done) return undefined;
    if (!isBytes(step.value)) throw this.#brokeOff(', because something else than bytes came');
    const bytes = ownBytes(step.value);
    this.#read += bytes.length;
    if (purpose === 'media') assertPace(this.#read, performance.now() - this.#started, idleTime);
    // What goes beyond its own words proves nothing about where it belongs.
    if (this.#read > (this.#placed.announced ?? Infinity))
      throw this.#brokeOff(', because more came than was announced');
    if (this.#placed.start + this.#read <= maxBytes) return bytes;
    const more = purpose === 'output' ? ' Set `maxSizeMB` to take more.' : '';
    const message = `The ${purpose} is larger than ${maxBytes / 1024 / 1024} MB.${more}`;
    throw new InputError(message, { field: purpose === 'output' ? 'maxSizeMB' : purpose });
  }

  #finish(): void {
    const { length } = this.#placed;
    if (length !== undefined && length !== this.#read) throw this.#brokeOff(` after ${this.#read} of ${length} bytes`);
    this.#isWhole = true;
    this.#options.end();
  }

  #brokeOff(why: string, error?: unknown): ConnectionError {
    const cause = error === undefined ? undefined : cleanError(error, redactor(null));
    const { purpose, host } = this.#options;
    return unreachableFile(purpose, host, `the download broke off${why}`, { cause });
  }
}

// Where there are no streams, a body comes as a whole.
async function* wholeOf(response: Response): AsyncGenerator {
  yield await response.arrayBuffer();
}
