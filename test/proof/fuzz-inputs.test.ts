import { anything, assert, constantFrom, dictionary, oneof, property } from '../support/fast-check.js';
import { expect, it } from 'vitest';
import { schemas } from '../../generated/schemas.gen.js';
import { catalog, findModel } from '../../src/catalog/index.js';
import type { InputSchema } from '../../src/contract/input-schema.js';
import { check, validate } from '../../src/validate/index.js';
import { damaged, longTexts, scrambled } from '../support/fuzz.js';

const PLAIN: InputSchema = { type: 'string', format: 'uri', minLength: 1, maxLength: 1e9 };
const MEDIA: InputSchema = { ...PLAIN, 'x-media': { kind: 'image' } };
const PIECES = [
  'http://',
  'https://',
  'HTTP://',
  'data:',
  ',',
  'asset://',
  'openapi/',
  'api/',
  'a',
  '/',
  '?',
  '#',
  ' ',
  '\n',
  'é',
  '🦊',
];

const hasSpace = (text: string) => Array.from(text).some((letter) => letter.trim() === '');

/** What an address is, read letter by letter. */
function isAddress(text: string): boolean {
  const scheme = ['http://', 'https://'].find((start) => text.toLowerCase().startsWith(start));
  const rest = text.slice(scheme?.length);
  return scheme !== undefined && rest !== '' && !'/?#'.includes(rest[0]!) && !hasSpace(rest);
}

/** What can stand for a file, read letter by letter. */
function isReference(text: string): boolean {
  const start = ['data:', 'asset://', 'openapi/', 'api/'].find((known) => text.toLowerCase().startsWith(known));
  const rest = text.slice(start?.length);
  if (start === 'openapi/' || start === 'api/') return isHashedName(rest);
  return start !== undefined && rest !== '' && !hasSpace(rest) && (start !== 'data:' || rest.includes(','));
}

/** A hash with any number of extensions. */
function isHashedName(name: string): boolean {
  const [hash = '', ...extensions] = name.split('.');
  const consistsOf = (text: string, letters: string) =>
    text !== '' && Array.from(text).every((one) => letters.includes(one));
  const hex = '0123456789abcdefABCDEF';
  const word = `${hex}ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ_`;
  return consistsOf(hash, hex) && extensions.every((extension) => consistsOf(extension, word));
}

it('judges 40,000 addresses as a reader does that goes letter by letter', () => {
  const right = constantFrom(
    'https://example.com/a.png',
    'data:image/png;base64,aGk=',
    'asset://a-1',
    'openapi/1f.png',
    'api/1.png',
  );
  let valid = 0;
  const verdicts = property(oneof(scrambled(PIECES, 6), damaged(right, PIECES)), (text) => {
    if (text === '') return;
    const taken = [PLAIN, MEDIA].map((schema) => check(schema, text).length === 0);
    expect(taken, JSON.stringify(text)).toEqual([isAddress(text), isAddress(text) || isReference(text)]);
    valid += Number(taken[1]);
  });
  assert(verdicts, { numRuns: 40_000 });
  expect(valid).toBeGreaterThan(4000);
});

it('judges long texts in time that is in proportion to them', () => {
  let texts = 0;
  for (const text of longTexts(PIECES)) {
    for (const schema of [PLAIN, MEDIA]) expect(check(schema, text).length).toBeLessThan(2);
    texts++;
  }
  expect(texts).toBe(272);
});

it('judges 20,000 inputs of all kinds, for every model, with few problems and short messages', () => {
  const ids = Object.keys(schemas);
  const names = [...new Set(ids.flatMap((id) => Object.keys(schemas[id]!.properties ?? {})))];
  const value = anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  });
  const input = oneof(
    { weight: 6, arbitrary: dictionary(constantFrom(...names, '__proto__'), value) },
    { weight: 1, arbitrary: value },
  );
  let wrong = 0;
  const verdicts = property(constantFrom(...ids), input, (id, given) => {
    const problems = validate(id, given as object);
    expect(problems.length).toBeLessThanOrEqual(51);
    for (const { message, path } of problems) expect(message.length + path.length).toBeLessThan(2000);
    wrong += Number(problems.length > 0);
  });
  assert(verdicts, { numRuns: 20_000 });
  expect(wrong).toBeGreaterThan(10_000);
});

it('finds models by 20,000 names, right and damaged, or none', () => {
  const right = constantFrom(...catalog.flatMap(({ id, name, helper, aliases }) => [id, name, helper, ...aliases]));
  let found = 0;
  const lookups = property(oneof(right, damaged(right, PIECES), anything()), (name) => {
    const model = findModel(name as string);
    const known =
      model && [model.id, model.name, model.helper, ...model.aliases].map((own) => own.trim().toLowerCase());
    expect(known === undefined || known.includes((name as string).trim().toLowerCase())).toBe(true);
    found += Number(model !== undefined);
  });
  assert(lookups, { numRuns: 20_000 });
  expect(found).toBeGreaterThan(5000);
});
