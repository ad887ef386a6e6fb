import { describe, expect, it, test } from 'vitest';
import { createSimulator, manualClock, type SimulatorOptions } from '../../src/simulator/index.js';
import type { InputError } from '../../src/index.js';
import { bench, models } from './fixtures.js';

/** The options as plain JavaScript gives them. */
function refused(options: unknown): InputError {
  try {
    createSimulator(options as SimulatorOptions);
  } catch (error) {
    return error as InputError;
  }
  throw new Error('the options were accepted');
}

const model = { id: 'acme/draw', output: 'image', schema: { type: 'object' } };
const price = { currency: 'CNY', per: 'call', asOf: '2026-05-07', rules: [{ amount: '0.1' }] };
const node = { class_type: 'KSampler', inputs: {} };
const input = { nodeId: '1', nodeName: 'Text', fieldName: 'text', fieldValue: '', fieldType: 'STRING' };

describe('options of a simulator', () => {
  it.each([
    ['clok', { clok: manualClock() }],
    ['apiKey', { apiKey: 'secret' }],
    ['port', { port: 80 }],
    ['durations.img', { durations: { img: 5 } }],
    ['models[0].pricee', { models: [{ ...model, pricee: price }] }],
    ['workflows.5.nodes', { workflows: { 5: { graph: {}, nodes: {} } } }],
    ['apps.5.title', { apps: { 5: { name: 'x', inputs: [], title: 'x' } } }],
  ])('that do not exist are refused with those that do: %s', (field, options) => {
    const error = refused(options);
    expect(error).toMatchObject({ name: 'InputError', field });
    expect(error.message).toMatch(/ has no (option|stage|field) "\S+"\. Allowed are \w+(, \w+)+\.$/);
  });

  it.each([
    ['options', null, 'null. It must be an object'],
    ['options', 'https://example.com', 'It must be an object'],
    ['apiKeys', { apiKeys: 'secret' }, 'a value of type string. It must be a list of texts that are not empty'],
    ['apiKeys', { apiKeys: ['key', undefined] }, 'a list of texts'],
    ['apiKeys', { apiKeys: { secret: 'NORMAL' } }, 'or an object with the kind of each key'],
    ['apiKeys', { apiKeys: { '': 'member' } }, 'or an object with the kind of each key'],
    ['coins', { coins: 1.5 }, '1.5. It must be a whole number from 0 up'],
    ['site', { site: 'com' }, "\"com\". It must be 'ai' or 'cn'"],
    ['unavailable', { unavailable: 'acme/draw' }, '"acme/draw". It must be a list of texts'],
    ['origin', { origin: 'simulator' }, '"simulator". It must be an http(s) address without a path'],
    ['origin', { origin: 'https://simulator.example/api' }, 'without a path'],
    ['origin', { origin: 'file:///tmp' }, 'an http(s) address'],
    ['clock', { clock: manualClock }, 'a function. It must be an object with the functions `now` and `after`'],
    ['clock', { clock: Date }, '`after`'],
    ['clock', { clock: 'real' }, '"real"'],
    ['durations', { durations: 500 }, '500. It must be an object with milliseconds'],
    ['durations.image', { durations: { image: '5' } }, '"5". It must be a number of milliseconds from 0 up'],
    ['durations.create', { durations: { create: -1 } }, '-1. It must be a number of milliseconds from 0 up'],
    ['durations.queue', { durations: { queue: Number.NaN } }, 'NaN. It must be a number of milliseconds from 0 up'],
    ['currency', { currency: '' }, '"". It must be text that is not empty'],
    ['balance', { balance: 5 }, '5. It must be decimal text, such as "12.50"'],
    ['seed', { seed: 'x' }, '"x". It must be a number'],
    ['concurrency', { concurrency: 0 }, '0. It must be a whole number from 1 up'],
    ['concurrency', { concurrency: 1.5 }, '1.5. It must be a whole number from 1 up'],
    ['queueSize', { queueSize: 'x' }, '"x". It must be a whole number from 0 up'],
    ['maxUploadMB', { maxUploadMB: '5' }, '"5". It must be a number of megabytes from 0 up'],
    ['deliver', { deliver: 'https://example.com' }, '"https://example.com". It must be a function'],
    ['webhooks', { webhooks: 'false' }, '"false". It must be true or false'],
    ['workflows', { workflows: [] }, 'an array. It must be an object with an entry for each id'],
    ['workflows.5', { workflows: { 5: null } }, 'null. It must be an object'],
    [
      'workflows.5.graph',
      { workflows: { 5: {} } },
      'undefined. It must be a graph of ComfyUI, such as an object with an entry for each node',
    ],
    ['workflows.5.output', { workflows: { 5: { graph: {}, output: 'gif' } } }, '"gif". It must be one of "image", '],
    [
      'workflows.5.values',
      { workflows: { 5: { graph: {}, values: { '3.seed': 'integer' } } } },
      'an object. It must be an object with a JSON schema for each input',
    ],
    ['workflows.5.graph.3', { workflows: { 5: { graph: { 3: 'x' } } } }, '"x". It must be an object'],
    ['workflows.5.graph.3.inputs', { workflows: { 5: { graph: { 3: { class_type: 'A' } } } } }, 'undefined'],
    ['workflows.5.graph.3.class_type', { workflows: { 5: { graph: { 3: { inputs: {} } } } } }, 'undefined'],
    ['apps', { apps: 'x' }, '"x". It must be an object with an entry for each id'],
    ['apps.5.inputs', { apps: { 5: { name: 'x' } } }, 'undefined. It must be a list of inputs'],
    ['apps.5.inputs[0]', { apps: { 5: { name: 'x', inputs: ['y'] } } }, '"y". It must be an object'],
    ['apps.5.inputs[1].nodeId', { apps: { 5: { name: 'x', inputs: [input, { ...input, nodeId: 1 }] } } }, '1. It'],
    ['apps.5.values', { apps: { 5: { name: 'x', inputs: [], values: [] } } }, 'an array. It must be an object with a'],
    ['catalog', { catalog: 'no' }, '"no". It must be true or false'],
    ['reuseLoras', { reuseLoras: 1 }, '1. It must be true or false'],
    ['models', { models: 'acme/draw' }, '"acme/draw". It must be a list of models'],
    ['models', { models: model }, 'an object. It must be a list of models'],
    ['models[0]', { models: ['acme/draw'] }, '"acme/draw". It must be an object'],
    ['models[1].id', { models: [model, { ...model, id: '/openapi/v2/acme/draw' }] }, 'such as "acme/text-to-image"'],
    [
      'models[0].output',
      { models: [{ ...model, output: 'picture' }] },
      '"picture". It must be one of "image", "video"',
    ],
    ['models[0].output', { models: [{ id: 'acme/draw', schema: {} }] }, 'undefined. It must be one of'],
    ['models[0].schema', { models: [{ id: 'acme/draw', output: 'image' }] }, 'undefined. It must be a JSON schema'],
    [
      'models[0].price.rules',
      { models: [{ ...model, price: { ...price, rules: [{ amount: 0.1 }] } }] },
      'decimal text',
    ],
    ['models[0].price.currency', { models: [{ ...model, price: { rules: [] } }] }, 'undefined. It must be text'],
    [
      'models[0].price.charges',
      { models: [{ ...model, price: { ...price, charges: [{ per: 'second', rules: [{ amount: 1 }] }] } }] },
      'an array. It must be a list of charges, each with `per` and `rules`',
    ],
    [
      'models[0].price.size',
      { models: [{ ...model, price: { ...price, size: 0 } }] },
      '0. It must be a number above 0',
    ],
  ])('that are wrong are refused with what is allowed: %s of %j', (field, options, words) => {
    const error = refused(options);
    expect(error).toMatchObject({ name: 'InputError', field, message: expect.stringContaining(words) });
    expect(error.message).not.toContain('secret');
  });

  it('that are right are taken, whether or not they are given', () => {
    const all: SimulatorOptions = {
      apiKeys: [],
      origin: 'http://localhost:3000/',
      clock: manualClock(),
      durations: { image: Infinity, video: undefined as never },
      currency: 'USD',
      balance: '0',
      seed: -0.5,
      concurrency: Infinity,
      queueSize: Infinity,
      maxUploadMB: 0.5,
      deliver: fetch,
      webhooks: false,
      workflows: { 5: { graph: { 3: { ...node, _meta: { title: 'x' } } }, output: 'video' } },
      apps: { 5: { name: '', inputs: [{ ...input, fieldData: null as never }] } },
      models: new Set([{ ...models[0]!, price: undefined, sites: { cn: { until: '2026-09-21' } } }]),
      catalog: false,
      reuseLoras: true,
      coins: 0,
      site: 'cn',
      unavailable: ['acme/draw'],
    };
    expect(createSimulator(all).origin).toBe('http://localhost:3000');
    const none = Object.fromEntries(Object.keys(all).map((name) => [name, undefined]));
    expect(createSimulator({ ...none, models: [] }).origin).toBe('https://simulator.example');
  });

  it('may hold models that can be read but once', async () => {
    const simulator = createSimulator({ models: new Set(models).values(), clock: manualClock() });
    const path = `${simulator.origin}/openapi/v2/test/image`;
    const headers = { authorization: 'Bearer any' };
    await simulator.fetch(path, { method: 'POST', headers, body: JSON.stringify({ prompt: 'fox' }) });
    expect(simulator.tasks.map(({ model: id }) => id)).toEqual(['test/image']);
  });
});

