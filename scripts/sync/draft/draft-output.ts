import type { Model } from '../../../codegen/sources/catalog.js';
import type { Guess } from './draft-family.js';
import type { DraftNames } from './draft-names.js';
import type { Relative } from './relatives.js';
import { mostOf } from './words.js';

/** What comes of a task when neither a relative nor a source tells. */
const OUTPUTS: readonly (readonly [task: RegExp, output: string])[] = [
  [/-to-(speech|music)$|^voice-create$/, 'audio'],
  [/-to-video$|^video-(enhance|extend)$|^lip-sync$|^motion-control$/, 'video'],
  [/-to-image$|^image-enhance$/, 'image'],
  [/-to-(3d|world)$/, '3d'],
  [/-to-text$|^lyrics$|^asset-create$|^face-detection$|^media-upload$/, 'text'],
];

/**
 * What a user gets. The vendor calls a result that is told as JSON a text, whatever it is an address of, and what a
 * model takes its result; relatives of the same task know better.
 */
export function draftOutput({ values }: Model, { family, task }: DraftNames, near: readonly Relative[]): Guess {
  const { output: told } = values;
  const ofTask = near.filter((relative) => relative.task === task);
  const kin = ofTask.filter((relative) => relative.family === family);
  const known = mostOf((kin.length > 0 ? kin : ofTask).map(({ output }) => output));
  const expected = OUTPUTS.find(([of]) => of.test(task))?.[1];
  if (told === undefined) {
    const others = new Set(ofTask.map(({ output }) => output).filter((output) => output !== known));
    const name = known ?? expected ?? 'file';
    return kin.length > 0 || others.size === 0
      ? { name }
      : { name, doubt: `output: models of this task make ${[...others].join(', ')}, too` };
  }
  const isKnown = told !== 'text' && ofTask.some(({ output }) => output === told);
  const usual = isKnown ? told : (known ?? (told === 'text' ? told : expected) ?? told);
  return usual === told ? { name: told } : { name: usual, doubt: `output: the source says ${told}` };
}
