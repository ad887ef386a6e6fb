import { usualRole } from '../../../spec/conventions/roles.mjs';
import type { Field, FieldValues } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';
import { withoutLimits } from '../../../codegen/sources/told-limits.js';

/** Words that say nothing about a field: there is an address in every field for a file. */
const SMALL =
  'a an and are as at be by from in is it its of that the this to for with your url urls address file files';

/** What a text says, and what a source may call the same. A negation and a condition are never among the words. */
const SAME: readonly (readonly [text: RegExp, words: string])[] = [
  [/\b(image|picture)s?\b/, 'image images picture pictures photo photos'],
  [/\b(video|clip)s?\b/, 'video videos clip clips'],
  [/\b(audio|sound|recording)s?\b/, 'audio sound recording recordings'],
  [/\bseconds?\b/, 'seconds second s'],
  [/\bpixels?\b/, 'px pixel pixels'],
  [/\b(width to height|aspect ratio)\b/, 'aspect ratio'],
  [/\blength\b/, 'length duration'],
  [/\bresults?\b/, 'output result results'],
  [/\bhow many\b/, 'number count'],
];

/** Words for one role. */
const ROLES: Readonly<Record<string, string>> = {
  source: 'source input original',
  'first-frame': 'first start starting frame',
  'last-frame': 'last end final frame',
  reference: 'reference references',
};

/** Words for what stands beside a text. */
const SHOWN: readonly (readonly [words: string, is: (values: FieldValues) => boolean])[] = [
  ['integer', ({ type }) => type === 'integer'],
  ['text string', ({ type = 'string' }) => type === 'string'],
  ['default', (values) => values.default !== undefined],
  ['optional', ({ required }) => required === false],
  ['required', ({ required }) => required === true],
];

/**
 * Whether a source says anything of a field that neither its values nor a text do. Only words that are known to mean
 * the same are passed over, so a number, a negation and a word in another script are always something.
 *
 * @param task What the model does.
 * @param text What is said of the field.
 */
export function lacksSome({ key, values, words = '' }: Field, task: string, text: string): boolean {
  const { type, enum: choices = [], default: usual, min, max, step, maxItems, maxLength } = values;
  const role = isMedia(type) ? `${type} ${ROLES[usualRole(key, task, type)] ?? ''}` : '';
  const named = key.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
  const shown = SHOWN.filter(([, is]) => is(values)).map(([name]) => name);
  const limits = JSON.stringify([choices, usual, min, max, step, maxItems, maxLength]);
  const said = `${role} ${named} ${key} ${text}`.toLowerCase();
  const same = SAME.filter(([of]) => of.test(said)).map(([, alike]) => alike);
  const known = new Set(wordsIn([SMALL, said, limits, ...shown, ...same].join(' ')));
  return wordsIn(withoutLimits(words, values)).some((word) => !known.has(word));
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
