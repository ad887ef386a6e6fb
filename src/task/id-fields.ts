import { afterString, exactJson, parseJson } from '../json/parse.js';
import { type Container, containerAt, type Place, placeIn, TOP } from './id-place.js';

/** A field of a JSON text whose name is that of a task's id. */
export interface IdField {
  readonly name: string;
  readonly value: unknown;
  readonly place: Place;
}

/** `taskId` as the platform has it, and as gateways rewrite it. */
const NAME = /^task[ _-]?id$/i;

/** How deep ids are looked for. */
const DEEPEST = 100;

/** How many texts in texts are looked into. Each holds less than the one around it, so that the time stays linear. */
const MOST_TEXTS = 4;

/** How a string begins that may hold a record, a list, or a text that holds one, and what is in it if an id is. */
const MAY_BE_JSON = /^"(?:\s|\\[nrt]){0,20}(?:[{[]|\\")/;
const MAY_HAVE_ID = /task|\\\\u/i;

/**
 * Shows every id field of a JSON text, also those in JSON that stands in a text, and those that a second field of one
 * name hides from `JSON.parse`. Takes time in proportion to the text.
 *
 * @param see Gets one field; what it returns replaces the value.
 * @returns The text with the replacements.
 */
export function eachIdField(json: string, see: (field: IdField) => string | undefined): string {
  return new Scan(json, see, TOP).run();
}

// A recursive reader would end at the depth of the stack, which JSON.parse does not.
/** Reads valid JSON token by token. */
class Scan {
  readonly #json: string;
  readonly #see: (field: IdField) => string | undefined;
  readonly #top: Place;
  /** The records and lists that are open, except those that are too deep. */
  readonly #open: Container[] = [];
  #tooDeep = 0;
  /** The name of the field whose value comes next; undefined in a list, and before a name. */
  #key: string | undefined;
  #at = 0;
  #copied = 0;
  readonly #pieces: string[] = [];

  constructor(json: string, see: (field: IdField) => string | undefined, top: Place) {
    this.#json = json;
    this.#see = see;
    this.#top = top;
  }

  run(): string {
    while (this.#at < this.#json.length) {
      const sign = this.#json[this.#at]!;
      if (sign === '"') this.#string();
      else if (sign === '{' || sign === '[') this.#enter(sign === '[');
      else if (sign === '}' || sign === ']') this.#leave();
      else if (/[-\d]/.test(sign)) this.#number();
      else this.#at++;
      if (sign === ',') this.#key = undefined;
    }
    return this.#pieces.join('') + this.#json.slice(this.#copied);
  }

  #enter(isList: boolean): void {
    this.#at++;
    if (this.#open.length >= DEEPEST) {
      this.#tooDeep++;
      return;
    }
    this.#open.push(containerAt(this.#inner(), isList, this.#key));
    this.#key = undefined;
  }

  #leave(): void {
    this.#at++;
    if (this.#tooDeep > 0) this.#tooDeep--;
    else this.#open.pop();
  }

  /** The place of what stands in the value that comes next. */
  #inner(): Place {
    const around = this.#open.at(-1);
    return around ? placeIn(around, this.#key) : this.#top;
  }

  #string(): void {
    const start = this.#at;
    this.#at = afterString(this.#json, start);
    if (this.#tooDeep > 0) return;
    const around = this.#open.at(-1);
    const token = this.#json.slice(start, this.#at);
    if (around && !around.isList && this.#key === undefined) {
      this.#key = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
    } else if (this.#isId()) this.#field(start, token);
    else if (MAY_BE_JSON.test(token) && MAY_HAVE_ID.test(token)) this.#text(start, token);
  }

  #number(): void {
    const start = this.#at;
    while (/[-+.\deE]/.test(this.#json[this.#at] ?? '')) this.#at++;
    if (this.#tooDeep === 0 && this.#isId()) this.#field(start, this.#json.slice(start, this.#at));
  }

  #isId(): boolean {
    return this.#key !== undefined && NAME.test(this.#key);
  }

  #field(start: number, token: string): void {
    const { place } = this.#open.at(-1)!;
    const replacement = this.#see({ name: this.#key!, value: JSON.parse(token), place });
    if (replacement !== undefined) this.#replace(start, replacement);
  }

  /** Looks into a text that holds JSON. */
  #text(start: number, token: string): void {
    const place = this.#inner();
    if (place.texts >= MOST_TEXTS) return;
    const text = JSON.parse(token) as string;
    try {
      parseJson(text);
    } catch {
      return;
    }
    const json = exactJson(text);
    const seen = new Scan(json, this.#see, { ...place, texts: place.texts + 1 }).run();
    if (seen !== json) this.#replace(start, seen);
  }

  #replace(start: number, value: string): void {
    this.#pieces.push(this.#json.slice(this.#copied, start), JSON.stringify(value));
    this.#copied = this.#at;
  }
}
