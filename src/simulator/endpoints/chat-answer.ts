import { codePointsIn } from '../../json/code-points.js';
import { cut } from '../../json/show.js';
import { isObject } from '../../json/values.js';

/** What a model was told. */
export interface Prompt {
  /** The texts of all messages. */
  readonly texts: readonly string[];
  /** What the user said last. */
  readonly last: string;
  /** How many pictures the messages have. */
  readonly images: number;
}

/** What a model says. */
export interface Answer {
  readonly tokens: readonly string[];
  readonly finish: 'stop' | 'length';
}

interface Message {
  readonly role: string;
  readonly texts: readonly string[];
  readonly images: number;
}

/** The prompt in the messages of a request; undefined when they are none. */
export function promptIn(messages: unknown): Prompt | undefined {
  if (!Array.isArray(messages) || messages.length === 0) return undefined;
  const read = messages.map(messageIn);
  if (!read.every((message) => message !== undefined)) return undefined;
  let last = '';
  for (const { role, texts } of read) if (role === 'user') last = texts.join('\n');
  return {
    texts: read.flatMap(({ texts }) => texts),
    last,
    images: read.reduce((sum, { images }) => sum + images, 0),
  };
}

function messageIn(message: unknown): Message | undefined {
  if (!isObject(message) || typeof message.role !== 'string') return undefined;
  const { role, content } = message;
  // A message that only calls tools has no content.
  if (content === undefined || content === null) return { role, texts: [], images: 0 };
  if (typeof content === 'string') return { role, texts: [content], images: 0 };
  if (!Array.isArray(content) || !content.every(isObject)) return undefined;
  return {
    role,
    texts: content.flatMap(({ type, text }) => (type === 'text' && typeof text === 'string' ? [text] : [])),
    images: content.filter(({ type }) => type === 'image_url').length,
  };
}

/** A token for every four characters, which is about what real ones hold. */
const tokensOf = (text: string): readonly string[] => text.match(/.{1,4}/gsu) ?? [];

/** How many tokens texts have together. */
export const countTokens = (texts: readonly string[]): number => Math.ceil(codePointsIn(texts.join('')) / 4);

/** Most characters that an answer repeats: no model answers with megabytes. */
const LONGEST = 10_000;

/** What a model of the simulator says: who was asked, and what. As JSON where that is asked for. */
export function answerOf(model: string, prompt: Prompt, asJson: boolean, most: number): Answer {
  const { images } = prompt;
  const last = cut(prompt.last, LONGEST);
  const shown = images === 0 ? '' : ` (with ${images} ${images === 1 ? 'image' : 'images'})`;
  const all = tokensOf(
    asJson ? JSON.stringify({ model, prompt: last, images }) : `${model} was asked: ${last}${shown}`,
  );
  return all.length > most ? { tokens: all.slice(0, most), finish: 'length' } : { tokens: all, finish: 'stop' };
}
