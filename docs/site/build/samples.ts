import path from 'node:path';
import type { MediaKind } from '../../../src/contract/model.js';
import { drawCard } from '../../../src/simulator/media/card.js';
import { encodeClip } from '../../../src/simulator/media/clip.js';
import { encodePng } from '../../../src/simulator/media/png.js';
import { encodeTune } from '../../../src/simulator/media/wav.js';
import { type FormInput, replaceFiles } from '../shared/calls/input.js';
import { link } from './pages/markdown.js';
import { code } from '../../../codegen/words/code.js';
import type { SiteModel } from './read/site.js';

const CARD = { title: 'runninghub', text: 'a sample' };
const SECONDS = 5;

/** The files that the site has for the examples: name → bytes. Models refuse small pictures and very short clips. */
const SAMPLES: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'picture.png': () => encodePng(drawCard(CARD, 1024, 1024)),
  'clip.mp4': () => encodeClip(CARD, 640, 368, SECONDS),
  'sound.wav': () => encodeTune(CARD.text, SECONDS),
};

/** The samples by what they are, and after them names for what the site has no file of. */
const NAMES: Readonly<Record<MediaKind, readonly string[]>> = {
  image: ['picture.png'],
  video: ['clip.mp4'],
  audio: ['sound.wav', 'song.mp3'],
  file: ['document.pdf'],
};

/**
 * The example of a model with files in place of addresses that lead nowhere, so that its code can be run as it is.
 *
 * @throws Error when a field takes no kind of file that has a name here.
 */
export function exampleWithFiles({ id, example, media }: Pick<SiteModel, 'id' | 'example' | 'media'>): FormInput {
  const files = new Map<string, File>();
  const fileFor = (field: string): File => {
    const [kind, , accept] = media[field]!;
    const name = NAMES[kind].find((one) => accept === '' || accept.split(' ').includes(path.extname(one).slice(1)));
    if (name === undefined) throw new Error(`${id}: ${field} takes ${accept}, of which there is no sample.`);
    if (!files.has(name)) files.set(name, new File([], name));
    return files.get(name)!;
  };
  const swap = (field: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => swap(field, item));
    return typeof value === 'string' && /^https?:/.test(value) ? fileFor(field) : value;
  };
  const entries = Object.entries(example);
  return Object.fromEntries(entries.map(([name, value]) => [name, name in media ? swap(name, value) : value]));
}

/** Where the files of an input come from, as Markdown; empty when it has none. */
export function filesNote(input: FormInput): string {
  const names = new Set<string>();
  replaceFiles(input, ({ name }) => names.add(name));
  return [...names].map(fileNote).join(' ');
}

/** Where a file that code names comes from, as Markdown. */
export function fileNote(name: string): string {
  return name in SAMPLES
    ? `The code takes ${code(name)} from its folder: a file of your own, or ${link('this sample', `/samples/${name}`)}.`
    : `The code takes ${code(name)}, a file of your own, from its folder.`;
}

/** The samples, by their paths on the site. */
export function sampleFiles(): Promise<[name: string, content: Uint8Array][]> {
  return Promise.all(
    Object.entries(SAMPLES).map(async ([name, make]): Promise<[string, Uint8Array]> => [
      `samples/${name}`,
      await make(),
    ]),
  );
}
