/**
 * A text for people, cut when it is too long to be read. Says how long it was.
 *
 * @param most Characters that are kept.
 */
export function shorten(text: string, most = 4000): string {
  return text.length > most ? `${text.slice(0, most)}… (the first ${most} of ${text.length} characters)` : text;
}
