import { describe, expect, it } from 'vitest';
import {
  gptImage2TextToImageOfficialStable as picture,
  grokImagineImageToVideoOfficialStable as video,
} from '../../generated/models/index.gen.js';
import * as helpers from '../../generated/models/index.gen.js';
import { schemas } from '../../generated/schemas.gen.js';
import { type Model, RunningHub, RunningHubCore } from '../../src/index.js';
import { assertSpelling } from '../../src/client/spelling.js';
import { createSimulator } from '../../src/simulator/index.js';
import { validate } from '../../src/validate/index.js';
import { failure, thrownBy } from '../support/watch.js';

const simulator = createSimulator({ durations: { create: 0, queue: 0, image: 0, video: 0 } });
const options = { apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch };
const prompt = 'a red fox';

describe('a field in another spelling, on a client without validate', () => {
  it.each<[string, Model<object>, object, string, string]>([
    ['of a default, which would be paid for', picture, { prompt, Resolution: '1k' }, 'Resolution', 'resolution'],
    ['beside the right one', picture, { prompt, quality: 'low', QUALITY: 'low' }, 'QUALITY', 'quality'],
    ['with null in it', picture, { prompt, Quality: null }, 'Quality', 'quality'],
    ['as in Python', video, { prompt, image_url: 'https://files.example/a.png' }, 'image_url', 'imageUrl'],
    ['as in headers', video, { prompt, 'image-url': new Uint8Array([0x89, 0x50]) }, 'image-url', 'imageUrl'],
    [
      'with more signs than letters',
      picture,
      { prompt, [`quality${'_'.repeat(200)}`]: 'low' },
      `quality${'_'.repeat(200)}`,
      'quality',
    ],
    ['as in Go', video, { prompt, ImageURL: 'https://files.example/a.png' }, 'ImageURL', 'imageUrl'],
  ])('%s is refused before anything is sent', async (_, model, input, field, meant) => {
    const asked = simulator.requests.length;
    const [whole, core] = [new RunningHub(options), new RunningHubCore(options)];
    const calls = [whole.run(model, input), whole.submit(model, input), core.run(model, input)];
    for (const error of await Promise.all(calls.map(failure))) {
      const message = `${field.slice(0, 100)} is no field of the model. Write ${meant}.`;
      expect(error).toMatchObject({ name: 'InputError', field, message });
    }
    expect(simulator.requests).toHaveLength(asked);
  });

  it('is passed over when it is undefined, as it is not sent', async () => {
    const rh = new RunningHub(options);
    const task = await rh.submit(picture, { prompt, quality: 'low', Quality: undefined } as never);
    expect(task.id).toMatch(/^\d{19}$/);
  });

  it('is known by an id as far as its defaults are', async () => {
    const rh = new RunningHub(options);
    const error = await failure(
      rh.submit('rhart-image-g-2-official/text-to-image', { prompt, Resolution: '1k' } as never),
    );
    expect(error).toMatchObject({ name: 'InputError', field: 'Resolution' });
  });

  it('is sent when it is no spelling of a known one, or when nothing is known', async () => {
    const sent = (model: Model<object>, input: object) => new RunningHub(options).submit(model, input);
    const input = { prompt, seed_of_mine: 7, resolutions: '1k', '': 1, 图: 2 };
    const calls = [sent({ id: 'vendor/unknown' }, { Resolution: '1k' }), sent(picture, input)];
    const errors = await Promise.all(calls.map(failure));
    // The simulator looks at the input as the platform does.
    for (const error of errors) expect(error.message).not.toContain('is no field of the model. Write');
  });

  it('is left to validate where there is one, which names every problem', async () => {
    const rh = new RunningHub({ ...options, validate });
    const error = await failure(rh.submit(picture, { prompt, Resolution: '1k', style: 'x' } as never));
    expect(error).toMatchObject({ name: 'InputError', field: 'Resolution' });
    expect(error.message).toContain('style');
  });
});

it('no field of any model is taken for a spelling of another one', () => {
  for (const { id, media, defaults } of Object.values(helpers) as Model<object>[]) {
    const fields = Object.keys((schemas as Record<string, { properties?: object }>)[id]!.properties ?? {});
    expect(fields.length, id).toBeGreaterThan(0);
    expect(
      thrownBy(() => assertSpelling(fields, Object.keys({ ...media, ...defaults }))),
      id,
    ).toBeUndefined();
  }
});

it('is looked for in as much time as the names take, whatever is among them: a slower reader would take hours', () => {
  const known = Array.from({ length: 1000 }, (_, index) => `fieldName${index}`);
  const fields = Array.from({ length: 300_000 }, (_, index) => `x${index}`);
  expect(thrownBy(() => assertSpelling([...fields, '_'.repeat(5_000_000), 'x'.repeat(40)], known))).toBeUndefined();
  expect(thrownBy(() => assertSpelling([...fields, 'FIELD_NAME_999'], known))).toMatchObject({
    field: 'FIELD_NAME_999',
  });
});
