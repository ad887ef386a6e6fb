import type { FieldValues } from './catalog.js';

/** What follows the words for "file formats" on a page, in either language. */
const FORMATS =
  /(?:\u652f\u6301\u7684\u6587\u4ef6\u683c\u5f0f|supported (?:file )?formats)\s?[:\uff1a]([\w ,\u3001\uff0c/]{1,200})/i;

/** "At most 10 MB", in either language. */
const SIZE = /(?:\u4e0d\u8d85\u8fc7|\u2264|at most|up to) ?(\d{1,6}) ?MB/i;

/** The extensions that words about a file name, in lower case. */
export function formatsIn(words: string): string[] | undefined {
  const names = FORMATS.exec(words)?.[1]?.toLowerCase().match(/\w+/g);
  return names ? [...new Set(names)] : undefined;
}

/** The largest size that words about a file name, in megabytes. */
export function sizeIn(words: string): number | undefined {
  const size = SIZE.exec(words)?.[1];
  return size === undefined ? undefined : Number(size);
}

/** Words about a field without the formats and the size that its values have. */
export function withoutLimits(words: string, { accept, maxSizeMB }: FieldValues): string {
  const formats = formatsIn(words);
  const areKnown = formats?.length === accept?.length && formats?.every((name) => accept?.includes(name)) === true;
  const rest = areKnown ? words.replace(FORMATS, '') : words;
  return sizeIn(rest) === maxSizeMB ? rest.replace(SIZE, '') : rest;
}
