import { TASKS } from '../../../spec/conventions/model.mjs';
import type { Field, Model } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';

/**
 * A task that fits the fields of a model and what it makes, for one of which nobody says what it does. A task that
 * nobody knows would end everything that reads the spec.
 *
 * @param output What the source says, or what most of its family make.
 */
export function guessTask({ fields }: Model, output: string | undefined): string {
  const needed = fields.filter(({ values }) => values.required === true);
  const takes = (of: readonly Field[], type: string) => of.some(({ values }) => values.type === type);
  const has = (name: RegExp) => fields.some(({ key }) => name.test(key));
  if (output === 'video' && takes(needed, 'image') && takes(needed, 'video') && !has(/prompt/i))
    return 'motion-control';
  if (output === 'video' && takes(needed, 'audio') && (takes(needed, 'image') || takes(needed, 'video')))
    return 'lip-sync';
  if (output === 'video' && has(/^(last|end|tail)(frame|image)/i)) return 'start-end-to-video';
  if (output === 'audio' && has(/^(voice|speaker)/i) && !needed.some(({ values }) => isMedia(values.type)))
    return 'text-to-speech';
  const isOfWords = needed.some(({ key }) => /prompt|^text$/i.test(key));
  const medium =
    [needed, isOfWords ? [] : fields].flat().find(({ values }) => isMedia(values.type))?.values.type ?? 'text';
  const from = medium === 'audio' ? 'music' : medium;
  const to = output === 'audio' ? 'music' : (output ?? 'file');
  const maker = TASKS.find((task) => task.endsWith(`-to-${to}`));
  const guesses = [`${medium}-to-${to}`, `${from}-to-${to}`, maker, `${medium}-to-${medium}`];
  return guesses.find((task) => task !== undefined && TASKS.includes(task)) ?? 'text-to-text';
}
