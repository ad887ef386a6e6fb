import { expect, test } from 'vitest';
import { limitsInWords } from '../../../codegen/words/limits.js';
import { priceInWords } from '../../../codegen/words/price.js';
import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { Price } from '../../../src/contract/catalog.js';

const uri: SpecSchema = { type: 'string', format: 'uri' };

test.each<[SpecSchema, string]>([
  [{ type: 'string' }, ''],
  [{ type: 'string', minLength: 1, maxLength: 20000 }, '1 to 20000 characters.'],
  [{ type: 'string', maxLength: 800 }, 'At most 800 characters.'],
  [{ type: 'string', minLength: 1 }, 'At least 1 character.'],
  [{ type: 'string', minLength: 0 }, ''],
  [{ type: 'string', minLength: 8, maxLength: 8 }, 'Exactly 8 characters.'],
  [{ type: 'string', pattern: '^a+$' }, 'Matching `^a+$`.'],
  [{ type: 'integer', minimum: 256, maximum: 1536, multipleOf: 8 }, 'A whole number; 256 to 1536; in steps of 8.'],
  [{ type: 'integer', enum: [1, 2] }, ''],
  [{ type: 'number', minimum: 0 }, 'At least 0.'],
  [{ type: 'number', exclusiveMinimum: 0, maximum: 1 }, 'More than 0; at most 1.'],
  [{ type: 'number', exclusiveMaximum: 1 }, 'Less than 1.'],
  [{ type: 'array', minItems: 1, maxItems: 2 }, '1 to 2 items.'],
  [{ type: 'array', minItems: 1, maxItems: 1 }, 'Exactly 1 item.'],
  [
    { type: 'array', uniqueItems: true, items: { type: 'string', maxLength: 9 } },
    'No repeats; each at most 9 characters.',
  ],
  [{ ...uri, 'x-media': { kind: 'image', accept: ['jpg', 'png'], maxSizeMB: 10 } }, 'JPG or PNG, up to 10 MB.'],
  [{ ...uri, 'x-media': { kind: 'audio', accept: ['mp3'] } }, 'MP3.'],
  [{ ...uri, 'x-media': { kind: 'video', maxSizeMB: 50 } }, 'Up to 50 MB.'],
  [{ ...uri, 'x-media': { kind: 'file' } }, ''],
  [
    { type: 'array', maxItems: 3, items: { ...uri, 'x-media': { kind: 'image', accept: ['jpg', 'jpeg', 'png'] } } },
    'At most 3 items; each JPG, JPEG or PNG.',
  ],
])('limits of %j', (schema, words) => {
  expect(limitsInWords(schema)).toBe(words);
});

const price: Price = { currency: 'CNY', per: 'call', asOf: '2026-05-07', rules: [{ amount: '0.14' }] };

test.each<[string, Partial<Price>, string]>([
  ['fixed', {}, '0.14 CNY per call (2026-05-07)'],
  ['free', { rules: [{ amount: '0' }] }, 'free (2026-05-07)'],
  ['at least', { atLeast: true }, 'from 0.14 CNY per call (2026-05-07)'],
  ['in lots', { per: 'character', size: 1000 }, '0.14 CNY per 1000 characters (2026-05-07)'],
  [
    'by two fields, out of order',
    {
      rules: [
        { when: { size: '2k', quality: 'high' }, amount: '10' },
        { when: { size: '1k' }, amount: '9.5' },
      ],
    },
    '9.5 to 10 CNY per call, by size and quality (2026-05-07)',
  ],
])('a price that is %s', (_, change, words) => {
  expect(priceInWords({ ...price, ...change })).toBe(words);
});
