/** What is wrong with a key, without the key; undefined when it can be sent. */
export function wrongInKey(key: unknown): string | undefined {
  // Something else than text would be written as text in the header, and not be found again to be hidden.
  if (typeof key !== 'string') return 'is no text';
  if (key === '') return 'is empty';
  if (/^bearer\s/i.test(key)) return 'begins with "Bearer", which the client adds by itself';
  if (/\s/.test(key)) return 'has blanks in it, such as spaces or line breaks';
  // Quotes and backslashes are written differently in JSON, where the key would not be found again either.
  return /^[!#-[\]-~]+$/.test(key) ? undefined : 'has characters that no key has';
}
