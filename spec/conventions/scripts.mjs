// @ts-check
// Which script a text is written in: read by the lint rules.

/** Chinese, Japanese and Korean letters, with the punctuation that goes with them. */
export const CJK = /[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
