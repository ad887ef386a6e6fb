import { TASKS } from '../../../spec/conventions/model.mjs';
import type { Catalog } from '../catalog.js';
import { isMedia } from '../media-type.js';
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

type NewModel = Catalog['models'][number];

/** What a name is made of after those of the relatives. */
export type KnownModel = Pick<Relative, 'id' | 'name' | 'family' | 'task' | 'helper'>;

/** Names for a new model, after those of its nearest relatives in the spec. */
export function draftNames(model: NewModel, known: readonly KnownModel[]): DraftNames {
  const name = model.values.name ?? model.id;
  const vendors = vendorsOf(known);
  const family = familyOf(model, known, vendors);
  const taken = new Set(known.map(({ helper }) => helper.toLowerCase()));
  // A name in another script has nothing to make a file name of, and a second model of one name needs another.
  const readable = /^[\x20-\x7e]+$/.test(name) ? brandOf(withoutVendor(name, vendors), family, known) : '';
  const isFree = readable !== '' && !taken.has(helperOf(readable).toLowerCase());
  const file = isFree ? readable : brandOf(withoutVendor(model.id, vendors), family, known);
  return { family, file, helper: helperOf(file), task: taskOf(model, known), channel: channelOf(name) };
}

/** The family of the models whose path or name begins most alike; where there is none, what the model calls itself. */
function familyOf({ id, values }: NewModel, known: readonly KnownModel[], vendors: ReadonlySet<string>): string {
  const own = [values.name ?? '', id].map((text) => wordsOf(withoutVendor(text, vendors)));
  const byFamily = new Map<string, number>();
  for (const { family, ...relative } of known) {
    const texts = [relative.name, relative.id].map((text) => wordsOf(withoutVendor(text, vendors)));
    const alike = Math.max(...own.flatMap((words) => texts.map((other) => commonStart(words, other))));
    byFamily.set(family, Math.max(alike, byFamily.get(family) ?? 0));
  }
  const highest = Math.max(0, ...byFamily.values());
  const [family, other] = [...byFamily].filter(([, alike]) => alike === highest).map(([name]) => name);
  if (highest > 0 && family !== undefined && other === undefined) return family;
  return own.flat()[0] ?? kebab(id);
}

/** Words, with the numbers that stick to them apart: `qwen3` is a `qwen`. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, index) => word !== b[index]);
  return end === -1 ? a.length : end;
}

/** The vendor's words for what the spec knows under another. */
const TASK_WORDS: Readonly<Record<string, string>> = {
  'audio-generation': 'text-to-music',
  'digital-human': 'lip-sync',
  'image-edit': 'image-to-image',
  'image-effects': 'image-enhance',
  'image-tools': 'image-enhance',
  'image-upscale': 'image-enhance',
  'lyrics-generation': 'lyrics',
  'multi-image-to-3d': 'image-to-3d',
  'multimodal-video': 'reference-to-video',
  'music-generation': 'text-to-music',
  'prompt-enhance': 'text-to-text',
  speech: 'text-to-speech',
  'text-to-audio': 'text-to-speech',
  'video-denoise': 'video-enhance',
  'video-edit': 'video-to-video',
  'video-effects': 'image-to-video',
  'video-frame-interpolation': 'video-enhance',
  'video-super-resolution': 'video-enhance',
  'video-tools': 'video-enhance',
  'video-translate': 'video-to-video',
  'video-upscale': 'video-enhance',
  'voice-clone': 'voice-create',
};

/** A task of the spec: the one that most models have whose path ends alike, or what the source calls it. */
function taskOf(model: NewModel, known: readonly KnownModel[]): string {
  const counts = new Map<string, number>();
  for (const { id, task } of known) {
    if (endingOf(id) === endingOf(model.id)) counts.set(task, (counts.get(task) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  if (commonest) return commonest[0];
  const word = kebab(model.task ?? '');
  const named = [endingOf(model.id), word].map((name) => TASK_WORDS[name] ?? name).find((name) => TASKS.includes(name));
  if (named !== undefined) return named;
  // A task that nobody knows would end everything that reads the spec; that it is a guess, the review says.
  const medium = model.fields.map(({ values }) => values.type).find(isMedia) ?? 'text';
  const output = typeof model.values.output === 'string' ? model.values.output : 'file';
  const alike = TASKS.find((task) => task.endsWith(`-to-${output}`));
  const guesses = [`${medium}-to-${output}`, alike, `${medium}-to-${medium}`];
  return guesses.find((task) => task !== undefined && TASKS.includes(task)) ?? 'text-to-text';
}

function endingOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
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
  return (isVendor ? rest.join('/') : name).replace(/^rhart-(audio|image|text|video)[-/]/, '');
}

/** `topazlabs-astra` → `topaz-astra` in the family `topaz`: relatives have settled what the brand is called. */
function brandOf(name: string, family: string, known: readonly KnownModel[]): string {
  for (const brand of [name.split('/')[0] ?? '', name.split(/[-/]/)[0] ?? '']) {
    const settled = known.filter((model) => {
      const rest = model.name.startsWith(brand) ? model.name.slice(brand.length) : '';
      return model.family === family && /^[-/]/.test(rest) && model.helper === helperOf(`${family}-${kebab(rest)}`);
    });
    if (settled.length > 0) return `${family}-${kebab(name.slice(brand.length))}`;
  }
  return kebab(name);
}

function kebab(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
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
