import { describe, expect, it } from 'vitest';
import { AuthenticationError, InsufficientBalanceError } from '../../src/index.js';
import { happenedIn, noteTries, tellAdvice } from '../../src/errors/base.js';
import { toError } from '../../src/http/classify.js';

describe('a message that stands alone', () => {
  it('says what to do after what happened', () => {
    const error = tellAdvice(new InsufficientBalanceError('/p: no money [416]'));
    expect(error.message).toBe(`/p: no money [416]. ${error.advice}`);
    expect(happenedIn(error)).toBe('/p: no money [416]');
    expect(tellAdvice(new InsufficientBalanceError('No money.')).message).toBe(`No money. ${error.advice}`);
    expect(happenedIn(new InsufficientBalanceError('No money.'))).toBe('No money.');
  });

  it('says how often it was tried in between', () => {
    const advised = tellAdvice(new InsufficientBalanceError('no'));
    noteTries(advised, 3, 1500);
    expect(advised.message).toBe(`no (tried 3 times in 1.5 s). ${advised.advice}`);
    const plain = new InsufficientBalanceError('no');
    noteTries(plain, 3, 1500);
    expect(plain.message).toBe('no (tried 3 times in 1.5 s)');
  });

  const refusal = (code: string, message = 'NO', status = 200) =>
    toError({ status, body: {} }, { code, message }, '/p').message;

  it('says that the key was refused, in the words of nobody else', () => {
    const { advice } = new AuthenticationError('');
    for (const code of ['802', '806', '811', '1002']) {
      expect(refusal(code)).toBe(`/p: the API key was refused: NO [${code}]. ${advice}`);
    }
    const text = 'ApiKey verification failed';
    expect(refusal('401', text)).toBe(`/p: the API key was refused: ${text} [401]. ${advice}`);
    // A proxy says so of its visitors.
    expect(refusal('401', 'not signed in')).toBe(`/p: not signed in [401]. ${advice}`);
  });

  it.each([
    ['40310', /other site.*key of that site, or another model/],
    ['1014', /enterprise-shared keys only/],
    ['810', /run it once by hand/],
    ['416', /Top up the account/],
    ['380', /Check the id/],
    ['1501', /Change the prompt/],
    ['421', /Wait and try again/],
    ['9999', /Try again later/],
  ])('says what to do about code %s', (code, advice) => expect(refusal(code)).toMatch(advice));
});
