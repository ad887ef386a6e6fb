import type { Source } from './source.js';

/** Most bytes between two reports of progress. */
const PIECE = 64 * 1024;

/**
 * A file that tells how far it has been read. Runtimes read a file that is part of a form through its stream, so that is
 * where the progress of an upload can be seen.
 */
export class WatchedFile extends File {
  readonly #source: Blob;
  readonly #onRead: (bytes: number) => void;

  constructor({ blob, name }: Source, onRead: (bytes: number) => void) {
    super([blob], name, { type: blob.type });
    this.#source = blob;
    this.#onRead = onRead;
  }

  override stream(): ReturnType<Blob['stream']> {
    const onRead = this.#onRead;
    const reader = this.#source.stream().getReader();
    let rest = new Uint8Array(0);
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          if (rest.length === 0) {
            const { done, value } = await reader.read();
            if (done) return controller.close();
            rest = value;
          }
          // A blob in memory comes as a single chunk, with which progress would jump from nothing to all. The piece is
          // a copy, because Deno takes the whole buffer away from what it sends.
          const piece = rest.length > PIECE ? rest.slice(0, PIECE) : rest;
          rest = rest.subarray(piece.length);
          onRead(piece.length);
          controller.enqueue(piece);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }
}
