import { afterString, exactJson, isEscaped } from './parse.js';

/** Most records that are looked for in one text. */
const MOST = 100;

/** The records in a text, and the rest of it. */
export interface Within {
  readonly records: readonly string[];
  /** What is in none of them. */
  readonly rest: string;
}

/**
 * The records in a text that is no JSON as a whole, as JSON in which ids are exact: of a response that broke off, of
 * events, of lines, and of what stands in a call or before a comment. One that has no end is closed behind the last
 * value that is complete; what comes after that is dropped, as half of an id would be another one. Takes time in
 * proportion to the text.
 *
 * @example
 * jsonWithin('data: {"taskId":"5","status":"RUNN'); // { records: ['{"taskId":"5"}'], rest: 'data: ' }
 */
export function jsonWithin(text: string): Within {
  const records: string[] = [];
  const rest: string[] = [];
  let behind = 0;
  for (let at = text.indexOf('{'); at >= 0 && records.length < MOST;) {
    const { json, end } = recordAt(text, at);
    const exact = exactJson(json);
    if (isJson(exact)) {
      records.push(exact);
      rest.push(text.slice(behind, at));
      behind = end;
    }
    at = text.indexOf('{', end);
  }
  return { records, rest: rest.join('') + text.slice(behind) };
}

/** The record or list that begins at `start`, and where it ends. */
export function recordAt(text: string, start: number): { json: string; end: number } {
  const closers: string[] = [];
  // How far the text is complete, and how many records and lists are open there: only further ones open after it.
  let [whole, open] = [start, 0];
  let isName = false;
  for (let at = start; at < text.length;) {
    const sign = text[at]!;
    if (sign === '"') {
      const end = afterString(text, at);
      if (!isName && isClosed(text, at, end)) [whole, open] = [end, closers.length];
      at = end;
      continue;
    }
    if (sign === '{' || sign === '[') {
      closers.push(sign === '{' ? '}' : ']');
      isName = sign === '{';
    } else if (sign === ':') isName = false;
    else if (sign === ',') {
      [whole, open] = [at, closers.length];
      isName = closers.at(-1) === '}';
    } else if (sign === '}' || sign === ']') {
      closers.pop();
      if (closers.length === 0) return { json: text.slice(start, at + 1), end: at + 1 };
      [whole, open] = [at + 1, closers.length];
    }
    at++;
  }
  return { json: text.slice(start, whole) + closers.slice(0, open).reverse().join(''), end: text.length };
}

/** Whether a string that was read up to `end` has its closing quote. */
function isClosed(text: string, start: number, end: number): boolean {
  const last = end - 1;
  return text[last] === '"' && last > start && !isEscaped(text, last);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
