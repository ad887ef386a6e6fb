import { drawCard } from '../../../src/simulator/media/card.js';
import { encodeClip } from '../../../src/simulator/media/clip.js';
import { encodePng } from '../../../src/simulator/media/png.js';
import { encodeTune } from '../../../src/simulator/media/wav.js';
import type { FormInput } from '../shared/calls/input.js';
import { filesOf, type SAMPLES } from '../shared/calls/sample-files.js';
import { link } from './pages/markdown.js';
import { code } from '../../../codegen/words/code.js';

const CARD = { title: 'runninghub', text: 'a sample' };
const SECONDS = 5;

/** The files that the site has for the examples: name → bytes. Models refuse small pictures and very short clips. */
const FILES: Readonly<Record<(typeof SAMPLES)[number], () => Promise<Uint8Array> | Uint8Array>> = {
  'picture.png': () => encodePng(drawCard(CARD, 1024, 1024)),
  'clip.mp4': () => encodeClip(CARD, 640, 368, SECONDS),
  'sound.wav': () => encodeTune(CARD.text, SECONDS),
};

/** Where the files of an input come from, as Markdown; empty when it has none. */
export function filesNote(input: FormInput): string {
  return filesOf(input).map(fileNote).join(' ');
}

/** Where a file that code names comes from, as Markdown. */
export function fileNote(name: string): string {
  return name in FILES
    ? `The code takes ${code(name)} from its folder: a file of your own, or ${link('this sample', `/samples/${name}`)}.`
    : `The code takes ${code(name)}, a file of your own, from its folder.`;
}

/** What the simulator draws for the prompt of the home page. */
const HOME = () =>
  encodePng(drawCard({ title: 'Image', text: 'A red fox asleep on a mossy stone, morning light' }, 960, 480));

/** The samples and the picture of the home page, by their paths on the site. */
export function sampleFiles(): Promise<[name: string, content: Uint8Array][]> {
  return Promise.all(
    Object.entries({ ...FILES, 'home.png': HOME }).map(async ([name, make]): Promise<[string, Uint8Array]> => [
      `samples/${name}`,
      await make(),
    ]),
  );
}
