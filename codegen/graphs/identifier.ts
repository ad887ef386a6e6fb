/** Most words, and most letters, of a title that becomes a name: longer ones are sentences. */
const MOST_WORDS = 5;
const MOST_LETTERS = 32;

// A few letters (vertical tilde) and marks (enclosing circle) may not be in an identifier.
const WORDS = /(?:(?!\P{ID_Continue})[\p{L}\p{M}\p{Nd}])+/gu;

/**
 * A title as a name in camelCase: `Positive Prompt` → `positivePrompt`, `参考图 (可选)` → `参考图可选`. Letters of any
 * writing stay as they are, because an author's own word is easier to find again than a transcription of it.
 *
 * @returns Undefined for a title without letters, and for one that is a sentence.
 */
export function identifierOf(title: string): string | undefined {
  const unnumbered = title
    .slice(0, 500)
    .normalize('NFKC')
    .replace(/^\s*\d{1,3}\s*[.、):]/, '');
  const words = unnumbered.match(WORDS) ?? [];
  const name = words.map((word, index) => (index === 0 ? lowered(word) : raised(word))).join('');
  if (words.length > MOST_WORDS || Array.from(name).length > MOST_LETTERS || !/\p{L}/u.test(name)) return undefined;
  return /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
}

/** `CFG` → `cfg`, `KSampler` → `kSampler`, `samplerName` as it is. */
function lowered(word: string): string {
  if (/^\p{Lu}[\p{Lu}\p{Nd}]*$/u.test(word)) return word.toLowerCase();
  return first(word).toLowerCase() + word.slice(first(word).length);
}

function raised(word: string): string {
  return first(word).toUpperCase() + word.slice(first(word).length);
}

const first = (word: string) => String.fromCodePoint(word.codePointAt(0) ?? 0);

/** Names that are used once each. */
export class Names {
  readonly #taken = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** The first of some names that nobody has; when all of them are taken, the last with a number. */
  take(candidates: readonly (string | undefined)[]): string {
    // A field that every object inherits could not be left out.
    const names = candidates.flatMap((name) => (name === undefined || name in Object.prototype ? [] : [name]));
    const free = names.find((name) => !this.#taken.has(name.toLowerCase())) ?? this.#numbered(names.at(-1) ?? 'input');
    this.#taken.add(free.toLowerCase());
    return free;
  }

  #numbered(name: string): string {
    let count = this.#counts.get(name) ?? 1;
    let numbered = name;
    while (this.#taken.has(numbered.toLowerCase())) numbered = `${name}_${(count += 1)}`;
    this.#counts.set(name, count);
    return numbered;
  }
}
