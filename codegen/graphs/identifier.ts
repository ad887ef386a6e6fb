/** Most words, and most letters, of a title that becomes a name: longer ones are sentences. */
const MOST_WORDS = 5;
const MOST_LETTERS = 32;

// A few letters (vertical tilde) and marks (enclosing circle) may not be in an identifier.
const WORDS = /(?:(?!\P{ID_Continue})[\p{L}\p{M}\p{Nd}])+/gu;

/**
 * A title, or the name of a class, as a name in camelCase: `Positive Prompt` → `positivePrompt`, `VAELoader` →
 * `vaeLoader`, `参考图 (可选)` → `参考图可选`. Letters of any writing stay as they are, because an author's own word is
 * easier to find again than a transcription of it.
 *
 * @returns Undefined for a title without letters, and for one that is a sentence.
 */
export function identifierOf(title: string): string | undefined {
  const unnumbered = title
    .slice(0, 500)
    .normalize('NFKC')
    .replace(/^\s*\d{1,3}\s*[.、):]/, '');
  const words = unnumbered.match(WORDS) ?? [];
  const name = words.map((word, index) => (index === 0 ? lowered(word) : capitalized(word))).join('');
  if (words.length > MOST_WORDS || Array.from(name).length > MOST_LETTERS || !/\p{L}/u.test(name)) return undefined;
  return /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
}

/** Capitals and digits up to where a word begins: `VAE` in `VAELoader`, `3D` in `3DPreview`; or such a word. */
const PARTS = /[\p{Lu}\p{Nd}]+(?![\p{Ll}\p{M}])|[\p{Lu}\p{Nd}]?[^\p{Lu}]+|[^]/gu;

/** `CFG` → `cfg`, `KSampler` → `kSampler`, `DualCLIPLoader` → `dualClipLoader`, `samplerName` as it is. */
function lowered(word: string): string {
  const [start = '', ...others] = partsOf(word);
  const begun = isShort(start) ? start.toLowerCase() : first(start).toLowerCase() + start.slice(first(start).length);
  return [begun, ...others.map(raised)].join('');
}

/** `SDXL` → `Sdxl`, `width` → `Width`. */
function capitalized(word: string): string {
  return partsOf(word).map(raised).join('');
}

function partsOf(word: string): readonly string[] {
  // Letters that have no case begin no words, so capitals after them stay: `放大ID`.
  if (/\p{Lo}/u.test(word)) return word.match(/^[\p{Lu}\p{Nd}]+|[^]+/gu) ?? [];
  return word.replaceAll('LoRA', 'Lora').match(PARTS) ?? [];
}

function raised(part: string): string {
  const rest = part.slice(first(part).length);
  return first(part).toUpperCase() + (isShort(part) ? rest.toLowerCase() : rest);
}

/** Whether a word is one of initials, such as `VAE`. */
const isShort = (part: string) => /^[\p{Lu}\p{Nd}]+$/u.test(part);

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
