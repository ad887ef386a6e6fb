import { createHash } from 'node:crypto';

/** By which a translation says of what text it is one: in its front matter, or in a comment where there is none. */
export const MARK = /^((?:<!-- )?translates:) ?([0-9a-f]*)( -->)?$/m;

/** What a translation of this text carries: the beginning of its SHA-256. */
export function fingerprint(english: string): string {
  return createHash('sha256').update(english).digest('hex').slice(0, 12);
}

/** The fingerprint that a translation carries; undefined when it has no place for one. */
export function recordedIn(chinese: string): string | undefined {
  return MARK.exec(chinese)?.[2];
}

/** The translation with another fingerprint. */
export function withRecorded(chinese: string, value: string): string {
  return chinese.replace(MARK, (_, start: string, __, end = '') => `${start} ${value}${end}`);
}
