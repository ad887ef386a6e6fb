import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as schemas from '../../generated/schemas.gen.js';
import { patternOf } from '../../src/http/redact.js';
import { growthOf } from '../support/regexp/growth.js';
import { regExpUses } from './regexp-uses.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('what tells how the time of a regular expression grows', () => {
  it.each([
    // Two loops that read the same.
    /^\s*\s*x/,
    /^(a+)+$/,
    /^(a|a)*$/,
    /^(a*)*b/,
    /^(?:a{1,3})*b/,
    /^(a|aa)+$/,
    /^(a*b*)*c/,
    /^\d+\d+x/,
    /^[^\s/?#]+\S*$/,
    /^(.*),(.*)$/,
    /^(?:x|.)*y/,
    /^(?!.*a.*b)/,
    // The search for a beginning and one loop.
    /\s+$/,
    /\/+$/,
    /a.*b/,
    /a(?:.*b)?/g,
    /x-amz-[\w-]+=/i,
    /q-sign[\w-]*["']?\s*[=:]/,
    /"[^"\\]*(?:\\.[^"\\]*)*"/g,
    /(?!\w+)x/,
    /(?=\w+,)x/,
    /^a+$|\n+b/m,
    /^\w+x/m,
    /\u{1f98a}+x/u,
  ])('finds that %s grows faster than its text', (pattern) => {
    expect(growthOf(pattern)).toEqual(expect.any(String));
  });

  it.each([
    /^\s*x/,
    /^a+$/,
    /^(a|b)*$/,
    /\w+/g,
    /\s+/g,
    /^(?:a{3})*b/,
    /^[^\s/?#]\S*$/,
    /x-amz-[\w-]{1,60}=/i,
    /(Bearer\s+)[\w.~+/=-]+/gi,
    /^(?:[a-z0-9]+-)*[a-z0-9]+$/,
    /-?(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|Infinity)/g,
    /a{0,9}b/,
    /\s+$/y,
    /./,
    /(?:)/,
    /[\]\\/]x|\u0041|\x41|\cA|\d/,
  ])('finds that %s does not', (pattern) => {
    expect(growthOf(pattern)).toBeUndefined();
  });

  it('fails for what it cannot judge', () => {
    expect(() => growthOf(/(a)\1/)).toThrow(/cannot be judged/);
  });
});

/** Every file of the code that ships. */
function files(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

const found = [...files('src'), ...files('generated')].map((file) => ({
  file,
  ...regExpUses(file, readFileSync(path.join(ROOT, file), 'utf8')),
}));

function expressionOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

describe('no regular expression of the code that ships is hidden from this test', () => {
  it('by a text, or by another name of RegExp', () => {
    const hidden = found.flatMap(({ file, hidden: uses }) => uses.map((use) => `${file}:${use}: write a literal`));
    // The expression that the user of the simulator gives.
    const given = /^src\/simulator\/faults\/fault-queue\.ts:\d+: path\.search\(on\):/;
    expect(hidden.filter((use) => !given.test(use))).toEqual([]);
  });

  it.each([
    'text.match("^(a+)+$");',
    "const PATTERN = '^(a+)+$';\ntext.search(PATTERN);",
    'text.matchAll(`^(a+)+$`);',
    'const RX = RegExp;',
    "new globalThis.RegExp('x');",
    "new globalThis['RegExp']('x');",
    "Reflect.construct(RegExp, ['x']);",
    'const { RegExp: Other } = globalThis;',
    'export { RegExp as Other };',
  ])('finds %s', (code) => {
    expect(regExpUses('a.ts', code).hidden).not.toEqual([]);
  });

  it('passes literals, constants that are literals, types and tests', () => {
    const code =
      'const P = /x/;\nfunction f(a: RegExp) { a instanceof RegExp; t.match(P); t.match(/y/); new RegExp(k); }';
    expect(regExpUses('a.ts', code)).toEqual({ literals: ['/x/', '/y/'], made: 1, hidden: [] });
  });
});

describe('no regular expression of the code that ships grows faster than its text', () => {
  it.each(found.filter(({ literals }) => literals.length > 0))('$file', ({ literals }) => {
    for (const literal of literals) expect.soft(growthOf(expressionOf(literal)), literal).toBeUndefined();
  });

  it('nor does one that is made at run time: of a key, of the name of a tag, or of a schema', () => {
    expect(found.filter(({ made }) => made > 0).map(({ file, made }) => [file, made])).toEqual([
      ['src/http/redact.ts', 1],
      ['src/media/put-file.ts', 1],
      ['src/validate/scalars.ts', 1],
    ]);
    expect(growthOf(/<Code>([^<]*)<\/Code>/)).toBeUndefined();
    const patterns = new Set<string>();
    JSON.stringify(schemas, (name, value: unknown) => {
      if (name === 'pattern' && typeof value === 'string') patterns.add(value);
      return value;
    });
    expect(patterns.size).toBeGreaterThan(2);
    for (const source of patterns) expect.soft(growthOf({ source, flags: 'u' }), source).toBeUndefined();
    for (const key of ['0123456789abcdef', 'aaaaaaaa', '\\\\\\\\', '%25%25%25', '&#0;&amp;', `A-z_=&<>'"`])
      expect.soft(growthOf(patternOf(key)), key).toBeUndefined();
  });
});
