import { describe, expect, it } from 'vitest';
import { assertTypes, type OptionTypes } from '../../src/async/option-types.js';
import { isInputError } from '../../src/errors/input.js';

const TYPES: OptionTypes = {
  baseUrl: [(value) => typeof value === 'string', 'a text'],
  apiKey: [(value) => typeof value === 'string', 'a text or a function'],
};

function refusal(options: Readonly<Record<string, unknown>>, secret?: readonly string[]): unknown {
  try {
    assertTypes(options, TYPES, secret);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('the types of options', () => {
  it('pass what fits, what is left out, and what has no rule', () => {
    expect(refusal({ baseUrl: 'https://a.example', apiKey: undefined, other: 7 })).toBeUndefined();
    expect(refusal({})).toBeUndefined();
  });

  it('are checked one by one, and the refusal names the option and what it must be', () => {
    const error = refusal({ baseUrl: 'https://a.example', apiKey: 7 });
    expect(error).toMatchObject({ message: '`apiKey` is 7. It must be a text or a function.', field: 'apiKey' });
    expect(isInputError(error)).toBe(true);
    expect(refusal({ baseUrl: null })).toMatchObject({ message: '`baseUrl` is null. It must be a text.' });
  });

  it('do not show the value of what is secret', () => {
    expect(refusal({ apiKey: 7 }, ['apiKey'])).toMatchObject({
      message: '`apiKey` is a value of type number. It must be a text or a function.',
    });
    expect(refusal({ baseUrl: 7 }, ['apiKey'])).toMatchObject({ message: '`baseUrl` is 7. It must be a text.' });
  });
});
