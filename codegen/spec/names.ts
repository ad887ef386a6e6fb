import { SpecError, relativePath } from './spec-error.js';

const RESERVED = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

/** Whether a text can be written as a bare name. Reserved words pass: they may stand as property names. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

/** Whether a name can be exported from a module. */
export function isExportName(name: string): boolean {
  return isIdentifier(name) && !RESERVED.has(name);
}

/** `gptImage2Edit` → `GptImage2EditInput`. */
export function inputNameOf(helper: string): string {
  return `${helper.charAt(0).toUpperCase()}${helper.slice(1)}Input`;
}

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
