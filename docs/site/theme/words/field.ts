import { limitsInWords } from '../../../../codegen/words/limits.js';
import type { SpecSchema } from '../../../../codegen/spec/types.js';
import { limitsInChinese, typeInChinese } from '../../shared/field-in-chinese.js';
import type { Language } from '../../shared/language.js';
import { typeInWords } from '../../shared/type-in-words.js';

/** The type of a field for people: `text`, `list of images`. */
export const fieldType = (schema: SpecSchema, language: Language): string =>
  (language === 'zh' ? typeInChinese : typeInWords)(schema);

/** The limits of a field for people: `1 to 20000 characters.` Empty when there are none. */
export const fieldLimits = (schema: SpecSchema, language: Language): string =>
  (language === 'zh' ? limitsInChinese : limitsInWords)(schema);
