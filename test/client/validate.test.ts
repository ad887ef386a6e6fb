import { beforeEach, describe, expect, it } from 'vitest';
import { grokImagineImageToVideoOfficialStable as helper } from '../../generated/models/index.gen.js';
import { isInputError, type ModelValidator, RunningHub } from '../../src/index.js';
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

describe('a client with a validator of its own', () => {
  const client = (own: unknown) =>
    new RunningHub({
      apiKey: 'any',
      baseUrl: simulator.origin,
      fetch: simulator.fetch,
      validate: own as ModelValidator,
    });
  const wrong = { ...input, imageUrl: { data: png, fileName: 'fox.webp' } };
  const wrapper: ModelValidator = (model, values) => validate(model, values);
  const uploads = () => simulator.requests.filter(({ path }) => path.includes('/media/upload')).length;

  it('keeps the rules of media fields when it has them, for prices and for models given as { id }, too', async () => {
    const rh = client(Object.assign(wrapper.bind(undefined), { media: validate.media }));
    const calls = [
      () => rh.submit(ID, wrong),
      () => rh.run({ id: ID, output: 'video' }, wrong),
      () => rh.previewPrice(ID, wrong),
    ];
    for (const call of calls) {
      expect(await failure(call())).toMatchObject({ name: 'InputError', field: 'imageUrl' });
    }
    expect(simulator.requests).toHaveLength(0);
  });

  it('has no such rules when it says nothing about them: the platform judges', async () => {
    await failure(client(wrapper).submit(ID, wrong));
    expect(uploads()).toBe(1);
    // The helper carries them.
    expect(await failure(client(wrapper).submit(helper, wrong))).toMatchObject({ name: 'InputError' });
    expect(uploads()).toBe(1);
  });

  it('may be async, and its problems are an InputError as those of the package are', async () => {
    const problem = { path: 'prompt', message: 'prompt is not in the tone of the house' };
    const rh = client(async () => [problem]);
    const error = await failure(rh.submit(ID, { ...input, imageUrl: 'https://example.com/fox.png' }));
    expect(error).toMatchObject({ name: 'InputError', field: 'prompt', body: [problem] });
    expect(simulator.requests).toHaveLength(0);
  });

  it('ends the call, and sends nothing, when its rules cannot be told', async () => {
    const broken = new Error('the table is gone');
    const failing = client(
      Object.assign(wrapper.bind(undefined), {
        media: () => {
          throw broken;
        },
      }),
    );
    expect(await failure(failing.submit(ID, wrong))).toMatchObject({ name: 'CallbackError', cause: broken });
    for (const rules of [null, undefined]) {
      const rh = client(Object.assign(() => [], { media: () => rules }));
      expect(String(await failure(rh.submit(ID, { ...wrong, imageUrl: new Map() as never })))).toContain('imageUrl');
    }
    for (const rules of ['png', [], Promise.resolve({}), { imageUrl: 'png' }, { imageUrl: ['image', '10', 'png'] }]) {
      const rh = client(Object.assign(() => [], { media: () => rules }));
      const error = await failure(rh.submit(ID, wrong));
      expect(error).toMatchObject({ name: 'InputError', field: 'validate' });
      expect((error as Error).message).toMatch(/`validate\.media` returned .*Allowed are rules by field name/);
    }
    expect(simulator.requests).toHaveLength(0);
  });
});
