import { describe, expect, it } from 'vitest';
import {
  gptImage2TextToImageOfficialStable,
  grokImagineImageToVideoOfficialStable,
} from '../../generated/models/index.gen.js';
import { schemas } from '../../generated/schemas.gen.js';
import { catalog } from '../../src/catalog/index.js';
import { costOf, estimateCost, priceOf } from '../../src/pricing/index.js';

const rule = { when: { quality: 'medium', resolution: '2k' }, amount: '0.76' };

describe('estimateCost', () => {
  it('tells the whole story', () => {
    const input = { quality: 'medium', resolution: '2k' } as const;
    expect(estimateCost('rhart-image-g-2-official/text-to-image', input)).toEqual({
      amount: '0.76',
      currency: 'CNY',
      per: 'call',
      size: 1,
      unitPrice: '0.76',
      units: '1',
      rule,
      asOf: '2026-08-01',
      exact: true,
      explanation: '0.76 CNY per call, for quality medium and resolution 2k (prices of 2026-08-01)',
    });
  });

  it.each([
    ['rhart-image-g-1.5/edit', {}, '0.03'],
    ['rhart-image-g-2-official/text-to-image', { quality: 'high', resolution: '4k' }, '4.16'],
    ['rhart-image-g/image-to-image', {}, '0.08'],
    ['rhart-image-x-official/text-to-image', {}, '0.14'],
    ['rhart-video-g-official/image-to-video', { duration: '10' }, '3.15'],
  ] as const)('knows the price of %s with %j', (id, input, amount) => {
    expect(estimateCost(id, input)).toMatchObject({ amount, exact: true });
  });

  it('is a lower bound where shots of their own lengths take the place of the duration', () => {
    const input = { prompt: 'A fox', duration: '5' } as const;
    const multiPrompt = [{ prompt: 'A fox', duration: '8' }];
    const id = 'kling-v3-turbo-std/text-to-video';
    const price = { ...priceOf(id)!, rounded: false };
    expect(costOf(price, input)).toMatchObject({ amount: '3.9', exact: true });
    expect(costOf(price, { ...input, multiPrompt })).toMatchObject({ amount: '3.9', exact: false });
    const withShots = catalog.filter(({ id: known }) => 'multiPrompt' in schemas[known]!.properties!);
    expect(withShots.length).toBeGreaterThan(10);
    for (const { id: known } of withShots) {
      expect(estimateCost(known, { duration: '5', multiPrompt })?.exact ?? false, known).toBe(false);
    }
  });

  it('is a lower bound where nobody told what is counted', () => {
    const text = 'x'.repeat(1000);
    const price = { ...priceOf('bytedance/doubao-seed-tts-2.0')!, rounded: false };
    expect(costOf(price, { text })).toMatchObject({ amount: '0.24', exact: true });
    expect(costOf(price, { text, ssml: '<speak>Hello</speak>' })).toMatchObject({ amount: '0.24', exact: false });
  });

  it('is a lower bound where the list rounds', () => {
    expect(estimateCost('rhart-image-v1/text-to-image', {})).toMatchObject({
      amount: '0.065',
      unitPrice: '0.07',
      exact: false,
      explanation: 'at least 0.065 CNY: 0.07 CNY per call, as the list rounds (prices of 2026-09-10)',
    });
    expect(estimateCost('rhart-video-g/text-to-video', { duration: 10 })?.amount).toBe('0.35');
  });

  it('is that of more frames from the first one above a bound', () => {
    const rate = (tarfps?: number) =>
      estimateCost('arklin/video-super-resolution', { mode: 'professional', resolution: '2k', tarfps })?.unitPrice;
    expect([undefined, 24, 30, 31, 45, 60].map(rate)).toEqual(['0.35', '0.35', '0.35', '0.7', '0.7', '0.7']);
    const { explanation } = estimateCost('volc-enhance/video', { mode: 'standard', fps: 61 })!;
    expect(explanation).toContain('for mode standard and fps above 60');
  });

  it('takes an imported helper', () => {
    expect(estimateCost(grokImagineImageToVideoOfficialStable, { duration: '6' })?.amount).toBe('1.89');
  });

  it('counts with the defaults of the model', () => {
    expect(estimateCost(gptImage2TextToImageOfficialStable, { prompt: 'a red fox' })?.rule).toEqual(rule);
    expect(estimateCost(gptImage2TextToImageOfficialStable, { quality: 'low' })?.amount).toBe('0.13');
    expect(estimateCost(grokImagineImageToVideoOfficialStable, {})?.amount).toBe('1.89');
  });

  it.each(['new/model', 'constructor', '__proto__'])('knows no price of %s', (id) => {
    expect(estimateCost({ id }, {})).toBeUndefined();
    expect(priceOf({ id })).toBeUndefined();
  });
});

it('priceOf tells a model without a price from a combination without one', () => {
  const impossible = { quality: 'ultra' } as object;
  expect(estimateCost('rhart-image-g-2-official/text-to-image', impossible)).toBeUndefined();
  expect(priceOf('rhart-image-g-2-official/text-to-image')?.rules).toContainEqual(rule);
});
