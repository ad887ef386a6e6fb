import { SpecError, relativePath } from './spec-error.js';

/** Refuses a second use of a name, telling both files. */
export class NameRegistry {
  readonly #owners = new Map<string, { name: string; file: string }>();

  /** @param kind What the names are, for the message: `helper name`. */
  constructor(private readonly kind: string) {}

  claim(name: string, file: string, pointer?: string): void {
    // Case counts for nothing: file systems and readers confuse names that differ in it alone.
    const key = name.toLowerCase();
    const owner = this.#owners.get(key);
    if (owner) {
      const other = relativePath(owner.file);
      throw new SpecError(`the ${this.kind} ${name} is taken by ${owner.name} of ${other}; rename one of them`, {
        file,
        ...(pointer === undefined ? {} : { pointer }),
      });
    }
    this.#owners.set(key, { name, file });
  }
}
