import type { Model } from '../../../codegen/sources/catalog.js';
import { commonStart, leadOf, ownWords, wordsOf } from './own-words.js';
import { TASK_WORDS } from './task-words.js';
import { kebab, mostOf } from './words.js';
import { type KnownModel, maskedMedium, vendorOf, vendorsOf, withoutVendor } from './vendors.js';

/** A name that was drafted, and why it may be another. */
export interface Guess {
  readonly name: string;
  readonly doubt?: string;
}

/** What is read off the models that are known, once for all drafts. */
export interface Known {
  readonly vendors: ReadonlySet<string>;
  /** Helpers in small letters. */
  readonly taken: ReadonlySet<string>;
  /** The words of names and paths, by family. */
  readonly beginnings: readonly (readonly [family: string, words: readonly string[]])[];
  /** The words that these begin with. */
  readonly leads: ReadonlySet<string>;
}

const READ = new WeakMap<readonly KnownModel[], Known>();

export function knownOf(known: readonly KnownModel[]): Known {
  const before = READ.get(known);
  if (before) return before;
  const vendors = vendorsOf(known);
  const beginnings = known.flatMap(({ family, name, id }) =>
    [name, id].map((text) => [family, ownWords(text, vendors)] as const),
  );
  const read = {
    vendors,
    taken: new Set(known.map(({ helper }) => helper.toLowerCase())),
    beginnings,
    leads: new Set(beginnings.flatMap(([, words]) => leadOf(words) ?? [])),
  };
  READ.set(known, read);
  return read;
}

/**
 * The family of the models whose path or name begins most alike. A path that begins with a word of its own, which no
 * model has, names a new one, and so does a name where the platform hides what the path would say.
 */
export function draftFamily(model: Model, known: readonly KnownModel[]): Guess {
  const { id, values } = model;
  const { vendors, beginnings, leads } = knownOf(known);
  const texts = [id, values.name ?? ''];
  const own = texts.map((text) => ownWords(text, vendors));
  const maker = makerOf(id, known);
  if (maker !== undefined) return maker;
  const isMasked = maskedMedium(id) !== undefined;
  const [path, title] = own.map(leadOf);
  const isNew = !isMasked && path !== undefined && !leads.has(path);
  const likest = isNew ? [] : likestOf(own, beginnings);
  const spelled = new Set([...texts.map(withoutTask), maskedMedium(id) ?? ''].flatMap(wordsOf));
  const named = likest.filter((name) => wordsOf(name).every((part) => spelled.has(part)));
  // Of `qwen-image` and `qwen-tts`, `qwen3-tts-flash` is one of the second.
  const [family, other] = named.length === 1 ? named : likest;
  if (family !== undefined && other === undefined) return { name: family };
  const called = isMasked ? (title ?? path) : (path ?? title);
  if (called !== undefined) {
    // `hitem3d-v3` is no third one of a `hitem`.
    const name = texts.some((text) => text.toLowerCase().includes(`${called}3d`)) ? `${called}3d` : called;
    if (other !== undefined) return { name, doubt: `family: ${likest.join(', ')} begin alike` };
    const isOne = path === undefined || title === undefined || path === title;
    return isOne ? { name } : { name, doubt: `family: the path says ${path}, the name ${title}` };
  }
  return { name: unnamed(model, known, vendors), doubt: 'family: neither path nor name has a word for it' };
}

/** A family for a model of whose words none is a name: what begins with a version is one of a line of its maker's. */
function unnamed({ id, task, values }: Model, known: readonly KnownModel[], vendors: ReadonlySet<string>): string {
  const makers = [id, values.name ?? ''].map((text) => vendorOf(text.toLowerCase()));
  const [line] = makers.flatMap((maker) => lineOf(maker, task, known) ?? []);
  const [first] = wordsOf(withoutVendor(id, vendors));
  return line ?? makers.find((maker) => vendors.has(maker)) ?? first ?? kebab(id);
}

/**
 * A maker that is a family, when it makes nothing else that is known. A name is new in it where other models have names
 * of their own, too, and begins a family where they have none.
 */
function makerOf(id: string, known: readonly KnownModel[]): Guess | undefined {
  const [name = '', ...rest] = id.split('/');
  const made = known.filter((model) => model.id.startsWith(`${name}/`));
  if (rest.length === 0 || made.length === 0 || made.some(({ family }) => family !== name)) return undefined;
  const lead = leadBehind(id);
  const leads = made.flatMap((model) => leadBehind(model.id) ?? []);
  if (lead !== undefined && leads.length === 0) return undefined;
  return lead !== undefined && !leads.includes(lead)
    ? { name, doubt: `family: all that is known of ${name} is one, and none is a ${lead}` }
    : { name };
}

/** The name that a model has of its own, behind its maker's. */
function leadBehind(id: string): string | undefined {
  return leadOf(wordsOf(id.slice(id.indexOf('/') + 1)).slice(0, 1));
}

function likestOf(own: readonly (readonly string[])[], beginnings: Known['beginnings']): string[] {
  const byFamily = new Map<string, number>();
  for (const [family, other] of beginnings) {
    const alike = Math.max(...own.map((words) => commonStart(words, other)));
    if (alike > 0) byFamily.set(family, Math.max(alike, byFamily.get(family) ?? 0));
  }
  const highest = Math.max(...byFamily.values());
  return [...byFamily].filter(([, alike]) => alike === highest).map(([name]) => name);
}

/** The family that most models of a vendor have which do the same. */
function lineOf(vendor: string, task: string | undefined, known: readonly KnownModel[]): string | undefined {
  const said = kebab(task ?? '');
  const alike = known.filter(({ id }) => id.startsWith(`${vendor}/`));
  return mostOf(alike.flatMap((model) => (model.task === (TASK_WORDS[said] ?? said) ? [model.family] : [])));
}

/** `qwen-image-3.0/text-to-image` has no text in its name. */
function withoutTask(text: string): string {
  const end = text.lastIndexOf('/');
  return end > 0 ? text.slice(0, end) : text;
}
