// Shared by every copy of the package in a program, as errors are; JSON has no symbols.
const BRAND = Symbol.for('runninghub.file');

/**
 * A file of this machine. Only {@link file} makes one, so that no text and no JSON from elsewhere can name a file: what
 * a visitor of a server sends is never a path.
 */
export class LocalFile {
  readonly #path: string | URL;

  /** @internal */
  constructor(path: string | URL) {
    this.#path = path;
  }

  get [BRAND](): true {
    return true;
  }

  /** @internal */
  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  /** Where the file is: a path, or a `file:` URL. */
  get path(): string | URL {
    return this.#path;
  }
}
