import { describe, expect, it } from 'vitest';
import { NAME, required, TEXT } from '../../src/async/option-kinds.js';
import { assertType, isRecord, readOptions } from '../../src/async/read-options.js';
import { reading } from '../../src/async/reading.js';
import { InputError } from '../../src/errors/input.js';
import { thrownBy } from '../support/watch.js';

const TYPES = { name: NAME, note: TEXT };

describe('the options of a call', () => {
  const refusal = (options: unknown, field?: string) => thrownBy(() => readOptions(options as object, TYPES, field));

  it('are copied as far as they are given', () => {
    const given = { name: 'a', note: undefined };
    const copy = readOptions(given, TYPES);
    expect(Object.entries(copy)).toEqual([['name', 'a']]);
    expect(copy).not.toBe(given);
  });

  it('are read once each, so that what was checked is what is used', () => {
    const reads: string[] = [];
    const changing = {
      get name() {
        reads.push('name');
        return reads.length === 1 ? 'a' : 7;
      },
    };
    expect(readOptions(changing, { name: NAME })).toEqual({ name: 'a' });
    expect(reads).toEqual(['name']);
  });

  it('may be those of a class, which has them on its prototype', () => {
    class Given {
      get [Symbol.toStringTag]() {
        return 'Given';
      }
      get name() {
        return 'a';
      }
    }
    expect(readOptions(new Given(), TYPES as never)).toEqual({ name: 'a' });
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['x', '"x"'],
    [['name'], 'an array'],
    [new AbortController().signal, 'a value of type AbortSignal'],
    [Promise.resolve(), 'a promise, which was not awaited'],
    [new Map([['name', 'a']]), 'a value of type Map'],
  ])('are not %o', (options, shown) => {
    expect(refusal(options)).toMatchObject({
      name: 'InputError',
      message: `\`options\` is ${shown}. It must be an object.`,
      field: 'options',
    });
    expect(refusal(options, 'query')).toMatchObject({
      message: `\`query\` is ${shown}. It must be an object.`,
      field: 'query',
    });
  });

  it('are those there are, each of its type', () => {
    expect(refusal({ nam: 'a' })).toMatchObject({
      message: 'This call has no option "nam". Allowed are name, note.',
      field: 'nam',
    });
    expect(refusal({ nam: 'a' }, 'query')).toMatchObject({
      message: 'There is no field of `query` that is called "nam". Allowed are name, note.',
      field: 'nam',
    });
    expect(refusal({ name: '' })).toMatchObject({
      message: '`name` is "". It must be text that is not empty.',
      field: 'name',
    });
    expect(thrownBy(() => readOptions({}, { name: required(NAME) }))).toMatchObject({ field: 'name' });
  });

  it('are refused as input when they cannot be read', () => {
    const cause = new Error('of the caller');
    const broken = {
      get name() {
        throw cause;
      },
    };
    expect(refusal(broken, 'query')).toMatchObject({ name: 'InputError', field: 'query', cause });
  });
});

describe('one argument', () => {
  const refusal = (value: unknown) => thrownBy(() => assertType(value, 'code', NAME));

  it('is of its type, and given', () => {
    expect(refusal('x')).toBeUndefined();
    expect(refusal(7)).toMatchObject({
      name: 'InputError',
      message: '`code` is 7. It must be text that is not empty.',
      field: 'code',
    });
    expect(thrownBy(() => assertType(undefined, 'code', [() => true, 'anything']))).toMatchObject({
      message: '`code` is undefined. It must be anything.',
      field: 'code',
    });
  });
});

it('a record is an object that can hold options', () => {
  const proto = Object.create(null) as object;
  expect([{}, proto, Object.create({})].map(isRecord)).toEqual([true, true, true]);
  const others = [undefined, null, 'Object', [], new Map(), new AbortController(), Promise.resolve(), () => {}];
  expect(others.filter(isRecord)).toEqual([]);
});

describe('reading what a caller gave', () => {
  it('gives what was read', () => {
    expect(reading('field', () => 7)).toBe(7);
  });

  it('blames the caller for whatever throws, and leaves our own errors alone', () => {
    const own = new InputError('own');
    expect(
      thrownBy(() =>
        reading('field', () => {
          throw own;
        }),
      ),
    ).toBe(own);
    const cause = new TypeError('theirs');
    expect(
      thrownBy(() =>
        reading('field', () => {
          throw cause;
        }),
      ),
    ).toMatchObject({
      name: 'InputError',
      message: '`field` cannot be read: it, or a property of it, throws.',
      field: 'field',
      cause,
    });
  });
});
