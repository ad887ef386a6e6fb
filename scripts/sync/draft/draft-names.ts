import type { Catalog } from '../catalog.js';

/** What the drafts need to know of a model that the spec has already. */
export interface KnownModel {
  id: string;
  name: string;
  family: string;
  task: string;
  helper: string;
}

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

/** Names for a new model, after those of its nearest relatives in the spec. */
export function draftNames(model: NewModel, known: readonly KnownModel[]): DraftNames {
  const name = model.values.name ?? model.id;
  const taken = new Set(known.map(({ helper }) => helper.toLowerCase()));
  // A name in another script has nothing to make a file name of, and a second model of one name needs another.
  const readable = /^[\x20-\x7e]+$/.test(name) ? kebab(withoutVendor(name)) : '';
  const file = readable === '' || taken.has(helperOf(readable).toLowerCase()) ? kebab(model.id) : readable;
  return {
    family: familyOf(model, known),
    file,
    helper: helperOf(file),
    task: taskOf(model, known),
    channel: channelOf(name),
  };
}

/**
 * The family of the models with the most similar name, or else path; where they are of several, the vendor's category.
 */
function familyOf({ id, category, values }: NewModel, known: readonly KnownModel[]): string {
  const family =
    familyLike(values.name ?? '', known, (model) => model.name) ?? familyLike(id, known, (model) => model.id);
  return family ?? (kebab(category?.split('/').at(-1) ?? '') || kebab(id.split('/')[0] ?? ''));
}

function familyLike(
  text: string,
  known: readonly KnownModel[],
  textOf: (model: KnownModel) => string,
): string | undefined {
  const words = wordsOf(text);
  const shared = known.map((model) => ({ family: model.family, count: commonStart(words, wordsOf(textOf(model))) }));
  const highest = Math.max(0, ...shared.map(({ count }) => count));
  const [family, other] = new Set(shared.filter(({ count }) => count === highest).map((model) => model.family));
  return highest > 0 && other === undefined ? family : undefined;
}

function wordsOf(id: string): string[] {
  return id.toLowerCase().split(/[/\-_]/);
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, index) => word !== b[index]);
  return end === -1 ? a.length : end;
}

/** The task that most models have whose path ends alike; a new kind of ending is told by input and output. */
function taskOf(model: NewModel, known: readonly KnownModel[]): string {
  const counts = new Map<string, number>();
  for (const { id, task } of known) {
    if (endingOf(id) === endingOf(model.id)) counts.set(task, (counts.get(task) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  if (commonest) return commonest[0];
  if (model.task !== undefined && model.task !== '') return kebab(model.task);
  const medium = model.fields
    .map(({ values }) => values.type)
    .find((type) => type === 'image' || type === 'video' || type === 'audio');
  return `${medium ?? 'text'}-to-${model.values.output ?? 'file'}`;
}

function endingOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function channelOf(name: string): string {
  if (/official-stable/i.test(name)) return 'official-stable';
  return /channel-low-price/i.test(name) ? 'channel-low-price' : 'standard';
}

/** `xai/grok-imagine/edit` → `grok-imagine/edit`: shoppers know the model, not the company. */
function withoutVendor(name: string): string {
  const parts = name.split('/');
  return parts.length > 2 && !/\d/.test(parts[0] ?? '') ? parts.slice(1).join('/') : name;
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
