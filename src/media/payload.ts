import { OwnBlob, sendsStreams } from '#platform';

/** Most bytes between two reports of progress. */
const PIECE = 64 * 1024;

/** What happens while a payload is read. */
export interface PayloadEvents {
  /** Called before every piece of the file is handed over, and waited for. */
  readonly onPiece?: ((bytes: number) => Promise<void>) | undefined;
  /** Called with what ended the reading: a failure of `onPiece` or of the file. */
  readonly onFail: (error: unknown) => void;
}

/** A stream of Node, as far as something is written to it. */
interface Sink {
  write(chunk: Uint8Array): boolean;
  once(event: string, listener: () => void): void;
  end(): void;
  destroy(error: Error): void;
}

/**
 * The body of an upload: a file, and what stands before and after it. It is read piece by piece, again for every
 * attempt, and tells how far that is. Being a `Blob`, it is what every `fetch` takes; the `FormData` of this runtime is
 * not.
 */
export class Payload extends OwnBlob {
  /** By this name node-fetch knows a Blob, whatever class it is of. */
  static override readonly name = 'Blob';
  readonly #head: Uint8Array<ArrayBuffer>;
  readonly #file: Blob;
  readonly #tail: Uint8Array<ArrayBuffer>;
  readonly #events: PayloadEvents;

  constructor(file: Blob, type: string, events: PayloadEvents, head = '', tail = '') {
    const encoder = new TextEncoder();
    const [before, after] = [encoder.encode(head), encoder.encode(tail)];
    // Browsers and workers send what a Blob was made of, others what its stream gives; there, a file of more than 4 GiB
    // cannot be a part of another Blob.
    super(sendsStreams ? [] : [before, file, after], { type });
    this.#head = before;
    this.#file = file;
    this.#tail = after;
    this.#events = events;
  }

  override get size(): number {
    return this.#head.length + this.#file.size + this.#tail.length;
  }

  override stream(): ReturnType<Blob['stream']> {
    const pieces = this.#pieces();
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          const { done, value } = await pieces.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: async () => void (await pieces.return(undefined)),
      },
      { highWaterMark: 0 },
    );
    // node-fetch 2 pipes the stream of a Blob as if it were one of Node.
    return Object.assign(stream, { pipe: (sink: Sink) => void pump(stream, sink) });
  }

  async *#pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
    let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
    try {
      reader = this.#file.stream().getReader();
      if (this.#head.length > 0) yield this.#head;
      for (let step; !(step = await reader.read()).done;) yield* this.#cut(step.value);
      if (this.#tail.length > 0) yield this.#tail;
    } catch (error) {
      this.#events.onFail(error);
      throw error;
    } finally {
      reader?.cancel().catch(() => undefined);
    }
    return undefined;
  }

  // A blob in memory comes as a single chunk, with which progress would jump from nothing to all. The piece is a copy,
  // because Deno takes the whole buffer away from what it sends.
  async *#cut(chunk: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.length > PIECE ? chunk.slice(at, at + PIECE) : chunk;
      await this.#events.onPiece?.(piece.length);
      yield piece;
    }
  }
}

async function pump(stream: ReadableStream<Uint8Array>, sink: Sink): Promise<void> {
  const reader = stream.getReader();
  sink.once('close', () => void reader.cancel().catch(() => undefined));
  try {
    for (let step; !(step = await reader.read()).done;) {
      if (!sink.write(step.value)) await new Promise<void>((resolve) => sink.once('drain', resolve));
    }
    sink.end();
  } catch (error) {
    sink.destroy(error as Error);
  }
}
