import type { Language } from '../../shared/language.js';
import { en, type Words } from './en.js';
import { zh } from './zh.js';

/** The words of every language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, zh };
