import type { Model } from '../../../codegen/sources/catalog.js';
import { draftTask } from './draft-task.js';
import { kebab, mostOf } from './words.js';
import type { Relative } from './relatives.js';

/** The names that a draft is filed under. A curator may change all of them until the first release. */
export interface DraftNames {
  family: string;
  /** File name without extension. */
  file: string;
  helper: string;
  task: string;
  channel: string;
}

/** What a name is made of after those of the relatives. */
export type KnownModel = Pick<Relative, 'id' | 'name' | 'family' | 'file' | 'task' | 'helper'>;

/** Names for a new model, after those of its nearest relatives in the spec. */
export function draftNames(model: Model, known: readonly KnownModel[]): DraftNames {
  const name = model.values.name ?? model.id;
  const read = knownOf(known);
  const { vendors, taken } = read;
  const family = familyOf(model, known, read);
  // A name in another script has nothing to make a file name of, and a second model of one name needs another.
  const readable = /^[\x20-\x7e]+$/.test(name)
    ? brandOf(withoutVendor(name.replace(/ *\(.*\)/, ''), vendors), family, known, vendors)
    : '';
  const isFree = readable !== '' && !taken.has(helperOf(readable).toLowerCase());
  const named = isFree ? readable : brandOf(withoutVendor(model.id, vendors), family, known, vendors);
  const file = versionAsWritten(named, family, known);
  return { family, file, helper: helperOf(file), task: draftTask(model, known), channel: channelOf(name) };
}

/** What is read off the models that are known, once for all drafts. */
interface Known {
  readonly vendors: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
  /** The words of names and paths, by family. */
  readonly beginnings: readonly (readonly [family: string, words: readonly string[]])[];
}

const READ = new WeakMap<readonly KnownModel[], Known>();

function knownOf(known: readonly KnownModel[]): Known {
  const before = READ.get(known);
  if (before) return before;
  const vendors = vendorsOf(known);
  const beginnings = known.flatMap(({ family, name, id }) =>
    [name, id].map((text) => [family, wordsOf(withoutVendor(text, vendors))] as const),
  );
  const read = { vendors, taken: new Set(known.map(({ helper }) => helper.toLowerCase())), beginnings };
  READ.set(known, read);
  return read;
}

/** The family of the models whose path or name begins most alike; where there is none, what the model calls itself. */
function familyOf({ id, task, values }: Model, known: readonly KnownModel[], { vendors, beginnings }: Known): string {
  const own = [values.name ?? '', id].map((text) => wordsOf(withoutVendor(text, vendors)));
  const byFamily = new Map<string, number>();
  for (const [family, other] of beginnings) {
    const alike = Math.max(...own.map((words) => commonStart(words, other)));
    byFamily.set(family, Math.max(alike, byFamily.get(family) ?? 0));
  }
  const highest = Math.max(0, ...byFamily.values());
  const likest = [...byFamily].filter(([, alike]) => alike === highest).map(([name]) => name);
  // Of `qwen-image` and `qwen-tts`, `qwen3-tts-flash` is one of the second.
  const named = likest.filter((name) => own.some((words) => wordsOf(name).every((part) => words.includes(part))));
  const [family, other] = named.length === 1 ? named : likest;
  if (highest > 0 && family !== undefined && other === undefined) return family;
  const called = own.flat()[0] ?? kebab(id);
  // What begins with a version, such as `h3`, is one of a line of the vendor's.
  return called.length > 1 ? called : (lineOf(id, task, known) ?? called);
}

/** The family that most models of a vendor have which do the same. */
function lineOf(id: string, task: string | undefined, known: readonly KnownModel[]): string | undefined {
  const vendor = id.slice(0, id.indexOf('/') + 1);
  const alike = known.filter((model) => model.id.startsWith(vendor) && model.task === kebab(task ?? ''));
  return mostOf(alike.map(({ family }) => family));
}

