// @ts-check
// What the file in a media field is for.

/** @import { MediaRole } from '../../src/contract/model.js' */

/** The roles; the type says what each means. A new one is added there and here, so that a misspelt one is found. */
export const ROLES = /** @satisfies {readonly MediaRole[]} */ ([
  'source',
  'first-frame',
  'last-frame',
  'reference',
  'style',
  'motion',
  'sound',
  'view',
  'mask',
]);

/** Names that say it by themselves. @type {readonly [name: RegExp, role: MediaRole][]} */
const NAMES = [
  [/^first\w*Url$/, 'first-frame'],
  [/^(last|end)\w*Url$/, 'last-frame'],
  [/^mask/i, 'mask'],
  [/^(left|right|back|top|bottom)\w*Url$/, 'view'],
  [/^(sref|textureImageUrl)$/, 'style'],
  [/^(cref|oref|ref\w*|reference\w*|\w+Ref|imageUrl[2-9])$/, 'reference'],
];

/**
 * What is for a role in models of some tasks, whatever the field is called.
 *
 * @type {readonly [task: RegExp, kind: string, role: MediaRole][]}
 */
const TASKS = [
  [/^(image|start-end)-to-video$/, 'image', 'first-frame'],
  [/^(text|image)-to-video$|^lip-sync$|^video-extend$/, 'audio', 'sound'],
  [/^motion-control$/, 'video', 'motion'],
  [/^reference-to-video$|^text-to-(image|video)$/, '', 'reference'],
  [/^video-to-video$/, 'image', 'reference'],
];

/**
 * The role that a field of this name usually has in models of a task: what is proposed for a new model. The spec of
 * each model says which one it is.
 *
 * @param {string} name
 * @param {string} task
 * @param {string} kind What the file is.
 * @returns {MediaRole}
 */
export function usualRole(name, task, kind) {
  const named = NAMES.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  const usual = TASKS.find(([pattern, of]) => pattern.test(task) && (of === '' || of === kind));
  return usual ? usual[2] : 'source';
}
