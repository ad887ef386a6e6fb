/** Whether a text has anything in it that JSON.parse would round or refuse. */
const SUSPECT = /\d{16}|NaN|Infinity/;

/** What stands for a number, in JSON and in the JSON of Python, which has three words more. */
const NUMBERS = /-?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|Infinity)/g;

const LONG_INTEGER = /^-?[1-9]\d{15,}$/;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Parses JSON and keeps whole numbers of 16 or more digits exact by turning them into strings: ids are 64-bit and
 * arrive bare in places. `NaN` and `Infinity`, which Python writes, become null. Takes time in proportion to the text,
 * whatever is in it.
 *
 * @throws SyntaxError when the text is not JSON.
 * @example parseJson('{"taskId":1900000000000000301,"cost":NaN}') // { taskId: '1900000000000000301', cost: null }
 */
export function parseJson(text: string): unknown {
  return JSON.parse(exactJson(text));
}

/** The text that {@link parseJson} parses: the same JSON, in which every other parser keeps long whole numbers, too. */
export function exactJson(text: string): string {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return SUSPECT.test(json) ? withExactNumbers(json) : json;
}

// Strings are skipped by hand: a regular expression that matches a whole string remembers every escape in it, and runs
// out of memory for that before the text does.
function withExactNumbers(json: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < json.length;) {
    const quote = json.indexOf('"', at);
    const end = quote < 0 ? json.length : quote;
    // Between most strings there is only a comma or a colon.
    const between = end - at > 2 ? json.slice(at, end) : '';
    const exact = between.replace(NUMBERS, exactNumber);
    if (exact !== between) {
      pieces.push(json.slice(copied, at), exact);
      copied = end;
    }
    at = afterString(json, end);
  }
  return pieces.join('') + json.slice(copied);
}

function exactNumber(number: string): string {
  if (LONG_INTEGER.test(number)) return `"${number}"`;
  return number.endsWith('N') || number.endsWith('y') ? 'null' : number;
}

/** Where the string that begins at `quote` has ended. */
export function afterString(json: string, quote: number): number {
  for (let at = quote + 1; ;) {
    const end = json.indexOf('"', at);
    if (end < 0) return json.length;
    if (!isEscaped(json, end)) return end + 1;
    at = end + 1;
  }
}

/** Whether a quote stands for itself in a string, and does not end it. */
export function isEscaped(json: string, quote: number): boolean {
  let backslashes = 0;
  while (json[quote - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
