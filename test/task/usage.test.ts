import { describe, expect, it } from 'vitest';
import { ID, raw, serve } from '../support/server.js';
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

describe('the usage of the tasks behind a task', () => {
  const [parent, child] = ['1900000000000000101', '1900000000000000102'];

  it('is told task by task, with ids that arrived as numbers kept exactly', async () => {
    const body = `{"taskId":"${ID}","status":"SUCCESS","results":[{"url":"https://files.example/a.png"}],
      "usage":{"thirdPartyConsumeMoney":"3.85","consumeMoney":null,"consumeCoins":"7","taskCostTime":"35"},
      "taskUsageList":[
        {"taskId":${parent},"parentTaskId":null,"taskStatus":"SUCCESS","usage":{"consumeCoins":"7","taskCostTime":"35"}},
        {"taskId":"${child}","parentTaskId":${parent},"taskStatus":"cancelled",
          "usage":{"thirdPartyConsumeMoney":3.85,"consumeMoney":"0.1","consumeCoins":null}}]}`;
    const { rh } = await serve({ query: raw(body) }, { site: 'cn' });
    const { usage } = await rh.task(ID).result();
    expect(usage).toMatchObject({ consumeCoins: '7', cost: { amount: '3.85', currency: 'CNY' } });
    expect(usage.tasks).toEqual([
      { taskId: parent, status: 'SUCCESS', consumeCoins: '7', taskCostTime: '35' },
      {
        taskId: child,
        parentTaskId: parent,
        status: 'CANCEL',
        cost: { amount: '3.95', currency: 'CNY' },
        thirdPartyConsumeMoney: '3.85',
        consumeMoney: '0.1',
      },
    ]);
  });

  it.each([null, {}, 'none', [], [null, 'x', { usage: { consumeCoins: '1' } }]])(
    'is absent where nothing names a task: %j',
    (taskUsageList) => {
      expect(usageOf({ taskUsageList }, 'USD')).toEqual({});
    },
  );

  it('has only the id of a task of which nothing else is told', () => {
    const taskUsageList = [{ taskId: child, parentTaskId: '', usage: null }];
    expect(usageOf({ taskUsageList }, 'USD')).toEqual({ tasks: [{ taskId: child }] });
  });
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
    expect(currencyOf({ baseUrl, site, isLocated: true })).toBe(currency);
  });
});
