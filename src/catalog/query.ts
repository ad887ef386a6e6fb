import { chunksOf, partsOf, versionsOf } from './words.js';

/** Nothing beyond is read, so that a long text takes no longer. Far more than a name or a question has. */
const LONGEST = 120;

const MOST_WORDS = 16;

/** What the addresses of all models begin with. */
const ADDRESS = /^(?:https?:\/\/[^/\s]{1,100})?\/?openapi\/v2\//i;

/** Words that say nothing about which model is meant, where others do. */
const FILLERS = new Set(
  'a an ai and any api are be by can cheap cheaper cheapest do does find for from get how i in into is it make makes me model models my of on or please set should that the there to use using want what when where which why with you'.split(
    ' ',
  ),
);

/** What people call tasks that have other names here. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  tts: 'text-to-speech',
  t2i: 'text-to-image',
  txt2img: 'text-to-image',
  i2i: 'image-to-image',
  img2img: 'image-to-image',
  t2v: 'text-to-video',
  txt2vid: 'text-to-video',
  i2v: 'image-to-video',
  img2vid: 'image-to-video',
  v2v: 'video-to-video',
  vid2vid: 'video-to-video',
  llm: 'text-to-text',
  stt: 'speech-to-text',
  asr: 'speech-to-text',
  transcribe: 'speech-to-text',
  transcription: 'speech-to-text',
  去字幕: '字幕擦除',
  擦除字幕: '字幕擦除',
};

/** One word that a model must have, or else its parts. */
export interface Term {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What is searched for. */
export interface Query {
  readonly terms: readonly Term[];
  /** All of its words, in their order. */
  readonly words: readonly string[];
  /** All of it in one word. */
  readonly joined: string;
  /** The versions in it. */
  readonly versions: readonly string[];
  /** Those that were written with a point, so that no other one is meant. */
  readonly pointed: readonly string[];
  /** Whether text is what is wanted, and not what is given: all models from text have the same words. */
  readonly wantsText: boolean;
}

/**
 * A query without the version that it asks for; undefined when it asks for none, or for nothing else. A longer number
 * is a part of a name.
 */
export function withoutVersion(query: Query): Query | undefined {
  const terms = query.terms.filter(({ whole }) => !/^[a-z]?\d{1,2}$/.test(whole));
  const isOther = terms.length > 0 && terms.length < query.terms.length;
  return isOther ? { ...query, terms, versions: [], pointed: [] } : undefined;
}

const wholeWord = (last: string) => (/^(?:\d+|\w)$/.test(last) ? '' : last);

/** Reads a query. Without any word it is undefined: it asks for nothing, as `…` does. */
export function readQuery(words: string): Query | undefined {
  const named = words.trim().replace(ADDRESS, '');
  // Cut off, a number is another one, and a single letter is no word.
  const text = named.length > LONGEST ? named.slice(0, LONGEST).replace(/\w{1,20}$/, wholeWord) : named;
  // Some names say 3 where others say 3.0.
  const chunks = longForm(
    text.replace(/\.0(?!\d)/g, (zero, at: number) => (/\d/.test(text.charAt(at - 1)) ? ' ' : zero)),
  );
  const telling = chunks.filter((chunk) => !FILLERS.has(chunk.toLowerCase()));
  const terms = (telling.length > 0 ? telling : chunks)
    .slice(0, MOST_WORDS)
    .map((chunk) => ({ whole: chunk.toLowerCase(), parts: partsOf(chunk).slice(0, MOST_WORDS) }));
  const plain = chunks.map((chunk) => chunk.toLowerCase());
  const numbers = text.match(/\d{1,9}(?:\.\d{1,9}){1,3}/g) ?? [];
  const wantsText = plain.some((word, at) => at > 0 && word === 'to' && plain[at + 1] === 'text');
  const found = {
    words: chunks.flatMap(partsOf),
    joined: longForm(text).join('').toLowerCase(),
    versions: versionsOf(text),
    pointed: numbers.flatMap(versionsOf),
  };
  return terms.length > 0 ? { terms, ...found, wantsText } : undefined;
}

/** What stands between blanks and signs, with the tasks that short forms stand for. */
function longForm(text: string): string[] {
  return chunksOf(text)
    .map((chunk) => shortForm(chunk) ?? chunk)
    .flatMap(chunksOf);
}

function shortForm(chunk: string): string | undefined {
  const name = chunk.toLowerCase();
  return Object.hasOwn(SHORT_FORMS, name) ? SHORT_FORMS[name] : undefined;
}
