import { expect, test } from 'vitest';
import { RunningHub } from '../../../src/index.js';
import type { PriceRule } from '../../../src/contract/catalog.js';
import type { PriceEntry } from '../../../src/contract/price.js';
import { createSimulator } from '../../../src/simulator/index.js';
import { bench } from '../fixtures.js';

const price = (more: Partial<PriceEntry>): PriceEntry => ({
  currency: 'CNY',
  per: 'call',
  asOf: '2026-05-07',
  rules: [{ amount: '0.1' }],
  ...more,
});

/** A simulator with one model of this price, and ways to spend money in it. */
function shop(entry: PriceEntry | undefined, balance = '1000') {
  const model = { id: 'test/priced', output: 'image', schema: {}, price: entry } as const;
  const { sim, submit, post } = bench({ models: [model], balance });
  return {
    buy: (input: unknown = {}) => submit('test/priced', input),
    costs: () => sim.tasks.map(({ cost }) => cost),
    cancel: (taskId: string) => post('/task/openapi/cancel', { apiKey: 'good', taskId }),
    left: async () => (await post('/uc/openapi/accountStatus', { apikey: 'good' })).data.remainMoney,
  };
}

const cost = async (more: Partial<PriceEntry>, input: Record<string, unknown>) => {
  const { buy, costs } = shop(price(more));
  await buy(input);
  return costs()[0];
};

test('amounts are exact, however small', async () => {
  const { buy, costs, cancel, left } = shop(price({ rules: [{ amount: '0.0000001' }] }), '12.50');
  expect(await left()).toBe('12.5');
  const { taskId } = await buy();
  await buy();
  await buy();
  expect(costs()).toEqual(['0.0000001', '0.0000001', '0.0000001']);
  expect(await left()).toBe('12.4999997');
  await cancel(taskId);
  expect(await left()).toBe('12.4999998');
});

test('the last money can be spent, and not a ten-millionth more', async () => {
  const { buy, left } = shop(price({ rules: [{ amount: '0.0000002' }] }), '0.0000005');
  expect((await buy()).errorCode).toBe('');
  expect((await buy()).errorCode).toBe('');
  expect(await left()).toBe('0.0000001');
  expect((await buy()).errorCode).toBe('416');
});

test('a balance is decimal text', () => {
  for (const balance of ['', '-1', '1e3', '1,5']) {
    expect(() => createSimulator({ models: [], balance })).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'balance', message: expect.stringContaining('"12.50"') }),
    );
  }
});

test('a charge is what the price list says, with defaults, or the least it says', async () => {
  const rules: PriceRule[] = [
    { when: { size: '2k' }, amount: '2' },
    { when: { size: '1k' }, amount: '1' },
  ];
  expect(await cost({ rules }, { size: '2k' })).toBe('2');
  expect(await cost({ rules, defaults: { size: '1k' } }, {})).toBe('1');
  expect(await cost({ rules }, { size: '4k' })).toBeUndefined();
  expect(await cost({ per: 'second', quantity: { field: 'duration' } }, { duration: '10' })).toBe('1');
  expect(await cost({ per: 'second', quantity: { unknown: 'seconds of the source video' } }, {})).toBe('0.1');
  const { buy, costs } = shop(undefined);
  await buy();
  expect(costs()).toEqual([undefined]);
});

test('a submit that the balance cannot pay is refused, and canceled tasks are not charged', async () => {
  const { submit, post, sim } = bench({ balance: '0.5', currency: 'USD' });
  const left = async () => (await post('/uc/openapi/accountStatus', { apikey: 'good' })).data;
  const { taskId } = await submit('test/image', { prompt: 'fox', quality: 'high' });
  expect(await left()).toMatchObject({ remainMoney: '0.2', currency: 'USD', apiType: 'SHARED', remainCoins: '0' });
  expect((await submit('test/image', { prompt: 'fox', quality: 'high' })).errorCode).toBe('416');
  await post('/task/openapi/cancel', { apiKey: 'good', taskId });
  expect((await left()).remainMoney).toBe('0.5');
  sim.fault({ type: 'fail', code: 1000 });
  await submit('test/image', { prompt: 'fox', quality: 'high' });
  expect((await left()).remainMoney).toBe('0.5');
});

