import { MEDIA_FIELD } from '../../generated/conventions.gen.js';
import { isThenable, tagOf } from '../json/values.js';
import type { LocalMedia, MediaRule } from '../contract/model.js';
import { reading } from '../async/reading.js';
import { InputError } from '../errors/input.js';
import { reasonIn } from '../errors/reason-in.js';
import { addressOf, checkAddress } from './address.js';
import { blobOfData, isLongData } from './data-address.js';
import { describeKind, isPlain, localMediaIn, misnamed, storedPath, wrongWithNamed } from './kinds.js';

/** A local file in an input, and where its upload goes. */
export interface FoundMedia {
  readonly media: LocalMedia;
  /** The value that stands there, by which a file that stands in several places is known as one. */
  readonly given: object;
  readonly field: string;
  readonly replaceBy: (value: unknown) => void;
}

/** A copy of an input, in which the places of local media are still empty. */
export interface ReadInput {
  readonly body: Record<string, unknown>;
  readonly media: readonly FoundMedia[];
}

type Rules = Readonly<Record<string, MediaRule>>;
type Put = (value: unknown) => void;

/** Deeper than any input, and not so deep that reading it could fail. */
const DEEPEST = 200;

/**
 * Copies an input as JSON will show it, and finds what has to be uploaded. What JSON cannot show is refused, because it
 * would be paid for as something else: `{}` or `null`.
 *
 * @param rules What the media fields accept, where that is known. Other fields are known by their names.
 * @throws InputError that names the field and what stands in it.
 */
export function readInput(input: unknown, rules: Rules = {}): ReadInput {
  const reader = new Reader(rules);
  let body: unknown;
  return reading('input', () => {
    if (tagOf(input) === 'Object' && !localMediaIn(input)) reader.read(input, '', (value) => (body = value));
    if (tagOf(body) === 'Object') {
      return { body: body as Record<string, unknown>, media: reader.media };
    }
    const what = typeof input === 'string' ? 'text.' : describeKind(input);
    throw new InputError(`The input is ${what} It must be an object with the fields of the model.`, { field: 'input' });
  });
}

/** What will be sent, with an address for everything that is uploaded. The places of the uploads stay open. */
export function withAddresses({ body, media }: ReadInput, address: string): Record<string, unknown> {
  for (const { replaceBy } of media) replaceBy(address);
  // Of what will be sent, so that nothing else can be judged.
  return JSON.parse(JSON.stringify(body)) as Record<string, unknown>;
}

class Reader {
  readonly media: FoundMedia[] = [];
  readonly #rules: Rules;
  readonly #open = new Set<object>();

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  read(value: unknown, field: string, put: Put): void {
    if (typeof value === 'string') return this.#readText(value, field, put);
    if (value === null || value === undefined) return put(value);
    const isSimple = typeof value === 'boolean' || Number.isFinite(value);
    if (isSimple && !Object.hasOwn(this.#rules, field)) return put(value);
    if (typeof value !== 'object') throw refused(value, field);
    const media = localMediaIn(value);
    if (media) {
      // Its place, so that the fields stay in their order.
      put(undefined);
      this.media.push({ media, given: value, field, replaceBy: put });
    } else if (tagOf(value) === 'URL') this.read(addressOf(value as URL, field), field, put);
    else this.#readObject(value, field, put);
  }

  #readText(text: string, field: string, put: Put): void {
    if (!this.#takesMedia(field)) return put(text);
    checkAddress(text, field, Object.hasOwn(this.#rules, field));
    if (!isLongData(text)) return put(text);
    const media = blobOfData(text, field);
    put(undefined);
    this.media.push({ media, given: media, field, replaceBy: put });
  }

  #readObject(value: object, field: string, put: Put): void {
    if (this.#open.has(value)) throw wrong(field, 'the value contains itself');
    if (this.#open.size >= DEEPEST) {
      throw wrong(field, `the input is nested more than ${DEEPEST} levels deep`);
    }
    this.#open.add(value);
    if (Array.isArray(value)) this.#readList(value, field, put);
    else if (/^(String|Number|Boolean)$/.test(tagOf(value))) this.read(value.valueOf(), field, put);
    else if (isThenable(value) || storedPath(value) || wrongWithNamed(value)) throw refused(value, field);
    else if (typeof (value as { toJSON?: unknown }).toJSON === 'function') this.read(jsonOf(value, field), field, put);
    else this.#readRecord(value, field, put);
    this.#open.delete(value);
  }

  #readList(list: readonly unknown[], field: string, put: Put): void {
    const copy: unknown[] = [];
    for (const [index, entry] of list.entries()) {
      if (entry === undefined) {
        throw wrong(field, `entry ${index} is undefined, which JSON would show as null`);
      }
      this.read(entry, field, (value) => (copy[index] = value));
    }
    put(copy);
  }

  #readRecord(record: object, field: string, put: Put): void {
    const entries = Object.entries(record);
    // The fields of a class of the caller's say what it means, but make no media.
    if (this.#takesMedia(field) && misnamed(record)) throw refused(record, field);
    const isShown = isPlain(record) || (entries.length > 0 && !this.#takesMedia(field));
    if (!isShown || tagOf(record) !== 'Object' || Object.hasOwn(this.#rules, field)) throw refused(record, field);
    const copy: Record<string, unknown> = {};
    for (const [name, entry] of entries) {
      // An assignment would not make a property that is called __proto__.
      this.read(entry, name, (value) =>
        Object.defineProperty(copy, name, { value, enumerable: true, writable: true, configurable: true }),
      );
    }
    put(copy);
  }

  #takesMedia(field: string): boolean {
    return MEDIA_FIELD.test(field) || Object.hasOwn(this.#rules, field);
  }
}

// A date that is none has JSON, too: null.
function jsonOf(value: object, field: string): unknown {
  if (tagOf(value) === 'Date' && Number.isNaN(Number(value))) {
    throw wrong(field, 'the date is invalid');
  }
  let json: unknown;
  try {
    json = (value as { toJSON(key: string): unknown }).toJSON(field);
  } catch (cause) {
    throw wrong(field, `the value has no JSON (${reasonIn(cause)})`, cause);
  }
  if (json !== undefined) return json;
  throw wrong(field, 'the value has no JSON: its toJSON gives undefined');
}

/** @param field Empty for the input itself. */
function wrong(field: string, what: string, cause?: unknown): InputError {
  return new InputError(`${field || 'input'}: ${what}.`, { field: field || 'input', cause });
}

function refused(value: unknown, field: string): InputError {
  return new InputError(`${field || 'input'}: the value is ${describeKind(value)}`, { field: field || 'input' });
}
