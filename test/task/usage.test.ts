import { describe, expect, it } from 'vitest';
import { currencyOf, usageOf } from '../../src/task/usage.js';

describe('usage', () => {
  it('is text, whether it came as text or as a number, and only what there is', () => {
    const own = { consumeCoins: '17', thirdPartyConsumeMoney: null, other: 1 };
    expect(usageOf({ usage: own }, 'USD')).toEqual({ consumeCoins: '17' });
    expect(usageOf({ usage: { taskCostTime: 12 } }, undefined)).toEqual({ taskCostTime: '12' });
    expect(usageOf({ usage: null }, 'USD')).toEqual({});
    expect(usageOf({}, 'USD')).toEqual({});
  });

  it.each([
    [{ thirdPartyConsumeMoney: '0.14' }, '0.14'],
    [{ thirdPartyConsumeMoney: '0' }, '0'],
    [{ consumeMoney: '0.10' }, '0.1'],
    [{ consumeMoney: 0.1, thirdPartyConsumeMoney: '0.2' }, '0.3'],
    [{ consumeMoney: 1e-7, thirdPartyConsumeMoney: '1' }, '1.0000001'],
  ])('has one exact cost: %j costs %s', (usage, amount) => {
    expect(usageOf({ usage }, 'CNY').cost).toEqual({ amount, currency: 'CNY' });
    expect(usageOf({ usage }, undefined).cost).toEqual({ amount });
  });

  it.each([{}, { consumeCoins: '5' }, { consumeMoney: 'free' }, { consumeMoney: '-1', thirdPartyConsumeMoney: '2' }])(
    'has no cost where no sum of money is told: %j',
    (usage) => {
      expect(usageOf({ usage }, 'USD')).not.toHaveProperty('cost');
    },
  );
});

describe('the currency of an account', () => {
  it.each([
    ['https://www.runninghub.ai', undefined, 'USD'],
    ['https://www.runninghub.cn', undefined, 'CNY'],
    ['https://runninghub.cn/base', 'ai', 'CNY'],
    ['https://proxy.example', 'ai', 'USD'],
    ['https://proxy.example', 'cn', 'CNY'],
    ['https://proxy.example', undefined, undefined],
    ['https://notrunninghub.ai', undefined, undefined],
    ['https://runninghub.ai.example', undefined, undefined],
    ['/api/runninghub', undefined, undefined],
  ] as const)('of %s with the site %s is %s', (baseUrl, site, currency) => {
    expect(currencyOf({ baseUrl, site })).toBe(currency);
  });
});
