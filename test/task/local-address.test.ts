import { describe, expect, it } from 'vitest';
import { RunningHub } from '../../src/index.js';
import { serveSimulator } from '../../src/simulator/server.js';
import { localAddressIn } from '../../src/task/local-address.js';
import { failure } from '../support/watch.js';

const PUBLIC = 'https://www.runninghub.ai';
const MODEL = 'rhart-image-g-2-official/image-to-image';

const sent: unknown[] = [];
const client = () =>
  new RunningHub({
    apiKey: 'any',
    baseUrl: PUBLIC,
    maxRetries: 0,
    fetch: async (url) => {
      sent.push(url);
      return Response.json({ errorCode: '1007', errorMessage: 'refused' });
    },
  });

describe('an address that the platform cannot fetch', () => {
  it.each([
    ['http://localhost/x.png', 'localhost'],
    ['HTTP://LOCALHOST:3000/x.png', 'localhost:3000'],
    ['http://127.0.0.1/x.png', '127.0.0.1'],
    ['http://2130706433/x.png', '127.0.0.1'],
    ['http://10.1.2.3/x.png', '10.1.2.3'],
    ['https://192.168.0.7/x.png', '192.168.0.7'],
    ['http://[::1]:80/x.png', '[::1]'],
    ['http://printer.local/x.png', 'printer.local'],
    ['http://minio:9000/x.png', 'minio:9000'],
  ])('is %s', (url, host) => {
    expect(localAddressIn({ imageUrl: url }, PUBLIC)).toEqual({ field: 'imageUrl', host });
  });

  it('is found in lists, in objects, and in fields that the rules know', () => {
    const url = 'http://localhost/x.png';
    expect(localAddressIn({ imageUrls: ['https://a.example/x.png', url] }, PUBLIC)?.field).toBe('imageUrls');
    expect(localAddressIn({ shots: [{ text: url, videoUrl: url }] }, PUBLIC)?.field).toBe('videoUrl');
    expect(localAddressIn({ mask: url, n: null }, PUBLIC)).toBeUndefined();
    expect(localAddressIn({ mask: url }, PUBLIC, { mask: [] })?.field).toBe('mask');
    let deep: object = { imageUrl: url };
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(localAddressIn({ deep }, PUBLIC)?.field).toBe('imageUrl');
    const wide = Object.fromEntries(Array.from({ length: 700_000 }, (_, index) => [index, 0]));
    expect(localAddressIn({ imageUrl: url, wide }, PUBLIC)?.field).toBe('imageUrl');
  });

  it.each([
    'https://a.example/x.png',
    'data:image/png;base64,AA==',
    'api/0a.png',
    'asset://x',
    'localhost',
    'http://[',
  ])('is not %s', (text) => {
    expect(localAddressIn({ imageUrl: text }, PUBLIC)).toBeUndefined();
  });

  it('is refused before anything is sent, with what to give instead', async () => {
    const input = { prompt: 'a red fox', imageUrls: ['http://192.168.0.7/x.png'], resolution: '1k' };
    const rh = client();
    const calls = [
      rh.run(MODEL, input as never),
      rh.submit({ id: 'vendor/model' }, input),
      rh.previewPrice({ id: 'vendor/model' }, input),
      rh.assets.create({ groupId: '1', url: 'http://localhost/x.png', assetType: 'Image', name: 'x' }),
    ];
    const errors = await Promise.all(calls.map((call) => failure(call as Promise<unknown>)));
    const told = (field: string, host: string) => ({
      name: 'InputError',
      field,
      message: expect.stringMatching(`^${field}: the address is on ${host}, which .* cannot fetch it\\. .*file\\('cat`),
    });
    const refusal = expect.objectContaining(told('imageUrls', '192.168.0.7'));
    expect(errors).toEqual([refusal, refusal, refusal, expect.objectContaining(told('url', 'localhost'))]);
    expect(sent).toEqual([]);
  });

  it('is left to an API that is itself on a private host, and its own uploads go on', async () => {
    const sim = await serveSimulator({ durations: { create: 0, queue: 0, image: 0 } });
    try {
      const rh = new RunningHub({ apiKey: 'any', baseUrl: sim.url });
      const { url } = await rh.upload({ data: new Blob(['x']), fileName: 'x.png' });
      const { output } = await rh.run(MODEL, { prompt: 'a red fox', imageUrls: [url], resolution: '1k' });
      expect(output).toMatchObject({ kind: 'image' });
      const neighbor = { prompt: 'a red fox', imageUrls: ['http://localhost/x.png'], resolution: '1k' };
      expect(await rh.submit(MODEL, neighbor as never)).toHaveProperty('id');
    } finally {
      await sim.close();
    }
  });
});

describe('a webhook', () => {
  it.each(['http://localhost:3000/hook', new URL('http://10.0.0.1/hook'), 'https://[::1]/hook'])(
    'is not sent to %s, which the platform cannot reach',
    async (webhookUrl) => {
      sent.length = 0;
      for (const call of [
        client().submit(MODEL, { prompt: 'a red fox' } as never, { webhookUrl }),
        client().run(MODEL, { prompt: 'a red fox' } as never, { webhookUrl }),
        client().workflows.submit('1', {}, { webhookUrl }),
      ])
        expect(await failure(call)).toMatchObject({
          name: 'InputError',
          field: 'webhookUrl',
          message: `\`webhookUrl\` is on ${new URL(webhookUrl).host}, which is this machine or in a network of its own, so the platform cannot deliver there. Give an address that the internet reaches, such as that of a tunnel.`,
        });
      expect(sent).toEqual([]);
    },
  );

  it('is sent to a neighbor where the API is one itself', async () => {
    const simulator = await serveSimulator();
    const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.url });
    const task = await rh.submit(
      'rhart-image-x-official/text-to-image',
      { prompt: 'a red fox' },
      { webhookUrl: 'http://localhost:9/hook' },
    );
    expect(task.id).toMatch(/^\d+$/);
    await simulator.close();
  });
});
