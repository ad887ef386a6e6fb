// @ts-check
// What the entries of vocabulary.yaml are made of.

import { MODEL_ID } from './model.mjs';
import { isMap, isMapList, isText } from './keys.mjs';
import { CJK } from './scripts.mjs';

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isEnglish(value) {
  return isText(value) && !CJK.test(value);
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isChinese(value) {
  return isText(value) && CJK.test(value);
}

const SENTENCE = /^[^.!?]+(\.\d[^.!?]*)*\.$/;
const CHINESE_SENTENCE = /^[^。！？]+。$/u;

/** @param {string} text */
const wordsIn = (text) => text.trim().split(/\s+/).length;

const NAME = { test: isText, advice: 'a name as its maker writes it, or as the platform does' };

/** @satisfies {import('./keys.mjs').Block} */
const FAMILY_IN_CHINESE = {
  name: 'zh',
  keys: {
    name: { ...NAME, advice: 'the Chinese name, left out where none is in use', optional: true },
    about: {
      test: (/** @type {unknown} */ value) => isChinese(value) && CHINESE_SENTENCE.test(value.trim()),
      advice: 'one sentence in Chinese',
    },
  },
};

/** An entry of `families`. */
export const FAMILY = /** @satisfies {import('./keys.mjs').Block} */ ({
  name: 'a family',
  keys: {
    name: NAME,
    about: {
      test: (/** @type {unknown} */ value) => isEnglish(value) && SENTENCE.test(value.trim()),
      advice: 'one sentence in English',
    },
    zh: { test: isMap, advice: '{ name?, about }', block: FAMILY_IN_CHINESE },
  },
});

/** @satisfies {import('./keys.mjs').Block} */
const TASK_IN_CHINESE = {
  name: 'zh',
  keys: {
    name: { test: isChinese, advice: 'the Chinese name' },
    about: {
      test: (/** @type {unknown} */ value) => isChinese(value) && value.trim().length >= 60,
      advice: 'a paragraph of at least 60 letters in Chinese',
    },
  },
};

/** @satisfies {import('./keys.mjs').Block} */
const PICK = {
  name: 'a pick',
  keys: {
    id: { test: (/** @type {unknown} */ value) => isText(value) && MODEL_ID.test(value), advice: 'the id of a model' },
    reason: {
      test: (/** @type {unknown} */ value) => isEnglish(value) && wordsIn(value) <= 8,
      advice: 'a reason of up to eight words in English',
    },
    zh: { test: isChinese, advice: 'the reason in Chinese' },
  },
};

/** An entry of `tasks`. */
export const TASK = /** @satisfies {import('./keys.mjs').Block} */ ({
  name: 'a task',
  keys: {
    name: { test: isEnglish, advice: 'the name in English, such as Image to video' },
    about: {
      test: (/** @type {unknown} */ value) => isEnglish(value) && wordsIn(value) >= 40 && wordsIn(value) <= 80,
      advice: 'a paragraph of 40 to 80 words in English',
    },
    zh: { test: isMap, advice: '{ name, about }', block: TASK_IN_CHINESE },
    picks: {
      test: (/** @type {unknown} */ value) => isMapList(value) && value.length <= 2,
      advice: 'one or two of { id, reason, zh }',
      block: PICK,
    },
  },
});

/** The file as a whole. */
export const VOCABULARY = /** @satisfies {import('./keys.mjs').Block} */ ({
  name: 'the vocabulary',
  keys: {
    families: { test: isMap, advice: 'a map from the families of models to their entries' },
    tasks: { test: isMap, advice: 'a map from the tasks of models to their entries' },
  },
});
