import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/media/input.js';
import { file } from '../../src/media/file.js';
import { thrownBy } from '../support/watch.js';
import { PNG, read, refusal } from './read-input.js';

describe('what JSON cannot show', () => {
  const circle: Record<string, unknown> = {};
  circle.self = [circle];
  const deep = () => {
    let value: object = {};
    for (let level = 0; level < 200_000; level++) value = { value };
    return { value };
  };
  class Picture {
    readonly x = 1;
  }
  class Handle {
    readonly #secret = 1;
    get secret() {
      return this.#secret;
    }
  }

  it.each<[string, unknown, string]>([
    ['a promise', Promise.resolve(1), 'a Promise. Await it.'],
    ['a response', new Response('x'), 'a Response. Give `await response.blob()`.'],
    ['a request', new Request('https://files.example'), 'a Request. Give `await request.blob()`.'],
    ['a map', new Map([['a', 1]]), 'a Map. Give `Object.fromEntries(map)`.'],
    ['a set', new Set([1]), 'a Set. Give a list.'],
    ['a form', new FormData(), 'a FormData. Give one of its files.'],
    ['an error', new Error('x'), 'an Error.'],
    ['a pattern', /x/, 'a RegExp.'],
    ['a weak map', new WeakMap(), 'a WeakMap.'],
    ['headers', new Headers(), 'a Headers.'],
    ['an object whose values are hidden', new Handle(), 'a Handle.'],
    ['a function', () => 1, 'a function.'],
    ['a symbol', Symbol('x'), 'a symbol.'],
    ['a bigint', 1n, 'a bigint. Give a number or text.'],
    ['NaN', NaN, 'NaN, which JSON cannot show.'],
    ['Infinity', -Infinity, '-Infinity, which JSON cannot show.'],
    ['bytes that are text', { data: 'AA==', fileName: 'a.png' }, '`data` is a string.'],
    ['bytes that are lost', { data: {}, fileName: 'a.png' }, '`data` is an object.'],
    ['bytes whose name is none', { data: PNG, fileName: 5 }, 'bytes with a name, but `fileName` is 5.'],
    ['bytes whose name is null', { buffer: PNG, fileName: null }, 'bytes with a name, but `fileName` is null.'],
    [
      'what busboy says of a file',
      { filename: 'a.png', encoding: '7bit', mimeType: 'image/png' },
      'what a form parser says of a file, without the file. Give { data, fileName }.',
    ],
    ['what multer says of a file', { filename: 'a.png', mimetype: 'image/png' }, 'what a form parser says of a file'],
    ['what somebody has to wait for', { then: () => {} }, 'a Promise. Await it.'],
    ['an object of a class', new Picture(), 'a Picture.'],
    ['a file of formidable', { filepath: '/tmp/1', toJSON: () => 'x' }, 'a file that a form parser stored.'],
  ])('is refused by field and kind: %s', (_, value, what) => {
    for (const input of [{ imageUrl: value }, { deep: [{ imageUrl: value }] }, { imageUrl: [value] }]) {
      const { field, message } = refusal(input);
      expect(field).toBe('imageUrl');
      expect(message).toContain('imageUrl: the value is ');
      expect(message).toContain(what);
    }
  });

  it.each<[string, unknown, RegExp]>([
    ['contains itself', circle, /^self: the value contains itself\.$/],
    ['is nested without an end', deep(), /^value: the input is nested more than 200 levels deep\.$/],
    ['has an invalid date', { at: new Date(NaN) }, /^at: the date is invalid\.$/],
    [
      'has a toJSON that gives nothing',
      { at: { toJSON: () => undefined } },
      /^at: the value has no JSON: its toJSON gives undefined\.$/,
    ],
    [
      'has a toJSON that throws',
      {
        at: {
          toJSON: () => {
            throw new Error('no');
          },
        },
      },
      /^at: the value has no JSON \(no\)\.$/,
    ],
    ['has a toJSON without an end', { at: endlessJson() }, /^at: the input is nested more than 200 levels deep\.$/],
    ['has another kind of text', { a: 'x'[Symbol.iterator]() }, /^a: the value is a /],
    ['says that it is a text', { a: { [Symbol.toStringTag]: 'XString' } }, /^a: the value is an? /],
  ])('is refused when the input %s', (_, input, message) => {
    const error = refusal(input);
    expect(error.message).toMatch(message);
    expect(error.message.startsWith(`${error.field}: `)).toBe(true);
  });

  it('is told with what was thrown', () => {
    const cause = new Error('no');
    const fail = () => {
      throw cause;
    };
    expect(thrownBy(() => read({ at: { toJSON: fail } }))).toMatchObject({ field: 'at', cause });
  });

  it.each<[string, unknown, string]>([
    ['null', null, 'null.'],
    ['nothing', undefined, 'undefined.'],
    ['text', 'a fox', 'text.'],
    ['a number', 5, '5'],
    ['a list', [{ prompt: 'x' }], 'a list.'],
    ['a map', new Map(), 'a Map.'],
    ['a promise', Promise.resolve({}), 'a Promise. Await it.'],
    ['a picture', PNG, 'an Uint8Array.'],
    ['a file', file('cat.png'), 'a LocalFile.'],
    ['an object that becomes text', { toJSON: () => 'x' }, ''],
  ])('is refused as an input: %s', (_, input, what) => {
    const { field, message } = refusal(input);
    expect(field).toBe('input');
    expect(message).toContain(`The input is ${what}`);
    expect(message).toContain('It must be an object with the fields of the model.');
  });

  it('is nested up to 200 levels deep', () => {
    const nested = (levels: number) => {
      let value: object = {};
      for (let level = 1; level < levels; level++) value = { value };
      return value;
    };
    expect(read(nested(200)).body).toEqual(nested(200));
    expect(refusal(nested(201))).toEqual({
      field: 'value',
      message: 'value: the input is nested more than 200 levels deep.',
    });
  });

  it('is an entry of a list that is not there', () => {
    expect(refusal({ list: [[1], undefined] })).toEqual({
      field: 'list',
      message: 'list: entry 1 is undefined, which JSON would show as null.',
    });
  });

  it('is refused when it cannot be read', () => {
    const trap = {
      get prompt() {
        throw new Error('no');
      },
    };
    expect(refusal(trap)).toEqual({
      field: 'input',
      message: '`input` cannot be read: it, or a property of it, throws.',
    });
  });

  it('is refused where a rule says that media stand, whatever the object shows', () => {
    expect(refusal({ imageUrl: { any: 1 } }, { imageUrl: ['image', 1, 'png'] }).message).toContain('an object.');
  });
});

