import { describe, expect, it } from 'vitest';
import { costOf } from '../../src/pricing/cost.js';
import type { PriceEntry } from '../../src/contract/price.js';

const price = (part: Partial<PriceEntry>): PriceEntry => ({
  currency: 'CNY',
  per: 'call',
  asOf: '2026-05-07',
  rules: [{ amount: '0.14' }],
  ...part,
});

const explain = (part: Partial<PriceEntry>, input = {}) => costOf(price(part), input)?.explanation;

describe('the rule that applies', () => {
  const clip = price({
    rules: [
      { when: { duration: '5', sound: true }, amount: '2' },
      { when: { duration: '5', sound: false }, amount: '1' },
      { when: { duration: '10', sound: false }, amount: '1.9' },
    ],
    defaults: { duration: '5' },
  });

  it('is the one whose every condition is met', () => {
    const estimate = costOf(clip, { duration: '10', sound: false });
    expect(estimate).toMatchObject({ amount: '1.9', rule: clip.rules[2], exact: true });
  });

  it('counts fields that are left out with their defaults', () => {
    expect(costOf(clip, { sound: true })?.amount).toBe('2');
    expect(costOf(clip, { sound: true, duration: undefined })?.amount).toBe('2');
  });

  it('prefers what the input says to the default', () => {
    expect(costOf(clip, { sound: false, duration: '10' })?.amount).toBe('1.9');
  });

  it('does not care whether a setting is a number, a boolean or text', () => {
    expect(costOf(clip, { duration: 10, sound: 'false' })?.amount).toBe('1.9');
  });

  it('is none for a combination without a price, a field without a value, and a value of another kind', () => {
    expect(costOf(clip, { duration: '10', sound: true })).toBeUndefined();
    expect(costOf(clip, { duration: '5' })).toBeUndefined();
    expect(costOf(clip, { duration: null, sound: true })).toBeUndefined();
    expect(costOf(clip, { duration: ['5'], sound: true })).toBeUndefined();
  });

  it('is the first one that fits', () => {
    const rules = [{ when: { mode: 'fast' }, amount: '1' }, { amount: '3' }];
    expect(costOf(price({ rules }), { mode: 'fast' })?.amount).toBe('1');
    expect(costOf(price({ rules }), { mode: 'slow' })?.amount).toBe('3');
  });
});

describe('the number of units', () => {
  const perSecond = price({ per: 'second', quantity: { field: 'duration' }, rules: [{ amount: '0.35' }] });

  it.each([
    [8, '8', '2.8'],
    ['8', '8', '2.8'],
    ['08.0', '8', '2.8'],
  ])('is the number %j in the field', (duration, units, amount) => {
    expect(costOf(perSecond, { duration })).toMatchObject({ units, amount, exact: true });
  });

  it('is the default of the field when the input leaves it out', () => {
    expect(costOf({ ...perSecond, defaults: { duration: 5 } }, {})).toMatchObject({ units: '5', amount: '1.75' });
  });

  it('is a lower bound when it is a fraction, which may be rounded up', () => {
    expect(costOf(perSecond, { duration: 5.5 })).toMatchObject({ units: '5.5', amount: '1.925', exact: false });
  });

  it.each([-1, '-1', 'auto', 0, Number.NaN, Infinity, 1e21, true, null, undefined, {}])(
    'is not known from %j, so the price of one is the lower bound',
    (duration) => {
      const estimate = costOf(perSecond, { duration });
      expect(estimate).toMatchObject({ amount: '0.35', exact: false });
      expect(estimate?.units).toBeUndefined();
    },
  );

  it('is the number of items of a list', () => {
    const perImage = price({ per: 'image', quantity: { field: 'imageUrls' } });
    expect(costOf(perImage, { imageUrls: ['a', 'b', 'c'] })).toMatchObject({ units: '3', amount: '0.42', exact: true });
    expect(costOf(perImage, { imageUrls: [] })).toMatchObject({ amount: '0.14', exact: false });
  });
});

describe('the characters of a text', () => {
  const speech = price({ per: 'character', size: 1000, quantity: { field: 'text' }, rules: [{ amount: '0.31' }] });

  it('are exact for whole portions, and a lower bound for parts, which may be charged in full', () => {
    expect(costOf(speech, { text: 'a'.repeat(2000) })).toMatchObject({ units: '2000', amount: '0.62', exact: true });
    expect(costOf(speech, { text: 'a'.repeat(150) })).toMatchObject({ units: '150', amount: '0.0465', exact: false });
  });

  it('are code points, also when the text is a number', () => {
    expect(costOf(speech, { text: '🦊🦊' })?.units).toBe('2');
    expect(costOf(speech, { text: '5000' })?.units).toBe('4');
  });

  it('are not known without a text', () => {
    expect(costOf(speech, {})).toMatchObject({ amount: '0.00031', exact: false });
    expect(costOf(speech, { text: '' })).toMatchObject({ amount: '0.00031', exact: false });
    expect(costOf(speech, { text: 5000 })).toMatchObject({ amount: '0.00031', exact: false });
  });
});

describe('a lower bound', () => {
  it('is all that a least price gives', () => {
    expect(costOf(price({ atLeast: true }), {})).toMatchObject({ amount: '0.14', exact: false });
  });

  it('is the price of one unit when something outside the input decides', () => {
    const edit = price({ per: 'second', quantity: { unknown: 'seconds of the source video' } });
    expect(costOf(edit, { videoUrl: 'https://example.com/a.mp4' })).toMatchObject({ amount: '0.14', exact: false });
  });
});

describe('the explanation', () => {
  const quantity = { field: 'duration' };

  it('names the price of a call and its day', () => {
    expect(explain({})).toBe('0.14 CNY per call (prices of 2026-05-07)');
    expect(explain({ atLeast: true })).toBe('at least 0.14 CNY per call (prices of 2026-05-07)');
  });

  it('names what the price depends on, and which of it are defaults', () => {
    const rules = [{ when: { quality: 'medium', resolution: '2k', sound: false }, amount: '0.926' }];
    const defaults = { sound: false };
    expect(explain({ rules, defaults }, { quality: 'medium', resolution: '2k' })).toBe(
      '0.926 CNY per call, for quality medium, resolution 2k and sound false by default (prices of 2026-05-07)',
    );
  });

  it('says what is multiplied', () => {
    expect(explain({ per: 'second', quantity }, { duration: 5 })).toBe(
      '0.7 CNY: 0.14 CNY per second × 5 seconds (duration) (prices of 2026-05-07)',
    );
    expect(explain({ per: 'second', quantity }, { duration: 1 })).toContain('× 1 second (duration)');
    expect(explain({ per: 'character', size: 1000, quantity: { field: 'text' } }, { text: 'abcde' })).toBe(
      'at least 0.0007 CNY: 0.14 CNY per 1000 characters × 5 characters (text) (prices of 2026-05-07)',
    );
  });

  it('says what would have to be multiplied', () => {
    expect(explain({ per: 'second', quantity }, { duration: '-1' })).toBe(
      'at least 0.14 CNY: 0.14 CNY per second × the number of seconds, which duration does not tell (prices of 2026-05-07)',
    );
    expect(explain({ per: 'second', quantity: { unknown: 'seconds of the source video' } })).toBe(
      'at least 0.14 CNY: 0.14 CNY per second × seconds of the source video, which the input does not tell (prices of 2026-05-07)',
    );
  });
});

it('passes on what the price list adds', () => {
  expect(costOf(price({ note: 'half price at night' }), {})?.note).toBe('half price at night');
});
