import type { Field } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';

/** Names of settings that mean one thing wherever they occur; a number of them is what the type says it is. */
const SETTINGS: readonly (readonly [name: RegExp, type: RegExp, words: string])[] = [
  [/^(speech|speaking|voice)_?(rate|speed)$/i, /integer|number/, 'How fast to speak.'],
  [/^(loudness|volume)(_?rate)?$/i, /integer|number/, 'How loud the result is.'],
  [/^pitch(_?rate)?$/i, /integer|number/, 'How high or low the result sounds.'],
  [/(^fps|fps|frame_?rate)$/i, /integer|number/, 'Frames per second of the result.'],
  [/^bit_?rate$/i, /integer/, 'Bits per second of the sound.'],
  [/^(quality|resolution|size)$/i, /string/, 'Size class of the result.'],
  [/^duration$/i, /string|integer|number/, 'Length of the result.'],
  [/^(aspect_?)?ratio$/i, /string/, 'Width to height of the result.'],
];

/** What means one thing in a model that speaks. */
const SPOKEN: typeof SETTINGS = [
  [/^instructions?$/i, /string/, 'How to say it, in everyday words.'],
  [/^language(_?type|_?code)?$/i, /string/, 'Language of what is said.'],
  [/^(voice|speaker)(_?id|_?name)?$/i, /string/, 'The voice that speaks.'],
];

/** What can be told to be done by a switch: the word begins the name of one. */
const DOES =
  /^(add|blend|burn|crop|draft|expand|extend|hide|improve|keep|merge|optimi[sz]e|normalize|remove|repair|return|rewrite|show|skip|split|translate|trim) /;

/** Choices of which more are no help in a sentence. */
const MOST_CHOICES = 5;

/**
 * A description of a field that nothing but its name and its values tell of: what it is, read off them. A person has to
 * read it, for a name says little and may mislead.
 *
 * @param task What the model does.
 * @returns Undefined where name and values say too little.
 */
export function namedText({ key, values, words: told = '' }: Field, task: string): string | undefined {
  const { type = 'string', enum: choices, list } = values;
  const name = inWords(key);
  if (list === true || isMedia(type) || /\d/.test(name) || name === '') return undefined;
  const settings = task === 'text-to-speech' ? [...SPOKEN, ...SETTINGS] : SETTINGS;
  const setting = settings.find(([pattern, of]) => pattern.test(key) && of.test(type));
  if (setting) return setting[2];
  if (type === 'boolean') return switchText(name);
  if (type === 'integer' || type === 'number') {
    const [, of] = /^(.+) (?:strength|intensity)$/.exec(name) ?? [];
    return of === undefined ? undefined : `How strong ${of} is: the higher the number, the stronger.`;
  }
  // What choices mean is for a person to say, where the source says it.
  if (choices !== undefined) return told === '' ? choiceText(name, choices.map(String)) : undefined;
  const [, of] = /^(.+) id$/.exec(name) ?? [];
  if (of !== undefined) return `Id of the ${of}.`;
  const isPrompt = name.endsWith('prompt');
  return told === '' && type === 'string' && !isPrompt
    ? `The ${name}, as text; no source says in which form.`
    : undefined;
}

function switchText(name: string): string | undefined {
  const [, of] = /^(?:enable|need|use|with) (.+)$/.exec(name) ?? [];
  if (of !== undefined) return `Whether ${of} is switched on.`;
  const [, off] = /^disable (.+)$/.exec(name) ?? [];
  if (off !== undefined) return `Whether ${off} is switched off.`;
  return DOES.test(name) ? `Whether to ${name}.` : undefined;
}

function choiceText(name: string, choices: readonly string[]): string | undefined {
  if (choices.length < 2) return undefined;
  if (choices.every((choice, index) => choice === String(index) || choice === String(index + 1))) {
    return `Code for the ${name}; no source says what each number stands for.`;
  }
  if (choices.length > MOST_CHOICES) return `Which ${name} to use.`;
  return `Which ${name} to use: ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`;
}

/** `needVideoSpeed` and `enable_audio_denoise` in words. */
function inWords(key: string): string {
  return key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
    .trim();
}