test('models are added to those of the catalog, take the place of one with their id, or are the only ones', async () => {
  const known = 'rhart-image-x-official/text-to-image';
  const taken = { id: known, output: 'text', schema: { type: 'object' } } as const;
  const codesOf = async (options: SimulatorOptions, id: string) => {
    const simulator = createSimulator({ clock: manualClock(), ...options });
    const init = { method: 'POST', headers: { authorization: 'Bearer any' }, body: '{}' };
    const response = await simulator.fetch(`${simulator.origin}/openapi/v2/${id}`, init);
    return [response.status, ((await response.json()) as { errorCode?: string }).errorCode];
  };
  expect(await codesOf({ models }, 'test/text')).toEqual([200, '']);
  expect(await codesOf({ models }, known)).toEqual([200, '1007']);
  expect(await codesOf({ models: [taken] }, known)).toEqual([200, '']);
  expect(await codesOf({ models, catalog: false }, 'test/text')).toEqual([200, '']);
  expect(await codesOf({ models, catalog: false }, known)).toEqual([404, undefined]);
});

test('a stage that is left open keeps its duration', async () => {
  const { sim, submit } = bench({ durations: { create: 0, queue: undefined as never, image: 0 } });
  await submit('test/image', { prompt: 'fox' });
  expect(sim.tasks[0]).toMatchObject({ endsAt: sim.clock.now() + 400 });
});

test('a task that never ends sends no webhook, by any clock', async () => {
  const sent: string[] = [];
  const deliver = async (url: string | URL | Request) => {
    sent.push(url as string);
    return new Response();
  };
  const slow = createSimulator({ models, durations: { image: Infinity, create: 0, queue: 0, video: 0 }, deliver });
  const submit = (id: string) =>
    slow.fetch(`${slow.origin}/openapi/v2/test/${id}`, {
      method: 'POST',
      headers: { authorization: 'Bearer any' },
      body: JSON.stringify({ prompt: 'fox', webhookUrl: `https://example.com/${id}` }),
    });
  await submit('image');
  await submit('video');
  await expect.poll(() => sent).toContain('https://example.com/video');
  expect(sent).toEqual(['https://example.com/video']);
  expect(slow.tasks.map(({ status }) => status)).toEqual(['RUNNING', 'SUCCESS']);
});
