import { TASKS } from '../../../spec/conventions/model.mjs';
import type { Model } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';
import type { Guess } from './draft-family.js';
import { guessTask } from './guess-task.js';
import { TASK_WORDS } from './task-words.js';
import type { KnownModel } from './vendors.js';
import { kebab, mostOf } from './words.js';

/** What improves a picture or a clip says so in its path. */
const ENHANCES = /enhanc|upscal|super-resolution|denois|frame-interpolation|fps-increas/i;

/** Ends of paths that say which one it is, or what it works on, and not what it does. */
const EDITIONS = /^(audio|fast|image|lite|pro|standard|std|turbo|video)$/;

const WORDS = [...Object.keys(TASK_WORDS), ...TASKS].sort((a, b) => b.length - a.length);

/**
 * A task of the spec: what the path ends in, where that is one; what models do whose path ends alike; what the words of
 * path and source say; or what the fields suggest.
 */
export function draftTask(model: Model, known: readonly KnownModel[], family: string): Guess {
  const { output } = model.values;
  const works = ENHANCES.test(model.id) && (output === undefined || output === 'image' || output === 'video');
  if (works) {
    return { name: /image|photo/i.test(model.id) || output === 'image' ? 'image-enhance' : 'video-enhance' };
  }
  const ending = endingOf(model.id);
  const told = wordIn(kebab(model.task ?? ''));
  // The vendor files what enhances pictures under what makes them; the models beside it know better.
  const { byEnding, byBeginning } = pathsOf(known);
  const alike = byEnding.get(ending) ?? [];
  const isEdition = EDITIONS.test(ending);
  const ofKin = isEdition ? undefined : onlyOne(alike.filter((one) => one.family === family));
  const beside = onlyOne(byBeginning.get(beginningOf(model.id)) ?? []);
  const said = [
    ofKin,
    TASKS.includes(ending) ? ending : undefined,
    isEdition ? undefined : onlyOne(alike),
    wordIn(ending),
    told,
    beside,
    wordIn(kebab(model.id)),
  ].filter((task) => task !== undefined);
  const fitting = said.filter((task) => !contradicts(task, model));
  const [first] = fitting;
  if (first === undefined) {
    const made = output ?? mostOf(known.filter((one) => one.family === family).map((one) => one.output));
    return { name: guessTask(model, made), doubt: 'task: told by its fields alone' };
  }
  const other = first === ofKin ? undefined : fitting.find((task) => task !== first);
  if (other !== undefined) return { name: first, doubt: `task: or ${other}?` };
  const isOnlyBeside = fitting.length === 1 && first === beside;
  return isOnlyBeside ? { name: first, doubt: 'task: that of the models beside it' } : { name: first };
}

interface Paths {
  readonly byEnding: ReadonlyMap<string, readonly KnownModel[]>;
  readonly byBeginning: ReadonlyMap<string, readonly KnownModel[]>;
}

const READ = new WeakMap<readonly KnownModel[], Paths>();

/** The models that are known by the ends of their paths, read once for all drafts. */
function pathsOf(known: readonly KnownModel[]): Paths {
  const by = (part: (id: string) => string) => {
    const models = new Map<string, KnownModel[]>();
    for (const model of known) models.set(part(model.id), [...(models.get(part(model.id)) ?? []), model]);
    return models;
  };
  const read = READ.get(known) ?? { byEnding: by(endingOf), byBeginning: by(beginningOf) };
  READ.set(known, read);
  return read;
}

/** Whether a model cannot be made of words alone, as its task says. Who speaks may be shown a voice. */
function contradicts(task: string, { fields }: Model): boolean {
  const isOfWords = task.startsWith('text-to-') && task !== 'text-to-speech';
  return isOfWords && fields.some(({ values }) => values.required === true && isMedia(values.type));
}

function onlyOne(models: readonly KnownModel[]): string | undefined {
  const tasks = new Set(models.map(({ task }) => task));
  return tasks.size === 1 ? [...tasks][0] : undefined;
}

/** The task that a name tells by one of its words, the longest first. */
function wordIn(name: string): string | undefined {
  const word = WORDS.find((one) => `-${name}-`.includes(`-${one}-`));
  return word === undefined ? undefined : (TASK_WORDS[word] ?? word);
}

const endingOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);
/** Two words. */
const beginningOf = (id: string) => id.split(/[/-]/).slice(0, 2).join('/');
