import { beforeEach, expect, it } from 'vitest';
import { isServerError, RunningHub } from '../../../src/index.js';
import { createSimulator, manualClock } from '../../../src/simulator/index.js';

const simulator = createSimulator({ clock: manualClock() });
const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
const file = { data: new TextEncoder().encode('weights'), fileName: 'watercolor.safetensors' };

beforeEach(() => simulator.reset());

it('gives an address for a LoRA that is stored, too', async () => {
  const first = await rh.lora.upload(file);
  expect(await rh.lora.upload(file)).toEqual(first);
  expect(simulator.requests.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST', 'PUT']);
});

it('tells a stored LoRA from its content when a test orders that', async () => {
  const simulator = createSimulator({ reuseLoras: true });
  const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
  const first = await rh.lora.upload(file);
  expect(first).toMatchObject({
    uploaded: true,
    fileName: expect.stringMatching(/^api-lora-cn\/[0-9a-f]{32}\.safetensors$/),
  });
  expect(await rh.lora.upload({ ...file, fileName: 'same.safetensors' })).toMatchObject({
    uploaded: false,
    fileName: first.fileName,
  });
  expect(simulator.requests.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST']);
});

it('takes bytes only at the address that it gave, and only for an hour', async () => {
  const loras = `${simulator.origin}/lora`;
  const put = (url: string) => simulator.fetch(url, { method: 'PUT', body: 'x' });
  expect((await put(`${loras}/${'0'.repeat(32)}.safetensors?q-signature=1`)).status).toBe(403);
  const late = createSimulator({ clock: manualClock() });
  const slow = new RunningHub({
    apiKey: 'any',
    baseUrl: late.origin,
    fetch: async (input, init) => {
      if (init?.method === 'PUT') await late.clock.advance(2 * 60 * 60 * 1000);
      return late.fetch(input, init);
    },
  });
  const error = await slow.lora.upload(file).catch((reason: unknown) => reason);
  expect(isServerError(error)).toBe(true);
  expect((error as Error).message).toContain('Request has expired');
});

it('refuses what the platform refuses', async () => {
  const ask = async (body: object) =>
    (
      await simulator.fetch(`${simulator.origin}/api/openapi/getLoraUploadUrl`, {
        method: 'POST',
        body: JSON.stringify(body),
      })
    ).json();
  expect(await ask({ loraName: 'a', md5Hex: '0'.repeat(32) })).toMatchObject({
    code: 301,
    msg: 'apiKey must not be blank',
  });
  expect(await ask({ apiKey: 'any', md5Hex: '0'.repeat(32) })).toMatchObject({ code: 301 });
  expect(await ask({ apiKey: 'any', loraName: 'a', md5Hex: 'xyz' })).toMatchObject({ code: 301 });
});
