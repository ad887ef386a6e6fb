import type { Model } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';

/** What a model of each task does: all that is certain of a new one. */
const DOING: Readonly<Record<string, string>> = {
  'asset-create': 'registers a file as an asset that other models take',
  'audio-separation': 'separates a recording into its parts',
  'audio-to-text': 'tells in text what is in a recording',
  'face-detection': 'finds the faces in a picture or a clip',
  'image-enhance': 'enlarges or improves a picture',
  'image-to-3d': 'makes a 3D model from pictures',
  'image-to-image': 'makes a new picture from given ones',
  'image-to-text': 'answers in text about pictures',
  'image-to-video': 'makes a clip from a picture',
  'image-to-world': 'makes a scene to walk through from a picture',
  'lip-sync': 'makes a face speak or sing to a sound',
  lyrics: 'writes the words of a song',
  'media-upload': 'takes a file that other models use',
  'motion-control': 'moves a figure the way a given clip does',
  'music-to-music': 'makes music from a given piece',
  'reference-to-video': 'makes a clip in which the given references appear',
  'start-end-to-video': 'makes a clip that leads from a first picture to a last one',
  'text-to-3d': 'makes a 3D model from a description',
  'text-to-image': 'draws a picture from a description',
  'text-to-music': 'makes music from a description',
  'text-to-speech': 'speaks a text aloud',
  'text-to-text': 'writes a text from a given one',
  'text-to-video': 'films a scene from a description',
  'text-to-world': 'makes a scene to walk through from a description',
  'video-enhance': 'enlarges or improves a clip',
  'video-extend': 'carries on a clip from its end',
  'video-to-text': 'answers in text about a clip',
  'video-to-video': 'makes a new clip from a given one',
  'video-to-world': 'makes a scene to walk through from a clip',
  'voice-create': 'makes a voice that can speak texts',
};

/** What a caller can choose, by the names that the vendor gives to fields. */
const CHOICES: readonly (readonly [name: RegExp, choice: string])[] = [
  [/^duration$/i, 'the length'],
  [/^(resolution|quality|size)$/i, 'the size class'],
  [/^(output)?(width|height)$/i, 'width and height'],
  [/^(aspect_?)?ratio$/i, 'the shape'],
  [/^style\w*$/i, 'the style'],
  [/^voice(Id|_id|Name)?$/i, 'the voice'],
  [/^(language\w*|\w*Lang)$/i, 'the language'],
  [/^(generate)?_?(audio|sound)(Switch|_switch)?$/i, 'whether there is sound'],
  [/^output_?format$/i, 'the file format'],
  [/^seed$/i, 'the seed'],
];

/**
 * A description of what the sources say alone: what the model does, and what can be chosen. It is one sentence that
 * begins with the title of the model, so that no two models have the same.
 */
export function draftDescription({ fields }: Model, task: string, title: string): string | undefined {
  const doing = DOING[task];
  if (doing === undefined) return undefined;
  const chosen = CHOICES.filter(([name]) => fields.some(({ key, values }) => name.test(key) && !isMedia(values.type)));
  const names = chosen.map(([, choice]) => choice);
  return `${title} ${doing}${names.length === 0 ? '' : `; you can choose ${listed(names)}`}.`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
