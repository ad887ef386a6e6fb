const ADDRESS = /^(https?:\/\/[^/]+)?\/?(openapi\/v2\/)?/;

/** A name as it is compared: half-width, lower case, without the part of an address that all endpoints share. */
export function normalize(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace(ADDRESS, '');
}

/** The words of a text, also of `camelCase` and `kebab-case` names; Chinese stays in one piece. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);
}
