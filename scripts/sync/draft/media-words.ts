import type { Field, Model } from '../../../codegen/sources/catalog.js';
import type { MediaType } from '../../../codegen/sources/media-type.js';

/** What texts call media, and what a model must have so that it is meant. */
const MEDIA: Readonly<Record<string, RegExp>> = {
  image: /\b(pictures?|images?|photos?|frames?)\b/i,
  video: /\b(videos?|clips?|footage)\b/i,
  audio: /\b(audio|recordings?|speech|spoken|voices?|soundtrack)\b/i,
};

/** Whether a model has the media that a text names. */
export function canMean(words: string, { key }: Field, { fields }: Model, output: string): boolean {
  const types = [output, ...fields.map(({ values }) => values.type)];
  // A clip is made of pictures.
  if (types.includes('video')) types.push('image');
  return Object.entries(MEDIA).every(
    ([type, pattern]) =>
      !pattern.test(words) ||
      types.includes(type as MediaType) ||
      fields.some((field) => pattern.test(split(field.key))) ||
      pattern.test(split(key)),
  );
}

/** `generateAudio` in words. */
function split(key: string): string {
  return key.replaceAll(/([A-Z])|_/g, ' $1');
}
