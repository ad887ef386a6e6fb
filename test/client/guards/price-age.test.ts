import { afterEach, describe, expect, it, vi } from 'vitest';
import { isCostLimitError } from '../../../src/index.js';
import { serve } from '../../support/server.js';
import { estimate, MODEL, PREVIEW, preview, SUBMIT, TASK } from './prices.js';

describe('a price of a list that is older than 90 days', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const SEEN = Date.parse('2026-05-07');

  afterEach(() => {
    vi.useRealTimers();
  });

  const requests = async (age: number, amount: string, options: { maxPriceAge?: number } = {}, asOf = '2026-05-07') => {
    vi.useFakeTimers({ toFake: ['Date'], now: SEEN + age });
    const known = () => estimate(amount, true, asOf);
    const { rh, paths } = await serve(
      { [PREVIEW]: preview(0.14), [SUBMIT]: TASK },
      { estimateCost: known, ...options },
    );
    await rh.submit(MODEL, {}, { maxCost: 1 }).catch((error: unknown) => expect(isCostLimitError(error)).toBe(true));
    return paths();
  };

  it('neither lets a call pass nor refuses it: the platform is asked', async () => {
    expect(await requests(90 * DAY, '1')).toEqual([SUBMIT]);
    expect(await requests(90 * DAY, '2')).toEqual([]);
    expect(await requests(90 * DAY + 1, '1')).toEqual([PREVIEW, SUBMIT]);
    expect(await requests(90 * DAY + 1, '2')).toEqual([PREVIEW, SUBMIT]);
  });

  it('refuses where the platform names no price', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: SEEN + 91 * DAY });
    const estimateCost = () => estimate('0.5', true, '2026-05-07');
    const { rh, paths } = await serve({ [PREVIEW]: preview(null), [SUBMIT]: TASK }, { estimateCost });
    await expect(rh.submit(MODEL, {}, { maxCost: 1 })).rejects.toSatisfy(isCostLimitError);
    expect(paths()).toEqual([PREVIEW]);
  });

  it('may be relied on for as long as maxPriceAge says', async () => {
    expect(await requests(DAY, '1', { maxPriceAge: DAY })).toEqual([SUBMIT]);
    expect(await requests(DAY, '1', { maxPriceAge: DAY - 1 })).toEqual([PREVIEW, SUBMIT]);
    expect(await requests(9999 * DAY, '2', { maxPriceAge: Infinity })).toEqual([]);
  });

  it('is told by its day; without a day it is new, and with what is no day it is old', async () => {
    expect(await requests(91 * DAY, '1', {}, null as never)).toEqual([SUBMIT]);
    expect(await requests(0, '1', {}, 'yesterday')).toEqual([PREVIEW, SUBMIT]);
    // A clock that runs slow.
    expect(await requests(-DAY, '1')).toEqual([SUBMIT]);
    expect(await requests(-DAY - 1, '1')).toEqual([PREVIEW, SUBMIT]);
    expect(await requests(0, '1', {}, '2999-01-01')).toEqual([PREVIEW, SUBMIT]);
    expect(await requests(0, '1', {}, 20260507 as never)).toEqual([PREVIEW, SUBMIT]);
  });
});
