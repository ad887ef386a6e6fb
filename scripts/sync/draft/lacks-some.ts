import { usualRole } from '../../../spec/conventions/roles.mjs';
import type { Field } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';
import { withoutLimits } from '../../../codegen/sources/told-limits.js';

/** Words that say nothing about a field: there is an address in every field for a file. */
const SMALL = 'a an the of to for this your url urls address file files';

/** Words for one medium. */
const MEDIA: Readonly<Record<string, string>> = {
  image: 'image images picture pictures photo photos',
  video: 'video videos clip clips',
  audio: 'audio recording recordings',
};

/** Words for one role. */
const ROLES: Readonly<Record<string, string>> = {
  source: 'source input original',
  'first-frame': 'first start starting frame',
  'last-frame': 'last end final frame',
  reference: 'reference references',
};

/**
 * Whether a source says anything of a field that neither its values nor a composed text do. Only words that are known
 * to mean the same are passed over, so a number, a negation and a word in another script are always something.
 *
 * @param task What the model does.
 * @param composed What is said of the field.
 */
export function lacksSome({ key, values, words = '' }: Field, task: string, composed: string): boolean {
  const { type } = values;
  const alike = isMedia(type) ? `${MEDIA[type]} ${ROLES[usualRole(key, task, type)] ?? ''}` : 'text';
  const named = key.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
  const known = new Set(wordsIn(`${SMALL} ${alike} ${named} ${key} ${composed}`));
  return wordsIn(withoutLimits(words, values)).some((word) => !known.has(word));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
