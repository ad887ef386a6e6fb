import { expect, it } from 'vitest';
import { describe } from '../../src/http/describe.js';

const nested = (depth: number): Error =>
  new Error(`level ${depth}`, depth < 9 ? { cause: nested(depth + 1) } : undefined);

it.each<[unknown, string]>([
  [new TypeError('fetch failed', { cause: new Error('bad port') }), 'fetch failed (bad port)'],
  [new Error('same', { cause: new Error('same') }), 'same'],
  [Object.assign(new Error(''), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [new RangeError(''), 'RangeError'],
  ['only a text', 'only a text'],
  [new Error('has key=s3cret', { cause: 'no error' }), 'has key=***'],
  [nested(0), 'level 0 (level 1 (level 2 (level 3 (level 4 (level 5)))))'],
])('what a failed fetch says: %o', (error, said) => {
  expect(describe(error, (text) => text.replace('s3cret', '***'))).toBe(said);
});
