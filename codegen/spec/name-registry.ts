import { TakenNames } from '../../spec/conventions/names.mjs';
import { relativePath } from './relative-path.js';
import { SpecError } from './spec-error.js';

/** Refuses a second use of a name, telling both files. */
export class NameRegistry {
  readonly #taken = new TakenNames();
  readonly #kind: string;

  /** @param kind What the names are, for the message: `helper name`. */
  constructor(kind: string) {
    this.#kind = kind;
  }

  claim(name: string, file: string, pointer?: string): void {
    const owner = this.#taken.claim(name, file);
    if (!owner) return;
    const other = relativePath(owner.file);
    throw new SpecError(`the ${this.#kind} ${name} is taken by ${owner.name} of ${other}; rename one of them`, {
      file,
      ...(pointer === undefined ? {} : { pointer }),
    });
  }
}
