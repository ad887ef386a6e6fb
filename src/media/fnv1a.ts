/**
 * 32-bit FNV-1a hash of the UTF-16 units of a text. It tells contents apart and is no secret. Another seed gives
 * another hash of the same text; the hash of one part as the seed of the next gives the hash of the whole.
 */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A number of 32 bits as eight hexadecimal digits. */
export function hex32(value: number): string {
  return value.toString(16).padStart(8, '0');
}
