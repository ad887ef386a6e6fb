import { describe, expect, expectTypeOf, it } from 'vitest';
import { grokImagineImageTextToImageOfficialStable } from '../../generated/models/index.gen.js';
import { estimateCost, type CostEstimate, type EstimateCost } from '../../src/pricing/index.js';

describe('types of estimateCost', () => {
  it('fits the option of the client', () => {
    expectTypeOf(estimateCost).toExtend<EstimateCost>();
  });

  it('knows the fields of a model, and needs none of them', () => {
    expectTypeOf(estimateCost('rhart-image-g-2-official/text-to-image', {})).toEqualTypeOf<CostEstimate | undefined>();
    expectTypeOf(estimateCost(grokImagineImageTextToImageOfficialStable, { outputFormat: 'png' })).toEqualTypeOf<
      CostEstimate | undefined
    >();
    expectTypeOf(estimateCost({ id: 'new/model' }, { anything: 1 })).toEqualTypeOf<CostEstimate | undefined>();
  });

  it('refuses misspelled fields, impossible values and unknown ids', () => {
    // @ts-expect-error there is no field "qualty"
    expect(estimateCost('rhart-image-x-official/text-to-image', { qualty: 'low' })?.amount).toBe('0.14');
    // @ts-expect-error there is no quality "ultra"
    expect(estimateCost('rhart-image-g-2-official/text-to-image', { quality: 'ultra' })).toBeUndefined();
    // @ts-expect-error there is no outputFormat "gif"
    expect(estimateCost(grokImagineImageTextToImageOfficialStable, { outputFormat: 'gif' })?.amount).toBe('0.14');
    // @ts-expect-error an id that the catalog does not know is given as { id }
    expect(estimateCost('new/model', {})).toBeUndefined();
  });
});
