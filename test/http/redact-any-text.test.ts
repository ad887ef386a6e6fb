import * as fc from '../support/fast-check.js';
import { expect, it } from 'vitest';
import { cleanError, redactor } from '../../src/http/redact.js';

const key = fc.stringMatching(/^[\w.~-]{8,40}$/);

it('lets no key through, wherever it stands', () => {
  fc.assert(
    fc.property(key, fc.array(fc.string(), { minLength: 2, maxLength: 6 }), (secret, parts) => {
      // A part may not contain the key by accident, nor complete a mark that stands in for it.
      const around = parts.map((part) => part.replaceAll(secret, ''));
      expect(redactor(secret)(around.join(secret))).not.toContain(secret);
    }),
  );
});

it('redacts in time that is in proportion to the text', () => {
  // A form that reads the rest of the text again from each repetition would need hours for these.
  const hidden = redactor('0123456789abcdef');
  for (const piece of [
    'x-amz-',
    'q-sign',
    'token',
    'Bearer ',
    'apiKey',
    '/proxy/',
    '\\',
    '0',
    '%25',
    '&#0',
    '\\u0030',
    ' ',
    '=',
  ])
    expect(hidden(piece.repeat(1_000_000)).length, piece).toBeGreaterThan(0);
});

it('cuts a message that nobody could read to the end', () => {
  const { message, stack } = cleanError(new Error('x'.repeat(20_000_000)), redactor('0123456789abcdef')) as Error;
  expect(message).toMatch(/^x{4000}… \(the first 4000 of 20000000 characters\)$/);
  expect(stack!.length).toBeLessThan(5000);
});
