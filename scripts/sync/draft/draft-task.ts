import { TASKS } from '../../../spec/conventions/model.mjs';
import type { Model } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';
import type { KnownModel } from './draft-names.js';
import { kebab, mostOf } from './words.js';

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
  'video-translate': 'video-to-video',
  'video-upscale': 'video-enhance',
  'voice-clone': 'voice-create',
};

/** What improves a picture or a clip says so in its path. */
const ENHANCES = /enhanc|upscal|super-resolution|denois|frame-interpolation/i;

/** A task of the spec: the one that most models have whose path ends alike, or what the source calls it. */
export function draftTask(model: Model, known: readonly KnownModel[]): string {
  const { output } = model.values;
  const works = ENHANCES.test(model.id) && (output === undefined || output === 'image' || output === 'video');
  if (works) return /image|photo/i.test(model.id) || output === 'image' ? 'image-enhance' : 'video-enhance';
  const ending = endingOf(model.id);
  const alike = mostOf(known.filter(({ id }) => endingOf(id) === ending).map(({ task }) => task));
  if (alike !== undefined) return alike;
  const words = [...Object.keys(TASK_WORDS), ...TASKS].filter((word) => `-${ending}`.endsWith(`-${word}`));
  const said = [ending, kebab(model.task ?? ''), ...words].map((name) => TASK_WORDS[name] ?? name);
  // The vendor files what enhances pictures under what makes them; the models beside it know better.
  const beside = siblingsOf(model.id, known);
  const named = beside ?? said.find((name) => TASKS.includes(name));
  if (named !== undefined) return named;
  // A task that nobody knows would end everything that reads the spec; that it is a guess, the review says.
  const medium = model.fields.map(({ values }) => values.type).find(isMedia) ?? 'text';
  const made = output ?? 'file';
  const maker = TASKS.find((task) => task.endsWith(`-to-${made}`));
  const guesses = [`${medium}-to-${made}`, maker, `${medium}-to-${medium}`];
  return guesses.find((task) => task !== undefined && TASKS.includes(task)) ?? 'text-to-text';
}

/** The task of all models whose ids begin as this one does, for two words or more. */
function siblingsOf(id: string, known: readonly KnownModel[]): string | undefined {
  const [first, second] = id.split(/[/-]/);
  const tasks = new Set(
    known.filter((model) => model.id.split(/[/-]/).slice(0, 2).join() === `${first},${second}`).map(({ task }) => task),
  );
  return tasks.size === 1 ? [...tasks][0] : undefined;
}

function endingOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
