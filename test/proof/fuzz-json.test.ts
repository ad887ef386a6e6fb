import { assert, bigInt, jsonValue, oneof, property } from '../support/fast-check.js';
import { expect, it } from 'vitest';
import { parseJson } from '../../src/json/parse.js';
import { damaged, longTexts, scrambled } from '../support/fuzz.js';

const ID = '1900000000000000301';
const PIECES = ['"', '\\"', '\\', '{', '[', ':', ' ', 'NaN', '-', '1', '.5e9', ID];

/** Strings, and what stands for numbers, read in the way that is short to write and slow on some texts. */
const TOKENS = /"(?:[^"\\]|\\[^])*"?|-?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|Infinity)/g;

function asJson(token: string): string {
  if (/^-?(NaN|Infinity)$/.test(token)) return 'null';
  return /^-?[1-9]\d{15,}$/.test(token) ? `"${token}"` : token;
}

it('reads 20,000 texts as JSON.parse would if ids were text, or refuses them as it does', () => {
  const json = oneof(
    jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
    bigInt().map((id) => `{"taskId":${id},"text":"\\"${id}\\",NaN"}`),
  );
  const check = property(oneof(scrambled(PIECES), damaged(json, PIECES)), (text) => {
    expect(outcome(() => parseJson(text))).toEqual(outcome(() => JSON.parse(text.replace(TOKENS, asJson))));
  });
  assert(check, { numRuns: 20_000 });
});

it('reads or refuses long texts in time that is in proportion to them', () => {
  for (const text of longTexts(PIECES))
    expect(outcome(() => parseJson(`{"taskId":${ID},"a":${text}`)).known).toBe(true);
});

/** A value, or a refusal; any other error is a fault. */
function outcome(read: () => unknown): { readonly known: boolean; readonly value?: unknown } {
  try {
    return { known: true, value: read() };
  } catch (error) {
    return { known: error instanceof SyntaxError, value: 'refused' };
  }
}
