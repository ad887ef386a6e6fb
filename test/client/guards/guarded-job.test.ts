import { describe, expect, it, vi } from 'vitest';
import { type Guards, guardedJob } from '../../../src/client/guards/guarded-job.js';
import { readInput } from '../../../src/media/input.js';
import type { Context } from '../../../src/task/context.js';
import { failure } from '../../support/watch.js';
import { estimate, picture } from './prices.js';

const BODY = { imageUrl: 'https://files.example/1.png', n: 1 };

/** A job of a picture and a number, the guards around it, and what was done in which order. */
function guarded(guards: Guards, { output }: { output?: 'video' } = {}) {
  const order: string[] = [];
  const told = <Call extends (...given: never[]) => unknown>(name: string, call: Call) =>
    vi.fn<Call>(((...given: Parameters<Call>) => (order.push(name), call(...given))) as Call);
  const call = told('preview', async () => ({ estimatedPrice: '0.5', currency: 'USD' }));
  const prepare = told('prepare', async () => BODY);
  const given = { path: '/p', model: 'vendor/model', output, prepare, read: readInput({ imageUrl: picture, n: 1 }) };
  const { validate, estimateCost } = guards;
  const all = {
    ...guards,
    ...(validate && { validate: told('validate', validate) }),
    ...(estimateCost && { estimateCost: told('estimateCost', estimateCost) }),
  };
  const job = guardedJob({ transport: { call } } as unknown as Context, given, all);
  return { job, given, order, call, prepare, ...all };
}

describe('a guarded job', () => {
  it('is the job itself when there is nothing to guard', () => {
    const { job, given } = guarded({ estimateCost: () => undefined });
    expect(job).toBe(given);
  });

  it('keeps what it is', () => {
    const { job, given } = guarded({ validate: () => [] });
    const { prepare: _, ...rest } = given;
    expect(job).toMatchObject(rest);
    expect(job).not.toBe(given);
  });

  it('is checked, judged by the list, prepared and judged by the platform, in this order', async () => {
    const { signal } = new AbortController();
    const parts = guarded({ validate: () => [], estimateCost: () => estimate('0.5', false), maxCost: '0.5' });
    expect(await parts.job.prepare(signal)).toBe(BODY);
    expect(parts.order).toEqual(['validate', 'estimateCost', 'prepare', 'preview']);
    const shown = [{ id: 'vendor/model' }, { imageUrl: 'https://upload.invalid/file', n: 1 }];
    expect(parts.validate).toHaveBeenCalledExactlyOnceWith(...shown);
    expect(parts.estimateCost).toHaveBeenCalledExactlyOnceWith(...shown);
    expect(parts.prepare).toHaveBeenCalledExactlyOnceWith(signal);
    expect(parts.call).toHaveBeenCalledExactlyOnceWith('/openapi/v2/price-preview/vendor/model', {
      body: BODY,
      signal,
    });
  });

  it('says what its model makes, where that is known', async () => {
    const { job, validate } = guarded({ validate: () => [] }, { output: 'video' });
    await job.prepare(undefined);
    expect(validate).toHaveBeenCalledWith({ id: 'vendor/model', output: 'video' }, expect.anything());
  });

  it.each<[string, Guards, string[]]>([
    ['only validate', { validate: () => [] }, ['validate', 'prepare']],
    ['no limit to judge by', { validate: () => [], estimateCost: () => estimate('9') }, ['validate', 'prepare']],
    ['a limit without a list', { maxCost: 0.5 }, ['prepare', 'preview']],
    ['an exact estimate', { estimateCost: () => estimate('1'), maxCost: 1 }, ['estimateCost', 'prepare']],
  ])('with %s asks nothing more', async (_, guards, order) => {
    const parts = guarded(guards);
    await parts.job.prepare(undefined);
    expect(parts.order).toEqual(order);
  });

  it('refuses a limit that is none before anything is called', () => {
    expect(() => guarded({ maxCost: '1,5' })).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'maxCost' }),
    );
    const broken = {
      get amount(): string {
        throw new Error('of the caller');
      },
      currency: 'USD',
    };
    expect(() => guarded({ maxCost: broken })).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'maxCost', message: expect.stringContaining('`maxCost`') }),
    );
  });

  it('uploads nothing when the list or the input says no, and submits nothing when the platform does', async () => {
    const list = guarded({ estimateCost: () => estimate('2'), maxCost: 1 });
    expect(await failure(list.job.prepare(undefined))).toMatchObject({ name: 'CostLimitError' });
    expect(list.order).toEqual(['estimateCost']);
    const platform = guarded({ maxCost: '0.4' });
    expect(await failure(platform.job.prepare(undefined))).toMatchObject({ name: 'CostLimitError', maxCost: '0.4' });
    expect(platform.order).toEqual(['prepare', 'preview']);
  });

  it.each<['validate' | 'estimateCost']>([['validate'], ['estimateCost']])(
    'is over when its signal aborts, whatever %s does',
    async (name) => {
      const early = guarded({ [name]: () => [] as never, maxCost: 1 });
      expect(await failure(early.job.prepare(AbortSignal.abort('before')))).toBe('before');
      expect(early.order).toEqual([]);
      const controller = new AbortController();
      const endless = guarded({ [name]: () => new Promise<never>(() => {}), maxCost: 1 });
      const prepared = failure(endless.job.prepare(controller.signal));
      await vi.waitFor(() => expect(endless.order).toEqual([name]));
      controller.abort('enough');
      expect(await prepared).toBe('enough');
      expect(endless.prepare).not.toHaveBeenCalled();
    },
  );

  it.each<['validate' | 'estimateCost']>([['validate'], ['estimateCost']])('names %s when it fails', async (name) => {
    const broken = guarded({ [name]: () => Promise.reject(new Error('broken')), maxCost: 1 });
    expect(await failure(broken.job.prepare(undefined))).toMatchObject({
      name: 'CallbackError',
      message: `\`${name}\` failed: broken`,
    });
  });
});

describe('the problems of an input', () => {
  const refusal = async (problems: unknown) => {
    const { job, prepare } = guarded({ validate: () => problems as never });
    const error = await failure(job.prepare(undefined));
    expect(prepare).not.toHaveBeenCalled();
    return error;
  };
  const problems = (count: number) => Array.from({ length: count }, (_, at) => ({ path: `f${at}`, message: `m${at}` }));

  it('are told, with the field of the first', async () => {
    expect(await refusal(problems(2))).toMatchObject({
      name: 'InputError',
      message: 'vendor/model: m0. m1.',
      field: 'f0',
      body: problems(2),
    });
    expect(await refusal([{ path: '', message: 'all of it' }])).not.toHaveProperty('field');
  });

  it('are told as far as somebody would read on', async () => {
    expect((await refusal(problems(51))).message).toMatch(/\. m50\.$/);
    const many = await refusal(problems(53));
    expect(many.message).toMatch(/\. m50\. And 2 more\.$/);
    expect(many).toHaveProperty('body.length', 53);
  });

  it.each([
    [undefined, 'undefined'],
    ['wrong', '"wrong"'],
    [{ length: 0 }, 'an object'],
    [[null], 'an array'],
    [['wrong'], 'an array'],
    [[...problems(1), { path: 'x' }], 'an array'],
  ])('are a list, not %j', async (returned, shown) => {
    expect(await refusal(returned)).toMatchObject({
      name: 'InputError',
      message: `\`validate\` returned ${shown}. Allowed are lists of problems, each with a message.`,
      field: 'validate',
    });
  });
});
