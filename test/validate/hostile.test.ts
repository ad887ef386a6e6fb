import { describe, expect, it } from 'vitest';
import { schemas } from '../../generated/schemas.gen.js';
import type { InputSchema } from '../../src/contract/input-schema.js';
import { isInputError } from '../../src/index.js';
import { check, type Problem, validate } from '../../src/validate/index.js';
import { MODEL, serve, task } from '../support/server.js';
import { failure } from '../support/watch.js';

/** So long that a form that takes quadratic time would go on for hours, and end with the time limit of the test. */
const LONG = 4_000_000;

const PLAIN: InputSchema = { type: 'string', format: 'uri' };
const MEDIA: InputSchema = { ...PLAIN, 'x-media': { kind: 'image' } };

describe('an address of a hostile length', () => {
  it.each([
    ['http://', 'a', ' '],
    ['http://', '/', '\n'],
    ['https://a', '?', ' '],
    ['data:', 'a', ''],
    ['data:', ',', ' '],
    ['data:image/png;base64,', 'A', ' '],
    ['asset://', 'a', ' '],
    ['openapi/', 'a/', '\t'],
    ['', 'http://', ' '],
    ['', ' ', 'http://a'],
  ])('is refused in linear time: %s, then many times %j, then %j', (head, pump, tail) => {
    const address = head + pump.repeat(LONG / pump.length) + tail;
    expect(check(MEDIA, address).map(({ keyword }) => keyword)).toEqual(['format']);
    expect(check(PLAIN, address).map(({ keyword }) => keyword)).toEqual(['format']);
  });

  it('is taken when it is one', () => {
    const text = 'a'.repeat(LONG);
    for (const address of [`http://${text}`, `https://a/${text}`]) {
      expect([check(PLAIN, address), check(MEDIA, address)]).toEqual([[], []]);
    }
    for (const reference of [`data:image/png;base64,${text}`, `asset://${text}`, `api/${text}`]) {
      expect(check(MEDIA, reference)).toEqual([]);
    }
  });
});

/** Every pattern of the schemas of all models, however deep it stands. */
function patternsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { pattern } = schema as InputSchema;
  return [...(typeof pattern === 'string' ? [pattern] : []), ...Object.values(schema).flatMap(patternsIn)];
}

describe('the patterns of the spec', () => {
  const patterns = [...new Set(Object.values(schemas).flatMap(patternsIn))];
  // What the patterns are about, and what no pattern expects.
  const letters = ['a', 'Z', '7', '.', ',', ' ', '~', '-', '/', 'ä', '🦊', '\n'];
  const pumps = letters.flatMap((one) => [one, ...letters.map((other) => one + other)]);

  it('are there', () => expect(patterns.length).toBeGreaterThan(4));

  it.each(patterns)('%s takes linear time for whatever text', (pattern) => {
    let refused = 0;
    for (const pump of pumps) {
      for (const [head, tail] of [
        ['a', ''],
        ['7', '\u0000'],
      ] as const) {
        const text = `${head}${pump.repeat(150_000)}${tail}`;
        refused += check({ pattern }, text).length;
      }
    }
    expect(refused).toBeGreaterThan(0);
  });
});

describe('very many problems', () => {
  const wrong = (count: number) => Array.from({ length: count }, () => 5);

  it('are told up to a number, and the last one says how many more there are', () => {
    const schema: InputSchema = { type: 'array', items: { type: 'string' } };
    const all = check(schema, wrong(50));
    expect(all).toHaveLength(50);
    expect(all.at(-1)!.message).toBe('[49] is 5; it must be of type string');
    const more = (count: number) => check(schema, wrong(count)).slice(50);
    const last = (message: string): Problem => ({ path: '', message, keyword: 'more', allowed: 50 });
    expect(more(51)).toEqual([last('and 1 more problem')]);
    expect(more(52)).toEqual([last('and 2 more problems')]);
    expect(more(1_000_000)).toEqual([last('and 999950 more problems')]);
  });

  it('are counted in fields and in nested lists, too', () => {
    const fields = Object.fromEntries(wrong(200_000).map((value, index) => [`f${index}`, value]));
    const closed: InputSchema = { properties: { a: {} }, additionalProperties: false };
    expect(check(closed, fields).at(-1)!.message).toBe('and 199950 more problems');
    const nested: InputSchema = { items: { items: { allOf: [{ type: 'string' }] } } };
    const lists = wrong(1000).map(() => wrong(300));
    expect(check(nested, lists).at(-1)!.message).toBe('and 299950 more problems');
  });

  it('make an error of a bounded length that says so', async () => {
    const { rh, seen } = await serve({ submit: [task()] }, { validate: (_, input) => problems(input.count as number) });
    const problems = (count: number): Problem[] =>
      wrong(count).map((value, index) => ({ path: `p${index}`, message: `no ${value}`, keyword: 'x', allowed: 1 }));
    const said = async (count: number) => failure(rh.submit(MODEL, { count }));
    expect((await said(51)).message).toMatch(/^vendor\/text-to-image: (no 5\. ){50}no 5\.$/);
    expect((await said(60_000)).message).toMatch(/^vendor\/text-to-image: (no 5\. ){51}And 59949 more\.$/);
    const error = await said(1);
    expect(isInputError(error) && [error.field, error.message]).toEqual(['p0', 'vendor/text-to-image: no 5.']);
    expect(seen).toEqual([]);
  });
});

