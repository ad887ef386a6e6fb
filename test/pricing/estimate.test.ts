import { describe, expect, it } from 'vitest';
import {
  gptImage2TextToImageOfficialStable,
  grokImagineImageToVideoOfficialStable,
} from '../../generated/models/index.gen.js';
import { schemas } from '../../generated/schemas.gen.js';
import { catalog } from '../../src/catalog/index.js';
import { estimateCost, priceOf } from '../../src/pricing/index.js';

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
    expect(estimateCost(id, input)).toMatchObject({ amount: '3.9', exact: true });
    expect(estimateCost(id, { ...input, multiPrompt })).toMatchObject({ amount: '3.9', exact: false });
    const withShots = catalog.filter(({ id: known }) => 'multiPrompt' in schemas[known]!.properties!);
    expect(withShots.length).toBeGreaterThan(10);
    for (const { id: known } of withShots) {
      expect(estimateCost(known, { duration: '5', multiPrompt })?.exact ?? false, known).toBe(false);
    }
  });

  it('is a lower bound where nobody told what is counted', () => {
    const text = 'x'.repeat(1000);
    const id = 'bytedance/doubao-seed-tts-2.0';
    expect(estimateCost(id, { text })).toMatchObject({ amount: '0.24', exact: true });
    expect(estimateCost(id, { text, ssml: '<speak>Hello</speak>' })).toMatchObject({ amount: '0.24', exact: false });
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
