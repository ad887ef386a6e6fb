import { beforeEach, describe, expect, it } from 'vitest';
import { gptImage2TextToImageOfficialStable as helper } from '../../generated/models/index.gen.js';
import { findModel } from '../../src/catalog/index.js';
import { file, isCostLimitError, isInputError, type Model, RunningHub } from '../../src/index.js';
import { estimateCost } from '../../src/pricing/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import { validate } from '../../src/validate/index.js';
import { failure } from '../support/watch.js';

const ID = 'rhart-image-g-2-official/text-to-image';
const PATH = `/openapi/v2/${ID}`;
const simulator = createSimulator({ durations: { create: 0, queue: 0, image: 0 } });
/** The bodies of JSON that came. */
const sent: { path: string; body: unknown }[] = [];
const record: typeof fetch = (url, init) => {
  const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
  sent.push({ path: new URL(url as string).pathname, body });
  return simulator.fetch(url, init);
};
const common = { apiKey: 'any', baseUrl: simulator.origin, fetch: record };
const rh = new RunningHub(common);
const careful = new RunningHub({ ...common, validate, estimateCost });
const entry = findModel(ID)!;
const prompt = 'a red fox';
const complete = { prompt, resolution: '2k', quality: 'medium' };
const bodies = () => sent.filter(({ path }) => path === PATH).map(({ body }) => body);

beforeEach(() => {
  simulator.reset();
  sent.length = 0;
});

describe('fields that a model requires and that have a default', () => {
  it('are sent with it, by helper, by id and by entry of the catalog', async () => {
    await rh.run(helper, { prompt });
    await rh.run(ID, { prompt });
    await rh.run(entry, { prompt });
    await rh.run(entry.id, { prompt });
    await rh.submit(helper, { prompt, resolution: undefined });
    expect(bodies()).toEqual([complete, complete, complete, complete, complete]);
  });

  it('are sent as they are given, and optional fields are not added', async () => {
    await rh.submit(ID, { prompt, quality: 'low', aspectRatio: '1:1' });
    expect(bodies()).toEqual([{ prompt, quality: 'low', aspectRatio: '1:1', resolution: '2k' }]);
  });

  it('are not given by null', async () => {
    const input = { prompt, quality: null as unknown as 'low' };
    expect(await failure(rh.submit(ID, input))).toSatisfy(isInputError);
    expect(bodies()).toEqual([{ prompt, quality: null, resolution: '2k' }]);
    expect(await failure(careful.submit(helper, input))).toMatchObject({ name: 'InputError', field: 'quality' });
    expect(bodies()).toHaveLength(1);
  });

  it('are not added to what { id } stands for: there, what is given is sent', async () => {
    expect(await failure(rh.submit({ id: ID }, { prompt }))).toSatisfy(isInputError);
    expect(bodies()).toEqual([{ prompt }]);
    expect(await failure(careful.submit({ id: ID }, { prompt }))).toMatchObject({ field: 'resolution' });
    expect(bodies()).toHaveLength(1);
  });

  it('do not touch the input that was given', async () => {
    const input = Object.freeze({ prompt });
    await rh.submit(helper, input);
    expect(input).toEqual({ prompt });
  });
});

describe('what a client checks', () => {
  it('counts the defaults in validate, maxCost and previewPrice', async () => {
    await careful.submit(helper, { prompt }, { maxCost: '0.76' });
    await careful.submit(ID, { prompt }, { maxCost: '0.76' });
    expect(bodies()).toEqual([complete, complete]);
    const error = await failure(careful.submit(ID, { prompt }, { maxCost: '0.7' }));
    expect(error).toSatisfy(isCostLimitError);
    expect(error).toMatchObject({ estimate: { amount: '0.76' } });
    await rh.previewPrice(ID, { prompt });
    expect(sent.at(-1)).toMatchObject({ path: `/openapi/v2/price-preview/${ID}`, body: complete });
  });
});

describe('a model of the caller', () => {
  it('has the defaults that it brings, in prices and checks, too', async () => {
    const own = { ...helper, defaults: { ...helper.defaults, quality: 'low' } };
    expect(estimateCost(own, { prompt })?.amount).toBe(estimateCost(ID, { quality: 'low' })?.amount);
    expect(estimateCost(own, { prompt })?.explanation).toContain('quality low by default');
    await careful.submit(own, { prompt });
    expect(bodies()).toEqual([{ ...complete, quality: 'low' }]);
  });

  it('may have a default where a file is given', async () => {
    const own: Model = {
      id: ID,
      defaults: { imageUrl: 'https://example.com/a.png', resolution: '2k', quality: 'low' },
    };
    await failure(rh.submit(own, { prompt, imageUrl: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }));
    expect(bodies()).toEqual([
      expect.objectContaining({ imageUrl: expect.stringMatching(/^https:.*\.png/) as string }),
    ]);
    expect(bodies()[0]).not.toMatchObject({ imageUrl: 'https://example.com/a.png' });
  });

  it('is refused before anything is sent when a default is no simple value', async () => {
    const own = { id: ID, defaults: { imageUrl: file('cat.png') } } as unknown as Model;
    expect(await failure(rh.submit(own, { prompt }))).toMatchObject({ name: 'InputError', field: 'model' });
    expect(sent).toEqual([]);
  });
});