function endlessJson(): object {
  return { toJSON: () => endlessJson() };
}

describe('what JSON can show', () => {
  class Settings {
    readonly prompt = 'a fox';
    describe() {
      return this.prompt;
    }
  }

  it.each<[string, unknown, unknown]>([
    [
      'values of all kinds',
      { a: null, b: [1, 'x', true, [null]], c: { d: {} } },
      { a: null, b: [1, 'x', true, [null]], c: { d: {} } },
    ],
    ['fields that are not there', { a: undefined }, {}],
    ['dates', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
    ['what knows its own JSON', { price: { toJSON: () => ({ amount: '1' }) } }, { price: { amount: '1' } }],
    ['instances of classes', new Settings(), { prompt: 'a fox' }],
    ['wrapped values', { a: new String('x'), b: new Number(1) }, { a: 'x', b: 1 }],
    ['objects without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), { a: 1 }],
    ['the same object twice', (() => ((same) => ({ a: same, b: [same] }))({ x: 1 }))(), { a: { x: 1 }, b: [{ x: 1 }] }],
    ['a field with an odd name', JSON.parse('{"__proto__":{"a":1},"b":2}'), JSON.parse('{"__proto__":{"a":1},"b":2}')],
  ])('is sent: %s', (_, input, body) => {
    expect(JSON.stringify(read(input).body)).toBe(JSON.stringify(body));
  });

  it('is what an object shows for the field that it stands in', () => {
    expect(read({ at: { toJSON: (key: string) => `for ${key}` } }).body).toEqual({ at: 'for at' });
  });

  it('makes properties as any other, which may be changed', () => {
    const { body } = read({ a: 1 });
    const property = { value: 1, enumerable: true, writable: true, configurable: true };
    expect(Object.getOwnPropertyDescriptors(body)).toEqual({ a: property });
  });

  it('is a copy, so that what is changed later does not count', () => {
    const input = { list: [{ a: 1 }] };
    const { body } = read(input);
    input.list[0]!.a = 2;
    expect(body).toEqual({ list: [{ a: 1 }] });
  });
});

describe('an input that shows itself as something else', () => {
  const shown = (value: unknown) => ({ toJSON: () => value });

  it('is judged by what it shows, also at its top', () => {
    const circle: object = { toJSON: () => circle };
    const fail = () => {
      throw new Error('no');
    };
    for (const [input, what] of [
      [circle, 'the value contains itself.'],
      [shown(() => 1), 'the value is a function.'],
      [shown([undefined]), 'entry 0 is undefined, which JSON would show as null.'],
      [shown(new Date(NaN)), 'the date is invalid.'],
      [shown(undefined), 'the value has no JSON: its toJSON gives undefined.'],
      [{ toJSON: fail }, 'the value has no JSON (no).'],
      [endlessJson(), 'the input is nested more than 200 levels deep.'],
    ] as const)
      expect(refusal(input)).toEqual({ field: 'input', message: `input: ${what}` });
    expect(refusal({ list: [1, undefined] })).toMatchObject({
      field: 'list',
      message: expect.stringContaining('entry 1'),
    });
  });

  it.each([[-1], [256], [1.5], ['1']])('is no buffer when it has %s for a byte', (byte) => {
    expect(readInput({ imageUrl: { type: 'Buffer', data: [1, 2] } }).media).toHaveLength(1);
    expect(refusal({ imageUrl: { type: 'Buffer', data: [byte] } }, { imageUrl: ['image', 1, 'png'] }).field).toBe(
      'imageUrl',
    );
  });

  it.each([
    ['a constructor without a name', Object.create({ constructor: { name: '' } }) as object],
    ['a constructor that is nothing', Object.create({ constructor: undefined }) as object],
  ])('is called an object when it has %s', (_, value) => {
    expect(refusal({ seed: value }).message).toMatch(/^seed: the value is an object\./i);
  });
});
