// @ts-check
// What an entry of a file in spec/zh is made of.

import { isMap, isText } from './keys.mjs';

/** @param {unknown} value */
const isChinese = (value) => isText(value) && /\p{Script=Han}/u.test(value);

/** What the Chinese texts of a model are made of. */
export const CHINESE = /** @satisfies {import('./keys.mjs').Block} */ ({
  name: 'an entry',
  keys: {
    // Some products have no Chinese name, so a title may be Latin through and through.
    title: { test: isText, advice: 'the name of the model for people' },
    description: { test: isChinese, advice: 'what the English description says, in Chinese' },
    of: {
      test: (value) => isText(value) && /^[0-9a-f]{12}$/.test(value),
      advice: 'what `npm run spec:zh` prints for the English, in quotes',
    },
    fields: {
      test: (value) => isMap(value) && Object.values(value).every(isChinese),
      advice: 'a map from the path of each described field to its text, in Chinese',
      optional: true,
    },
  },
});
