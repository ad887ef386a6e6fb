import { concatBytes } from './bytes.js';

/** Writes one H.264 NAL unit: single bits, Exp-Golomb numbers, whole bytes. */
export class BitWriter {
  readonly #header: number;
  #bytes = new Uint8Array(1024);
  #length = 0;
  #current = 0;
  #used = 0;

  /** @param header The NAL unit header: importance and type. */
  constructor(header: number) {
    this.#header = header;
  }

  /** Writes the lowest `count` bits of `value`, most significant first. */
  bits(value: number, count: number): this {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.#current = (this.#current << 1) | ((value >>> bit) & 1);
      if (++this.#used === 8) {
        this.bytes([this.#current]);
        this.#current = 0;
        this.#used = 0;
      }
    }
    return this;
  }

  /** Writes an unsigned Exp-Golomb number, `ue(v)` in the standard. */
  unsigned(value: number): this {
    const length = 32 - Math.clz32(value + 1);
    return this.bits(0, length - 1).bits(value + 1, length);
  }

  /** Writes a signed Exp-Golomb number, `se(v)` in the standard. */
  signed(value: number): this {
    return this.unsigned(value > 0 ? value * 2 - 1 : -value * 2);
  }

  /** Fills up with zeros to a whole byte. */
  align(): this {
    return this.bits(0, (8 - this.#used) % 8);
  }

  /** Writes whole bytes; the position must be aligned. */
  bytes(values: ArrayLike<number>): this {
    const end = this.#length + values.length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(2 * end);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(values, this.#length);
    this.#length = end;
    return this;
  }

  /** Ends the unit with a stop bit and returns it with its header. */
  finish(): Uint8Array {
    this.bits(1, 1).align();
    return concatBytes([Uint8Array.of(this.#header), escapeStartCodes(this.#bytes.subarray(0, this.#length))]);
  }
}

// Two zero bytes followed by a byte below 4 would look like a start code; the standard puts a 3 in between.
function escapeStartCodes(bytes: Uint8Array): Uint8Array {
  // No more than one comes behind every two.
  const escaped = new Uint8Array(bytes.length + (bytes.length >> 1));
  let [length, zeros] = [0, 0];
  for (const byte of bytes) {
    if (zeros === 2 && byte < 4) {
      escaped[length++] = 3;
      zeros = 0;
    }
    escaped[length++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return escaped.subarray(0, length);
}
