import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  ADDRESS,
  amountOf,
  ANY,
  FLAG,
  FUNCTION,
  NAME,
  NAMES,
  oneOf,
  required,
  SIGNAL,
  TEXT,
  wholeNumber,
} from '../../src/async/option-kinds.js';
import type { OptionType } from '../../src/async/option-types.js';

const signalLike = { throwIfAborted: () => {}, addEventListener: () => {}, removeEventListener: () => {} };

describe('a kind of option', () => {
  it.each<[string, OptionType, readonly unknown[], readonly unknown[]]>([
    ['FUNCTION', FUNCTION, [() => {}, Date], [undefined, null, {}, 'function']],
    ['FLAG', FLAG, [true, false], [undefined, null, 0, 'true']],
    ['TEXT', TEXT, ['', 'x'], [undefined, null, 7, ['x']]],
    ['NAME', NAME, ['x', ' x '], [undefined, null, '', ' \n', 7, ['x']]],
    ['NAMES', NAMES, [[], ['x', 'y']], [undefined, null, 'x', ['x', ''], ['', 'x'], [7], { every: () => true }]],
    ['amountOf', amountOf('milliseconds'), [0, 0.5, Infinity], [undefined, null, -1, NaN, '5', 5n]],
    ['ANY', ANY, [undefined, null, 0, {}], []],
    [
      'ADDRESS',
      ADDRESS,
      ['http://a.example', 'HTTPS://a.example/b?c#d', new URL('https://a.example')],
      [
        undefined,
        null,
        7,
        '',
        '/b',
        'a.example',
        'https://',
        'http://[',
        'xhttps://a.example',
        'ftp://a.example',
        'https://a.example/b c',
        'https:// ',
        new URL('data:,x'),
        ['https://a.example'],
        { href: 'https://a.example' },
      ],
    ],
    [
      'SIGNAL',
      SIGNAL,
      [new AbortController().signal, signalLike, runInContext('signal', createContext({ signal: signalLike }))],
      [undefined, null, 'x', {}, [], new AbortController(), { ...signalLike, addEventListener: true }],
    ],
  ])('%s fits what it should, and nothing else', (_, [fits], fitting, others) => {
    for (const value of fitting) expect(fits(value), String(value)).toBe(true);
    for (const value of others) expect(fits(value), String(value)).toBe(false);
  });

  it('can be a whole number between bounds', () => {
    const [fits, allowed] = wholeNumber(2, 5);
    expect([1, 2, 3, 5, 6, 2.5, '3', NaN, Infinity, undefined].filter(fits)).toEqual([2, 3, 5]);
    expect(allowed).toBe('a whole number from 2 to 5');
  });

  it('can be a whole number without an upper bound, which may be endless', () => {
    const [fits, allowed] = wholeNumber(0);
    expect([-1, 0, 1, 0.5, 1e300, Infinity, -Infinity, '1', null].filter(fits)).toEqual([0, 1, 1e300, Infinity]);
    expect(allowed).toBe('a whole number from 0 up');
  });

  it('can be one of some texts', () => {
    const [fits, allowed] = oneOf(['ai', 'cn']);
    expect(['ai', 'cn', 'AI', '', undefined, ['ai']].filter(fits)).toEqual(['ai', 'cn']);
    expect(allowed).toBe('one of "ai", "cn"');
  });

  it('can be required', () => {
    expect(required(NAME)).toEqual([...NAME, 'required']);
  });
});