/** Words, with the numbers that stick to them apart: `qwen3` is a `qwen`. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, index) => word !== b[index]);
  return end === -1 ? a.length : end;
}

function channelOf(name: string): string {
  if (/official-stable/i.test(name)) return 'official-stable';
  return /channel-low-price/i.test(name) ? 'channel-low-price' : 'standard';
}

/**
 * Who stands before models of several families, such as a company or a group of the platform: shoppers know the model.
 */
function vendorsOf(known: readonly KnownModel[]): Set<string> {
  const families = new Map<string, Set<string>>();
  for (const { id, name, family } of known) {
    for (const text of [id, name]) {
      const [first = '', ...rest] = text.toLowerCase().split('/');
      if (rest.length > 0) families.set(first, (families.get(first) ?? new Set()).add(family));
    }
  }
  return new Set([...families].filter(([, { size }]) => size > 1).map(([first]) => first));
}

/** `xai/grok-imagine/edit` → `grok-imagine/edit`, and without what the platform writes before models of others. */
function withoutVendor(name: string, vendors: ReadonlySet<string>): string {
  const [first = '', ...rest] = name.split('/');
  const isVendor =
    rest.length > 0 && (vendors.has(first.toLowerCase()) || (rest.length > 1 && /^[a-z]+$/i.test(first)));
  const own = (isVendor ? rest.join('/') : name).replace(/^rhart-(audio|image|text|video)[-/]/, '');
  const [, brand = '', line = ''] = /^([a-z]+)[- ](.+)$/i.exec(own) ?? [];
  return vendors.has(brand.toLowerCase()) ? line : own;
}

/**
 * `topazlabs-astra` → `topaz-astra`: relatives have settled what the brand is called. `h3-max` → `hailuo-h3-max`: what
 * begins with a version says too little alone.
 */
function brandOf(name: string, family: string, known: readonly KnownModel[], vendors: ReadonlySet<string>): string {
  const words = kebab(name).split('-');
  const settled = known
    .filter((model) => model.family === family)
    .flatMap((model) => {
      const own = kebab(withoutVendor(model.name, vendors)).split('-');
      const filed = model.file.split('-');
      while (own.length > 1 && filed.length > 1 && own.at(-1) === filed.at(-1)) {
        own.pop();
        filed.pop();
      }
      const isBrand = own.length < words.length && own.every((word, index) => word === words[index]);
      return isBrand ? [{ own, brand: filed.join('-') }] : [];
    });
  const longest = Math.max(...settled.map(({ own }) => own.length));
  const called = settled.filter(({ own }) => own.length === longest).map((one) => one.brand);
  const kept = words.slice(0, longest).join('-');
  const asItIs = known.filter((model) => model.family === family && model.file.startsWith(`${kept}-`));
  const brand = mostOf([...asItIs.map(() => kept), ...called]);
  if (brand !== undefined) return [brand, ...words.slice(longest)].join('-');
  return /^[a-z]\d/.test(words[0] ?? '') ? [family, ...words].join('-') : words.join('-');
}

/** `film-v3-4k-edit` → `film-v3.0-4k-edit`, where relatives have `v3.0-4k` and none has `v3-4k`. */
function versionAsWritten(file: string, family: string, known: readonly KnownModel[]): string {
  const filed = known.filter((model) => model.family === family).map((model) => `-${model.file}-`);
  const isWritten = (words: string) => filed.some((name) => name.includes(`-${words}-`));
  return file.replace(/(?<=-)(v\d+)-([^-]+)/, (words, version: string, next: string) =>
    !isWritten(words) && isWritten(`${version}.0-${next}`) ? `${version}.0-${next}` : words,
  );
}

/** `gpt-image-2-edit` → `gptImage2Edit`. Two numbers that meet are kept apart: `v3-4k` → `v3In4k`. */
function helperOf(file: string): string {
  let name = '';
  for (const part of file
    .replaceAll('.', '')
    .split('-')
    .filter((word) => word !== '')) {
    if (name === '') name = part;
    else if (!/\d$/.test(name) || !/^\d/.test(part)) name += part.charAt(0).toUpperCase() + part.slice(1);
    else name += (/^\d+[kp]$/.test(part) ? 'In' : 'V') + part;
  }
  return name;
}
