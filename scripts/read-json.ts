import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../codegen/spec/user-error.js';

/**
 * Reads a JSON file.
 *
 * @param name What messages call it; its name without the folder, which tells where somebody works, when left out.
 * @throws UserError when it cannot be read or is not JSON.
 */
export function readJson(file: string, name = path.basename(file)): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(`cannot read ${name}: ${(cause as NodeJS.ErrnoException).code}`, { cause });
  }
  return parseJson(text, name);
}

/** @throws UserError when the text is not JSON. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${name} is not JSON: ${shown((cause as Error).message)}`, { cause });
  }
}

/** Characters of a reason that are shown: it quotes the text, which is a stranger's. */
const LONGEST = 200;

function shown(message: string): string {
  const escaped = message.replaceAll(
    /[\p{C}\u2028\u2029\ufffd]/gu,
    (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`,
  );
  return escaped.length > LONGEST ? `${escaped.slice(0, LONGEST)}…` : escaped;
}
