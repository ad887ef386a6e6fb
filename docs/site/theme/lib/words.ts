/** A value of the catalog as people write it: `text-to-image` becomes `Text to image`. */
export function inWords(value: string): string {
  const spaced = value.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
