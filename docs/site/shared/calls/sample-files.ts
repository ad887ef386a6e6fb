import type { MediaKind, MediaRule } from '../../../../src/contract/model.js';
import { type FormInput, replaceFiles } from './input.js';

/** The samples by what they are, and after them names for what the site has no file of. */
const NAMES: Readonly<Record<MediaKind, readonly string[]>> = {
  image: ['picture.png'],
  video: ['clip.mp4'],
  audio: ['sound.wav', 'song.mp3'],
  file: ['document.pdf'],
};

/** The files that the site has for the examples. */
export const SAMPLES = ['picture.png', 'clip.mp4', 'sound.wav'] as const;

/** What of a model decides which files its examples take. */
interface Filed {
  readonly id: string;
  /** Only its addresses are known to lead nowhere. */
  readonly example: FormInput;
  readonly media: Readonly<Record<string, MediaRule>>;
}

/**
 * An input with files in place of addresses that lead nowhere, so that its code can be run as it is.
 *
 * @throws Error when a field takes no kind of file that has a name here.
 */
export function withSampleFiles({ id, media, example }: Filed, input: FormInput): FormInput {
  const places = new Set(
    Object.values(example)
      .flat()
      .filter((value) => /^https?:/.test(String(value))),
  );
  const files = new Map<string, File>();
  const fileFor = (field: string): File => {
    const [kind, , accept] = media[field]!;
    const name = NAMES[kind].find((one) => accept === '' || accept.split(' ').includes(extensionOf(one)));
    if (name === undefined) throw new Error(`${id}: ${field} takes ${accept}, of which there is no sample.`);
    if (!files.has(name)) files.set(name, new File([], name));
    return files.get(name)!;
  };
  const swap = (field: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => swap(field, item));
    return typeof value === 'string' && places.has(value) ? fileFor(field) : value;
  };
  const entries = Object.entries(input);
  return Object.fromEntries(entries.map(([name, value]) => [name, name in media ? swap(name, value) : value]));
}

/** The names of the files that an input takes, each once. */
export function filesOf(input: FormInput): string[] {
  const names = new Set<string>();
  replaceFiles(input, ({ name }) => names.add(name));
  return [...names];
}

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);