test('the price preview starts nothing', async () => {
  const { sim, post } = bench();
  const preview = (model: string, input: unknown) => post(`/openapi/v2/price-preview/${model}`, input);
  expect(await preview('test/video', { duration: '6' })).toMatchObject({
    errorCode: '',
    estimatedPrice: 1.89,
    currency: 'CNY',
  });
  expect(await preview('test/image', {})).toMatchObject({
    code: 301,
    msg: 'PARAMS_INVALID: prompt is missing; it is required',
  });
  expect(await preview('test/text', {})).toMatchObject({ errorCode: '1501' });
  expect(await preview('test/none', {})).toMatchObject({ code: 404 });
  expect(sim.tasks).toEqual([]);
});

test('a preview tells the price of a unit, and says so, where the input does not tell how many there are', async () => {
  const preview = async (more: Partial<PriceEntry>, input: object = {}) => {
    const model = { id: 'test/priced', output: 'image', schema: {}, price: price(more) } as const;
    const response: object = await bench({ models: [model] }).post('/openapi/v2/price-preview/test/priced', input);
    return response;
  };
  const seconds = { per: 'second', quantity: { field: 'duration' } } as const;
  expect(await preview(seconds)).toMatchObject({ estimatedPrice: 0.1, priceTextEn: '0.1 CNY/second' });
  expect(await preview(seconds, { duration: 5 })).toMatchObject({ estimatedPrice: 0.5, priceTextEn: '0.5 CNY' });
  const letters = { per: 'character', size: 1000, quantity: { field: 'text' } } as const;
  expect(await preview(letters)).toMatchObject({ priceTextEn: '0.1 CNY/1000 characters' });
  expect(await preview({})).toMatchObject({ priceTextEn: '0.1 CNY' });
  const charges = [{ per: 'token', size: 1000, quantity: { unknown: 'tokens' }, rules: [{ amount: '0.2' }] }];
  expect(await preview({ charges })).toMatchObject({ estimatedPrice: 0.2, priceTextEn: '0.2 CNY/1000 tokens' });
});

test('a preview names no total for what is only the least that a call costs', async () => {
  const told = async (more: Partial<PriceEntry>, input: object = {}) => {
    const model = { id: 'test/priced', output: 'image', schema: {}, price: price(more) } as const;
    const { sim } = bench({ models: [model] });
    const rh = new RunningHub({ apiKey: 'good', baseUrl: sim.origin, fetch: sim.fetch });
    const { priceTextEn, isTotal } = await rh.previewPrice({ id: 'test/priced' }, input);
    return [priceTextEn, isTotal];
  };
  const rules = [{ given: 'shots', amount: '0.3', atLeast: true }, { amount: '0.2' }];
  const seconds = { per: 'second', quantity: { field: 'duration' }, rules } as const;
  expect(await told(seconds, { duration: 5 })).toEqual(['1 CNY', true]);
  expect(await told(seconds, { duration: 5, shots: ['a'] })).toEqual(['0.3 CNY/second', false]);
  expect(await told({ atLeast: true })).toEqual(['from 0.1 CNY/call', false]);
  const charges = [{ per: 'image', rules: [{ when: { size: '2k' }, amount: '0.2' }] }];
  expect(await told({ charges }, { size: '2k' })).toEqual(['0.3 CNY', true]);
  expect(await told({ charges }, { size: '4k' })).toEqual(['from 0.1 CNY/call', false]);
  expect(await told({ rounded: true })).toEqual(['0.1 CNY', true]);
});
