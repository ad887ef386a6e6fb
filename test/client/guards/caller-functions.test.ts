import { describe, expect, it } from 'vitest';
import { type ClientOptions, type InputError, isInputError } from '../../../src/index.js';
import { check } from '../../../src/validate/check.js';
import { serve, stores, UPLOAD } from '../../support/server.js';
import { failure, settle } from '../../support/watch.js';
import { MODEL, SUBMIT, PREVIEW, TASK, picture, preview, estimate } from './prices.js';

describe('functions that the caller gives', () => {
  const guarded = async (options: ClientOptions) => {
    const { rh, seen } = await serve({ [PREVIEW]: preview(0.14), [SUBMIT]: TASK }, options);
    const outcome = await settle(rh.submit(MODEL, {}, { maxCost: 1 }));
    return { outcome, requests: seen.length };
  };
  const own = new Error('broken');

  it.each<[string, ClientOptions]>([
    [
      'validate',
      {
        validate: () => {
          throw own;
        },
      },
    ],
    ['validate', { validate: () => Promise.reject(own) }],
    [
      'estimateCost',
      {
        estimateCost: () => {
          throw own;
        },
      },
    ],
    ['estimateCost', { estimateCost: () => Promise.reject(own) }],
  ])('stop the call before anything is sent when they fail: %s', async (name, options) => {
    const { outcome, requests } = await guarded(options);
    expect(outcome).toMatchObject({
      error: { name: 'CallbackError', message: `\`${name}\` failed: broken`, cause: own },
    });
    expect(requests).toBe(0);
  });

  it('may be async', async () => {
    const problem = { path: 'n', message: 'n is wrong', keyword: 'x', allowed: 1 };
    expect(await guarded({ validate: () => Promise.resolve([problem]) })).toMatchObject({
      outcome: { error: { name: 'InputError', field: 'n' } },
      requests: 0,
    });
    expect(await guarded({ estimateCost: () => Promise.resolve(estimate('2')) })).toMatchObject({
      outcome: { error: { name: 'CostLimitError' } },
      requests: 0,
    });
  });

  it.each(['validate', 'estimateCost'])('hold no call up: %s is heeded until the call is over', async (name) => {
    const asked: AbortController[] = [];
    const never = () => {
      asked.at(-1)!.abort('enough');
      return new Promise<never>(() => {});
    };
    const { rh, seen } = await serve({}, { [name]: never });
    const call = (method: 'run' | 'submit') => {
      asked.push(new AbortController());
      return failure(rh[method](MODEL, {}, { maxCost: 1, signal: asked.at(-1)!.signal }));
    };
    expect(await call('submit')).toBe('enough');
    expect(await call('run')).toBe('enough');
    asked.push(new AbortController());
    const late = failure(rh.run(MODEL, {}, { maxCost: 1, timeout: 50 }));
    expect(await late).toMatchObject({
      name: 'TimeoutError',
      unsent: true,
      message: expect.stringContaining(
        `nothing was submitted within 50 ms (\`timeout\` is in milliseconds). \`${name}\` was still waited for.`,
      ),
    });
    expect(await failure(rh.submit(MODEL, {}, { maxCost: 1, signal: AbortSignal.abort('before') }))).toBe('before');
    expect([asked.length, seen]).toEqual([3, []]);
  });

  it.each([undefined, null, 'wrong', {}, true])('are not believed when `validate` returns %j', async (returned) => {
    const { outcome, requests } = await guarded({ validate: () => returned as never });
    expect(outcome).toMatchObject({ error: { name: 'InputError', field: 'validate' } });
    expect(requests).toBe(0);
  });

  it.each([
    [{ amount: 0.5, currency: 'CNY', exact: true }, 1],
    [{ amount: '0.5', exact: 'yes' }, 2],
    [undefined, 2],
    [null, 2],
  ])('settle the price only when they return one: %j', async (returned, expected) => {
    const { outcome, requests } = await guarded({ estimateCost: () => returned as never });
    expect(outcome).toHaveProperty('value');
    expect(requests).toBe(expected);
  });

  it.each<[unknown, string]>([
    [NaN, 'NaN'],
    [0.5, '0.5'],
    ['0.5', '"0.5"'],
    [true, 'true'],
    [[], 'an array'],
    [{}, '`amount` is undefined'],
    [{ amount: NaN, currency: 'CNY', exact: true }, '`amount` is NaN'],
    [{ amount: -1, currency: 'USD', exact: true }, '`amount` is -1'],
    [{ amount: 'cheap', currency: 'CNY', exact: true }, '`amount` is "cheap"'],
  ])('are not believed when `estimateCost` returns %j', async (returned, shown) => {
    for (const value of [returned, Promise.resolve(returned)]) {
      const { outcome, requests } = await guarded({ estimateCost: () => value as never });
      expect(outcome).toMatchObject({ error: { name: 'InputError', field: 'estimateCost' } });
      const { message } = (outcome as { error: Error }).error;
      expect(message).toContain('`estimateCost` returned ');
      expect(message).toContain(shown);
      expect(requests).toBe(0);
    }
  });

  it('may not give a limit in what is no currency', async () => {
    const { rh, seen } = await serve({});
    for (const currency of ['', 5, null]) {
      const run = rh.run(MODEL, {}, { maxCost: { amount: 1, currency: currency as never } });
      expect(await failure(run)).toMatchObject({ name: 'InputError', field: 'maxCost' });
    }
    expect(seen).toEqual([]);
  });
});

describe('validate', () => {
  const schema = {
    type: 'object',
    required: ['prompt'],
    properties: {
      prompt: { type: 'string' },
      n: { type: 'integer', maximum: 4 },
      imageUrls: { type: 'array', items: { type: 'string', format: 'uri', 'x-media': { kind: 'image' } } },
    },
  } as const;
  const validate = (_: unknown, input: unknown) => check(schema, input);

  it('refuses a wrong input before an upload, naming field, value and what is allowed', async () => {
    const { rh, seen } = await serve({}, { validate });
    const run = rh.run(MODEL, { n: 9, imageUrls: [picture] });
    const error = (await run.catch((reason: unknown) => reason)) as InputError;
    expect(isInputError(error)).toBe(true);
    expect(error.message).toBe('vendor/model: prompt is missing; it is required. n is 9; it must be at most 4.');
    expect(error.field).toBe('prompt');
    expect(seen).toHaveLength(0);
  });

  it('takes local media for addresses', async () => {
    const { rh, paths } = await serve({ [UPLOAD]: stores(), [SUBMIT]: TASK }, { validate });
    await rh.submit(MODEL, { prompt: 'x', imageUrls: [picture, new URL('https://example.com/b.png')] });
    expect(paths()).toEqual([UPLOAD, SUBMIT]);
  });

  it('tells the model', async () => {
    const models: unknown[] = [];
    const { rh } = await serve({ [SUBMIT]: TASK }, { validate: (model) => (models.push(model), []) });
    await rh.submit({ ...MODEL, output: 'video' }, {});
    expect(models).toEqual([{ id: 'vendor/model', output: 'video' }]);
  });
});
