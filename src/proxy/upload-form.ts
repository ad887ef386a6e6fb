import { joined } from '../async/chunks.js';
import { badForm } from './refusals.js';

/** What the form of an upload says of its file, and how the file begins. */
export interface FormFile {
  readonly name: string;
  readonly type: string;
  readonly head: Uint8Array;
}

/** Bytes of the file that are waited for before it is judged: those that formats are told apart by. */
const HEAD = 1024;

/** Most bytes before the file. */
const MOST_HEADERS = 8192;

const CR = 13;

const BOUNDARY = /^multipart\/form-data;[ \t]{0,9}boundary=(?:"([\w.-]{1,70})"|([\w.-]{1,70}))[ \t]{0,9}$/i;

const HEADERS =
  /^content-disposition: form-data; name="file"; filename="([^"\p{Cc}/\\]{1,500})"(?:\r\ncontent-type: ([\w.+-]{1,100}\/[\w.+-]{1,100}))?$/iu;

/**
 * Looks at the form of an upload while it passes, in constant memory: it must be one file, so that what is judged is
 * what is stored. Nothing passes before the file is judged.
 */
export class UploadForm {
  /** The type to pass on. It can be read in one way only. */
  readonly type: string;
  readonly #first: Uint8Array;
  readonly #delimiter: Uint8Array;
  readonly #judge: (file: FormFile) => void;
  /** What came and has not passed: the beginning, until the file is judged. */
  #held: Uint8Array = new Uint8Array();
  /** The end of what was looked through, in which a delimiter may have begun. */
  #rest: Uint8Array = new Uint8Array();
  /** What came after the file, from its delimiter on; undefined until then. */
  #after: string | undefined;
  #isJudged = false;

  /**
   * @param judge Throws what refuses the file.
   * @throws Refusal when the type names no boundary.
   */
  constructor(type: string, judge: (file: FormFile) => void) {
    const [, quoted, boundary = quoted] = BOUNDARY.exec(type) ?? [];
    if (boundary === undefined) throw badForm('its type must be multipart/form-data with one boundary');
    this.type = `multipart/form-data; boundary=${boundary}`;
    this.#first = bytesOf(`--${boundary}\r\n`);
    this.#delimiter = bytesOf(`\r\n--${boundary}`);
    this.#judge = judge;
  }

  /**
   * @returns What may pass, which may be nothing so far.
   * @throws Refusal when the form is not that of one file, or the file is refused.
   */
  take(chunk: Uint8Array): Uint8Array {
    if (this.#isJudged) {
      this.#look(chunk);
      return chunk;
    }
    this.#held = followed(this.#held, chunk);
    return this.#begin(false);
  }

  /** @returns What may still pass. @throws Refusal when the form has not ended. */
  end(): Uint8Array {
    const last = this.#isJudged ? new Uint8Array() : this.#begin(true);
    if (!this.#after?.startsWith('--')) throw badForm('it has no end');
    return last;
  }

  #begin(isWhole: boolean): Uint8Array {
    const held = this.#held;
    const start = this.#first.length;
    const known = Math.min(held.length, start);
    if (!this.#first.subarray(0, known).every((byte, at) => byte === held[at]))
      throw badForm('it does not begin as one');
    const text = String.fromCharCode(...held.subarray(0, MOST_HEADERS));
    const end = text.indexOf('\r\n\r\n', start);
    if (end < 0) {
      if (isWhole || held.length >= MOST_HEADERS) throw badForm('its file has no beginning');
      return new Uint8Array();
    }
    const file = end + 4;
    const close = indexOf(held, this.#delimiter, end + 2);
    if (held.length - file < HEAD && close < 0 && !isWhole) return new Uint8Array();
    const { name, type } = headersOf(new TextDecoder().decode(held.subarray(start, end)));
    this.#judge({ name, type, head: held.subarray(file, Math.min(file + HEAD, close < 0 ? held.length : close)) });
    this.#isJudged = true;
    this.#held = new Uint8Array();
    // The line before an empty file belongs to its delimiter.
    this.#look(held.subarray(end + 2));
    return held;
  }

  /** Looks for the end of the file, behind which there must be nothing. */
  #look(chunk: Uint8Array): void {
    if (this.#after !== undefined) return this.#close(chunk);
    const { length } = this.#delimiter;
    // Only a piece is copied: a delimiter may have begun in the last chunk.
    const seam = followed(this.#rest, chunk.subarray(0, length - 1));
    const inSeam = indexOf(seam, this.#delimiter, 0);
    // One that began before the chunk is at a negative place in it.
    const at = inSeam >= 0 ? inSeam - this.#rest.length : indexOf(chunk, this.#delimiter, 0);
    if (inSeam >= 0 || at >= 0) {
      this.#after = '';
      return this.#close(chunk.subarray(at + length));
    }
    this.#rest = followed(this.#rest, chunk.subarray(-length)).slice(1 - length);
  }

  #close(chunk: Uint8Array): void {
    this.#after += String.fromCharCode(...chunk.subarray(0, 5));
    if (!'--\r\n'.startsWith(this.#after!)) throw badForm('it has more than one part');
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const followed = (before: Uint8Array, after: Uint8Array) => joined([before, after], before.length + after.length);

function indexOf(bytes: Uint8Array, delimiter: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(CR, from); at >= 0; at = bytes.indexOf(CR, at + 1)) {
    if (delimiter.every((byte, offset) => byte === bytes[at + offset])) return at;
  }
  return -1;
}

/** The one part as every browser and runtime writes it. Whatever else could be read as another file by the platform. */
function headersOf(text: string): { readonly name: string; readonly type: string } {
  const [, name, type = ''] = HEADERS.exec(text) ?? [];
  if (name === undefined) throw badForm('its one part must be a file called "file", with a name and a type');
  return { name, type };
}
