import { usualRole } from '../../../spec/conventions/roles.mjs';
import type { Field, Model } from '../../../codegen/sources/catalog.js';
import { isMedia, type MediaType } from '../../../codegen/sources/media-type.js';
import { canMean } from './media-words.js';

/** What a prompt is for in a model of each task: true of every one of them. */
const PROMPTS: Readonly<Record<string, string>> = {
  'image-to-image': 'What to change in the picture or to make of it, and what stays as it is.',
  'image-to-video': 'How the picture comes to life: what moves and happens, and what the camera does.',
  'reference-to-video': 'What happens in the clip, and what each reference is for.',
  'start-end-to-video': 'What happens between the first picture and the last one, and what the camera does.',
  'text-to-3d': 'The thing to build: its shape, its parts and its surface.',
  'text-to-image': 'What the picture shows: subject, setting, light and style.',
  'text-to-music': 'How the music sounds: style, mood and instruments.',
  'text-to-video': 'What the clip shows: who or what is in it, what happens, and what the camera does.',
  'video-extend': 'What happens after the end of the given clip.',
  'video-to-video': 'What becomes of the clip: what changes, and what stays as it is.',
};

/** What the file that a task starts from is for, where it is one file; a list has its own words. */
const SOURCES: Readonly<Record<string, Readonly<Partial<Record<MediaType, readonly [one: string, list: string]>>>>> = {
  'audio-separation': { audio: ['The recording to take apart.', 'The recordings to take apart.'] },
  'image-enhance': { image: ['The picture to enlarge or improve.', 'The pictures to enlarge or improve.'] },
  'image-to-3d': { image: ['A picture of what to build.', 'Pictures of what to build, each from another side.'] },
  'image-to-image': { image: ['The picture to work on.', 'The pictures to work on.'] },
  'image-to-text': { image: ['The picture to look at.', 'The pictures to look at.'] },
  'video-enhance': { video: ['The clip to enlarge or improve.', 'The clips to enlarge or improve.'] },
  'video-extend': { video: ['The clip to carry on from its end.', 'The clips to carry on from.'] },
  'video-to-text': { video: ['The clip to look at.', 'The clips to look at.'] },
  'video-to-video': { video: ['The clip to work on.', 'The clips to work on.'] },
  'voice-create': { audio: ['A recording of the voice.', 'Recordings of the voice.'] },
};

/** What a file in a role is for, whatever the task. */
const ROLE_TEXTS: Readonly<Record<string, Readonly<Partial<Record<MediaType, readonly [one: string, list: string]>>>>> =
  {
    'first-frame': { image: ['The picture the clip starts from.', 'The pictures the clip is made from.'] },
    'last-frame': { image: ['The picture the clip ends with.', 'The pictures the clip ends with.'] },
    reference: {
      image: [
        'A picture of what the result should show or look like.',
        'Pictures of what the result should show or look like.',
      ],
      video: ['A clip that the new one follows.', 'Clips that the new one follows.'],
      audio: ['A voice, music or another sound to use.', 'Voices, music or other sounds to use.'],
    },
    sound: { audio: ['Sound for the clip, such as speech or music.', 'Sounds for the clip, such as speech or music.'] },
    motion: { video: ['The clip whose movement is taken over.', 'The clips whose movement is taken over.'] },
  };

/** The side that a view of a thing is of, as names of fields tell it. */
const SIDE = /^(front|left|right|back|top|bottom)(?:image)?url$/i;

/**
 * A description of a field that says what follows from its kind, its name and the task of its model, and nothing more:
 * where these are right, it is, so that nobody has to read it again.
 *
 * @returns Undefined for a field whose meaning does not follow.
 */
export function composedText(
  field: Field,
  model: Model,
  { task, output }: { task: string; output: string },
): string | undefined {
  const words = followingText(field, task);
  if (words === undefined || !canMean(words, field, model, output)) return undefined;
  // What is said of two fields says of neither what it is for.
  const about = subjectOf(field, task);
  const isShared = model.fields.some((other) => other.key !== field.key && subjectOf(other, task) === about);
  return isShared ? undefined : words;
}

/** What a field is about, by the words for one of it: a file and a list of such files are alike. */
function subjectOf({ key, values }: Field, task: string): string | undefined {
  return followingText({ key, values: { ...values, list: false } }, task);
}

function followingText({ key, values }: Field, task: string): string | undefined {
  const { type, enum: choices, list } = values;
  if (isMedia(type)) {
    const [, side] = SIDE.exec(key) ?? [];
    if (side !== undefined && type === 'image' && task.endsWith('-to-3d'))
      return `The ${side.toLowerCase()} view of the thing.`;
    const role = usualRole(key, task, type);
    const texts = (role === 'source' ? SOURCES[task] : ROLE_TEXTS[role])?.[type];
    return texts?.[list === true ? 1 : 0];
  }
  const isText = choices === undefined && list !== true && (type === undefined || type === 'string');
  if (!isText) return undefined;
  if (/^(text_?)?prompt$/i.test(key)) return PROMPTS[task];
  return task === 'text-to-speech' && key === 'text' ? 'The words to speak aloud.' : undefined;
}
