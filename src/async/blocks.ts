/** Bytes of a block. */
const SIZE = 256 * 1024;

/**
 * Bytes that come in pieces, held in blocks: a piece of one byte costs as much memory as a hundred, or all of the
 * buffer that it is a part of.
 */
export class Blocks {
  readonly #full: Uint8Array<ArrayBuffer>[] = [];
  #last = new Uint8Array(SIZE);
  #used = 0;

  add(piece: Uint8Array): void {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + SIZE - this.#used);
      this.#last.set(part, this.#used);
      this.#used += part.length;
      at += part.length;
      if (this.#used === SIZE) this.#next();
    }
  }

  /** The blocks so far, in order. */
  all(): Uint8Array<ArrayBuffer>[] {
    return [...this.#full, this.#last.subarray(0, this.#used)];
  }

  #next(): void {
    this.#full.push(this.#last);
    this.#last = new Uint8Array(SIZE);
    this.#used = 0;
  }
}
