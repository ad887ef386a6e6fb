import type { Model } from '../../../codegen/sources/catalog.js';
import { draftFamily, knownOf } from './draft-family.js';
import { draftTask } from './draft-task.js';
import { type KnownModel, withoutVendor } from './vendors.js';
import { kebab, mostOf } from './words.js';

/** The names that a draft is filed under. A curator may change all of them until the first release. */
export interface DraftNames {
  family: string;
  /** File name without extension. */
  file: string;
  helper: string;
  task: string;
  channel: string;
  /** Why some of them may be others. */
  doubts: readonly string[];
}

/**
 * Names for new models, after those of their nearest relatives in the spec. Those that would be called the same are
 * named by their paths, for their names may differ in what is in brackets alone.
 */
export function draftAllNames(models: readonly Model[], known: readonly KnownModel[]): DraftNames[] {
  const names = models.map((model) => draftNames(model, known));
  const counts = new Map<string, number>();
  for (const { helper } of names) counts.set(helper.toLowerCase(), (counts.get(helper.toLowerCase()) ?? 0) + 1);
  return names.map((one, index) =>
    counts.get(one.helper.toLowerCase()) === 1 ? one : draftNames(models[index]!, known, true),
  );
}

/** @param isByPath Whether the name of the model says too little. */
export function draftNames(model: Model, known: readonly KnownModel[], isByPath = false): DraftNames {
  const name = model.values.name ?? model.id;
  const { vendors, taken } = knownOf(known);
  const { name: family, doubt } = draftFamily(model, known);
  const task = draftTask(model, known, family);
  // A name in another script has nothing to make a file name of, one that is cut or has another brand says too little,
  // and a second model of one name needs another.
  const tells =
    !isByPath &&
    /^[\x20-\x7e]+$/.test(name) &&
    (!model.id.includes(family) || (name.toLowerCase().includes(family) && !/\(/.test(name)));
  const readable = tells ? brandOf(withoutVendor(name.replace(/ *\(.*\)/, ''), vendors), family, known, vendors) : '';
  const isFree = readable !== '' && !taken.has(helperOf(readable).toLowerCase());
  const named = isFree ? readable : brandOf(withoutVendor(model.id, vendors), family, known, vendors);
  const file = versionAsWritten(asTheFamily(named, family, known, vendors), family, known);
  const doubts = [doubt, task.doubt].filter((one) => one !== undefined);
  return { family, file, helper: helperOf(file), task: task.name, channel: channelOf(name), doubts };
}

function channelOf(name: string): string {
  if (/official-stable/i.test(name)) return 'official-stable';
  return /channel-low-price/i.test(name) ? 'channel-low-price' : 'standard';
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

/** `soul-edit` → `film-soul-edit`, where the files of all relatives begin with the family, or the maker is one. */
function asTheFamily(name: string, family: string, known: readonly KnownModel[], vendors: ReadonlySet<string>): string {
  const filed = known.filter((model) => model.family === family);
  const isUsual = filed.length > 0 ? filed.every(({ file }) => file.startsWith(family)) : vendors.has(family);
  return isUsual && !name.includes(family) ? `${family}-${name}` : name;
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