describe('what is long', () => {
  it('is cut in messages and paths', () => {
    const long = 'x'.repeat(LONG);
    const [field] = check({ additionalProperties: false }, { [long]: 1 });
    expect(field!.path).toBe(`${'x'.repeat(99)}…`);
    expect(field!.message).toBe(`${field!.path} is not a known field; the fields are `);
    const values = Array.from({ length: 500 }, (_, index) => `value ${index}`);
    const [choice] = check({ enum: values }, long);
    expect(choice!.message).toHaveLength(1000);
    expect(choice!.message).toMatch(/^input is "x{59}…"; it must be one of "value 0", .*…$/);
    expect(choice!.allowed).toBe(values);
  });

  it('has its length counted in code points without a list of them', () => {
    const foxes = '🦊'.repeat(LONG / 2);
    expect(check({ maxLength: LONG / 2 }, foxes)).toEqual([]);
    expect(check({ maxLength: LONG / 2 - 1 }, foxes)[0]!.message).toContain(`not ${LONG / 2}`);
    expect(check({ minLength: 2 }, '\ud83e')[0]!.message).toContain('not 1');
  });

  it('has items that are compared in linear time', () => {
    const schema: InputSchema = { uniqueItems: true };
    const numbers = Array.from({ length: 300_000 }, (_, index) => index);
    const records = numbers.slice(0, 60_000).map((n) => ({ n, list: [n] }));
    for (const items of [numbers, numbers.map(String), records]) {
      expect(check(schema, items)).toEqual([]);
      expect(check(schema, [...items, structuredClone(items[7])]).map(({ keyword }) => keyword)).toEqual([
        'uniqueItems',
      ]);
    }
  });
});

describe('a value that is no JSON', () => {
  const everything: InputSchema = {
    uniqueItems: true,
    items: {},
    properties: { a: { type: 'string' } },
    additionalProperties: {},
    oneOf: [{ type: 'object' }, { type: 'array' }],
  };
  const deep = (levels: number, wrap: (inner: unknown) => unknown) => {
    let value: unknown = 'end';
    for (let level = 0; level < levels; level++) value = wrap(value);
    return value;
  };
  const circle: unknown[] = [];
  circle.push(circle, circle);

  it.each<[string, unknown]>([
    ['deep lists', deep(200_000, (inner) => [inner, 1])],
    ['deep objects', deep(200_000, (inner) => ({ b: inner }))],
    ['a list of deep lists', [deep(200_000, (inner) => [inner]), deep(200_000, (inner) => [inner])]],
    ['nothing', undefined],
    ['null', null],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a bigint', 10n],
    ['a map', new Map()],
    ['no prototype', Object.assign(Object.create(null) as object, { a: 'x' })],
  ])('is judged without a throw: %s', (_, value) => {
    expect(check(everything, value)).toBeInstanceOf(Array);
    expect(validate('rhart-image-x-official/text-to-image', { prompt: value }).length).toBeGreaterThan(0);
  });

  it('compares what JSON cannot write by what it is', () => {
    expect(check({ uniqueItems: true }, circle).map(({ keyword }) => keyword)).toEqual(['uniqueItems']);
    expect(check({ uniqueItems: true }, [1n, 2n, '1', 1, [circle]])).toEqual([]);
  });

  it('is shown in a few words', () => {
    const said = (value: unknown) => check({ type: 'null' }, value)[0]!.message;
    expect(said(() => 'x'.repeat(LONG))).toBe('input is a function; it must be of type null');
    expect(said(10n ** 3_000_000n)).toBe('input is a large bigint; it must be of type null');
    expect(said(-(2n ** 63n))).toBe('input is -9223372036854775808n; it must be of type null');
    expect(said(Symbol('s'))).toBe('input is Symbol(s); it must be of type null');
  });

  it('is a problem of its own when it cannot be read', () => {
    const trap = {
      get a(): string {
        throw new Error('no entry');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(check({ type: 'object' }, trap)).toEqual([
      { path: '', message: 'input cannot be read; it must be plain data', keyword: 'type', allowed: 'object' },
    ]);
    expect(check({ type: 'object' }, { list: [proxy] }, 'x')).toEqual([]);
    expect(check({ properties: { p: { type: 'object' } } }, { p: proxy })).toHaveLength(1);
  });
});

it('knows no model by a name that every object has', () => {
  for (const id of ['constructor', '__proto__', 'toString']) {
    expect([validate(id, {}), validate({ id }, {}), validate.media(id)]).toEqual([[], [], {}]);
  }
  for (const nothing of [undefined, null, 5, {}] as never[]) expect(validate(nothing, {})).toEqual([]);
});
