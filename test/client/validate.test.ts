import { beforeEach, describe, expect, it } from 'vitest';
import { grokImagineImageToVideoOfficialStable as helper } from '../../generated/models/index.gen.js';
import { isInputError, RunningHub } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import { validate } from '../../src/validate/index.js';

const simulator = createSimulator({ durations: { create: 0, queue: 0, video: 0 } });
const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch, validate });
const ID = 'rhart-video-g-official/image-to-video';
const input = { prompt: 'the fox wakes up', resolution: '480p', duration: '6' } as const;
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const failure = (promise: Promise<unknown>) => promise.then(String, (error: unknown) => error);

beforeEach(() => simulator.reset());

describe('a client with validate', () => {
  it('knows the same media rules by id as the helper carries', () => {
    expect(validate.media(ID)).toEqual(helper.media);
    expect(validate.media('vendor/unknown')).toEqual({});
  });

  it.each([
    [
      'an extension that the field does not take',
      { data: png, fileName: 'fox.webp' },
      /not an accepted image.*jpg, png/,
    ],
    ['a file that is too large', { data: new Uint8Array(11 << 20), fileName: 'fox.png' }, /at most 10 MB/],
  ])('refuses %s before a byte is sent, by id and by helper', async (_, imageUrl, message) => {
    for (const model of [ID, helper] as const) {
      const error = await failure(rh.submit(model, { ...input, imageUrl }));
      expect(isInputError(error) && error.field).toBe('imageUrl');
      expect((error as Error).message).toMatch(message);
    }
    expect(simulator.requests).toHaveLength(0);
  });

  it('lets local media pass the schema, and runs', async () => {
    const { outputs } = await rh.run(ID, { ...input, imageUrl: png });
    expect(outputs[0]?.kind).toBe('video');
  });

  it('names what is wrong before anything is sent', async () => {
    const error = await failure(rh.run({ id: ID }, { ...input, imageUrl: png, duration: '7' }));
    expect(isInputError(error) && error.field).toBe('duration');
    expect(simulator.requests).toHaveLength(0);
  });
});
