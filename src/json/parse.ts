// Ids are 64-bit and arrive as bare numbers in places, where JSON.parse would silently round them.
const LONG_INTEGER = /(^|[[:,\s])-?\d{16}/;
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON and keeps whole numbers of 16 or more digits exact by turning them into strings.
 *
 * @throws SyntaxError when the text is not JSON.
 * @example parseJson('{"taskId":1900000000000000301}') // { taskId: '1900000000000000301' }
 */
export function parseJson(text: string): unknown {
  if (!LONG_INTEGER.test(text)) return JSON.parse(text);
  return JSON.parse(text.replace(TOKENS, (token) => (/^-?[1-9]\d{15,}$/.test(token) ? `"${token}"` : token)));
}
