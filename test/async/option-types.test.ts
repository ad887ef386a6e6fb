import { describe, expect, it } from 'vitest';
import {
  assertNames,
  assertOptions,
  assertTypes,
  type OptionTypes,
  type Wording,
} from '../../src/async/option-types.js';
import { isInputError } from '../../src/errors/input.js';
import { thrownBy } from '../support/watch.js';

const isText = (value: unknown) => typeof value === 'string';
const TYPES: OptionTypes = { baseUrl: [isText, 'a text'], apiKey: [isText, 'a text or a function'] };
const REQUIRED: OptionTypes = { ...TYPES, prefix: [isText, 'a path', 'required'] };

describe('the types of options', () => {
  const refused = (options: object, secret?: readonly string[], prefix?: string, types = TYPES) =>
    thrownBy(() => assertTypes(options as Record<string, unknown>, types, secret, prefix));

  it('pass what fits, what is left out, and what has no rule', () => {
    expect(refused({ baseUrl: 'https://a.example', apiKey: undefined, other: 7 })).toBeUndefined();
    expect(refused({})).toBeUndefined();
  });

  it('are checked one by one, and the refusal names the option and what it must be', () => {
    const error = refused({ baseUrl: 'https://a.example', apiKey: 7 });
    expect(error).toMatchObject({ message: '`apiKey` is 7. It must be a text or a function.', field: 'apiKey' });
    expect(isInputError(error)).toBe(true);
    expect(refused({ baseUrl: null }, [], 'server.')).toMatchObject({
      message: '`server.baseUrl` is null. It must be a text.',
      field: 'server.baseUrl',
    });
  });

  it('may ask for an option', () => {
    expect(refused({}, [], '', REQUIRED)).toMatchObject({
      message: '`prefix` is undefined. It must be a path.',
      field: 'prefix',
    });
    expect(refused({ prefix: '/api' }, [], '', REQUIRED)).toBeUndefined();
    expect(refused({ prefix: 7 }, [], '', REQUIRED)).toMatchObject({ field: 'prefix' });
  });

  it('do not show the value of what is secret', () => {
    expect(refused({ apiKey: 7 }, ['apiKey'])).toMatchObject({
      message: '`apiKey` is a value of type number. It must be a text or a function.',
    });
    expect(refused({ baseUrl: 7 }, ['apiKey'])).toMatchObject({ message: '`baseUrl` is 7. It must be a text.' });
  });
});

describe('the names of options', () => {
  const refused = (options: Record<string, unknown>, prefix?: string) =>
    thrownBy(() => assertNames(options, ['signal', 'timeout'], 'This call has no option', prefix));

  it('are those there are; what is undefined is not given', () => {
    expect(refused({})).toBeUndefined();
    expect(refused({ signal: 7, timeout: 7, timeOut: undefined })).toBeUndefined();
    const error = refused({ signal: 7, timeOut: null });
    expect(error).toMatchObject({
      message: 'This call has no option "timeOut". Allowed are signal, timeout.',
      field: 'timeOut',
    });
    expect(isInputError(error)).toBe(true);
    expect(refused({ x: 1 }, 'wait.')).toMatchObject({
      message: 'This call has no option "wait.x". Allowed are signal, timeout.',
      field: 'wait.x',
    });
  });
});

describe('an object of options', () => {
  const refused = (options: unknown, more: Partial<Wording> = {}) =>
    thrownBy(() => assertOptions(options, REQUIRED, { field: 'options', none: 'There is no option', ...more }));

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['x', '"x"'],
    [[], 'an array'],
  ])('is none of %j', (options, shown) => {
    const error = refused(options);
    expect(error).toMatchObject({ message: `\`options\` is ${shown}. It must be an object.`, field: 'options' });
    expect(isInputError(error)).toBe(true);
  });

  it('has the names and the types that its table has', () => {
    expect(refused({ prefix: '/api' })).toBeUndefined();
    expect(refused({ prefix: '/api', baseURL: 'x' })).toMatchObject({
      message: 'There is no option "baseURL". Allowed are baseUrl, apiKey, prefix.',
      field: 'baseURL',
    });
    expect(refused({ prefix: 7 })).toMatchObject({ message: '`prefix` is 7. It must be a path.', field: 'prefix' });
    expect(refused({})).toMatchObject({ field: 'prefix' });
  });

  it('may have a name before its own, and secrets', () => {
    const more = { prefix: 'server.', secret: ['apiKey'] };
    expect(refused({ x: 1 }, more)).toMatchObject({ field: 'server.x' });
    expect(refused({ prefix: '/api', apiKey: 7 }, more)).toMatchObject({
      message: '`server.apiKey` is a value of type number. It must be a text or a function.',
      field: 'server.apiKey',
    });
  });
});
