import { cut } from '../json/show.js';

/** One thing that is wrong with an input. */
export interface Problem {
  /** Where, such as `prompt` or `imageUrls[0]`; empty for the input as a whole. Names beyond 100 characters are cut. */
  readonly path: string;
  /** A sentence with the field, its value and what is allowed. At most 1,000 characters. */
  readonly message: string;
  /** The JSON Schema keyword that the value breaks; `more` for the last problem of a list that does not show all. */
  readonly keyword: string;
  /** What the keyword demands: the enum's values, the limit, the names of the fields and so on. */
  readonly allowed: unknown;
}

/** Most problems that are told one by one: whoever made the input can do nothing with thousands. */
const MOST_PROBLEMS = 50;

/** Longest message, in characters: it is shown on pages and written to logs. */
const LONGEST_MESSAGE = 1000;

/** Gathers what is wrong, and counts what it does not keep. */
export class Problems {
  readonly #kept: Problem[] = [];
  #found = 0;

  get found(): number {
    return this.#found;
  }

  /** The first message; undefined when nothing is wrong. */
  get first(): string | undefined {
    return this.#kept[0]?.message;
  }

  /** Adds a problem; `subject` begins the sentence that `demand` completes. */
  add(path: string, keyword: string, allowed: unknown, subject: string, demand: string): void {
    if (++this.#found > MOST_PROBLEMS) return;
    this.#kept.push({ path, message: cut(`${subject}; ${demand}`, LONGEST_MESSAGE), keyword, allowed });
  }

  /** The problems that were kept, and how many more there are. */
  list(): Problem[] {
    const rest = this.#found - this.#kept.length;
    if (rest === 0) return [...this.#kept];
    const message = `and ${rest} more problem${rest === 1 ? '' : 's'}`;
    return [...this.#kept, { path: '', message, keyword: 'more', allowed: MOST_PROBLEMS }];
  }
}

/** The path of a field of the object at `path`. Whoever names the field may be hostile, too. */
export function pathTo(path: string, name: string): string {
  return path ? `${path}.${cut(name, 100)}` : cut(name, 100);
}
