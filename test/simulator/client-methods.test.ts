import { expect, test } from 'vitest';
import { RunningHub, type Task } from '../../src/index.js';
import { createSimulator, sampleApps, sampleWorkflows } from '../../src/simulator/index.js';

const AT_ONCE = { create: 0, queue: 0, image: 0, video: 0, audio: 0, '3d': 0, text: 0, file: 0 };
const model = 'rhart-image-x-official/text-to-image';
const input = { prompt: 'a red fox', outputFormat: 'png' } as const;
const webhookUrl = 'https://example.com/hook';
const picture = { data: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), fileName: 'fox.png' };
const quickAppId = '1900000000000000501';
const text = { nodeId: '10', nodeName: 'Text', fieldName: 'text', fieldType: 'STRING', description: 'prompt' };
const nodes = [{ ...text, fieldValue: 'a red fox' }];
const [workflowId] = Object.keys(sampleWorkflows) as [string];
const [appId] = Object.keys(sampleApps) as [string];

/** The calls of one client after the other; each leaves what the next ones need. */
function callsOf(rh: RunningHub, deliveries: readonly string[]): Record<string, () => unknown> {
  let task: Task;
  let groupId: string;
  let assetId: string;
  const secret = 'only this test knows it';
  const signed = () => rh.webhooks.sign(webhookUrl, secret);
  const delivered = async () => {
    // The clock of the machine needs a turn to deliver what a task at once sends.
    await expect.poll(() => deliveries.length).toBeGreaterThan(0);
    return rh.webhooks.parse(deliveries[0]!);
  };
  return {
    run: () => rh.run(model, input),
    submit: async () => (task = await rh.submit(model, input, { webhookUrl })),
    previewPrice: () => rh.previewPrice(model, input),
    task: async () => rh.task(task.id).result(),
    upload: () => rh.upload(picture),
    download: async () => rh.download((await task.result()).output!).blob(),
    'workflows.run': () => rh.workflows.run(workflowId, { '6.text': 'a red fox' }, { check: true }),
    'workflows.submit': () => rh.workflows.submit(workflowId),
    'workflows.get': () => rh.workflows.get(workflowId),
    'workflows.proxyUrl': () => rh.workflows.proxyUrl(),
    'workflows.inputs': () => rh.workflows.inputs(workflowId),
    'workflows.progress': () => all(rh.workflows.progress(task)),
    'apps.run': () => rh.apps.run(appId, { '122.prompt': 'a red fox' }, { check: true }),
    'apps.submit': () => rh.apps.submit(appId),
    'apps.inputs': () => rh.apps.inputs(appId),
    'apps.get': () => rh.apps.get(appId),
    'apps.list': () => rh.apps.list({ sort: 'HOTTEST', days: 7 }),
    'assets.groups.create': async () => ({ groupId } = await rh.assets.groups.create({ name: 'cast' })),
    'assets.groups.get': () => rh.assets.groups.get(groupId),
    'assets.groups.list': () => rh.assets.groups.list(),
    'assets.groups.update': () => rh.assets.groups.update(groupId, { name: 'crew' }),
    'assets.upload': async () => ({ assetId } = await rh.assets.upload(picture, { groupId, name: 'fox' })),
    'assets.create': () => rh.assets.create({ groupId, url: webhookUrl, assetType: 'Image', name: 'other' }),
    'assets.get': () => rh.assets.get(assetId),
    'assets.list': () => rh.assets.list({ groupId, status: 'ACTIVE' }),
    'assets.update': () => rh.assets.update(assetId, { name: 'vixen' }),
    'assets.delete': () => rh.assets.delete(assetId),
    'assets.groups.delete': () => rh.assets.groups.delete(groupId),
    'quickCreate.styles.list': () => rh.quickCreate.styles.list(quickAppId),
    'quickCreate.run': () => rh.quickCreate.run(quickAppId, '001', nodes),
    'quickCreate.submit': () => rh.quickCreate.submit(quickAppId, '001', nodes),
    'lora.upload': () => rh.lora.upload({ data: Uint8Array.of(1), fileName: 'style.safetensors' }),
    'webhooks.parse': delivered,
    'webhooks.confirm': async () => rh.webhooks.confirm(await delivered()),
    'webhooks.get': () => rh.webhooks.get(task),
    'webhooks.resend': async () => rh.webhooks.resend((await rh.webhooks.get(task)).id),
    'webhooks.sign': signed,
    'webhooks.verify': async () => rh.webhooks.verify(await signed(), secret),
    'account.get': () => rh.account.get(),
    'queue.get': () => rh.queue.get(),
    'apiKeys.list': () => rh.apiKeys.list(),
    'resources.list': () => rh.resources.list({ resourceType: 'LORA', resourceName: 'water' }),
  };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The names of all methods of a client, and of the parts that it has. */
function methodsOf(part: object, prefix = ''): string[] {
  const names = new Set<string>();
  for (let proto = Object.getPrototypeOf(part) as object; proto !== Object.prototype;) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(proto))) {
      if (typeof value === 'function' && name !== 'constructor') names.add(prefix + name);
    }
    proto = Object.getPrototypeOf(proto) as object;
  }
  const parts = Object.entries(part).filter(([, value]) => typeof value === 'object' && value !== null);
  return [...names, ...parts.flatMap(([name, value]) => methodsOf(value as object, `${prefix}${name}.`))];
}

test('every method of the client can be tried on the simulator', async () => {
  const deliveries: string[] = [];
  const deliver: typeof fetch = async (_, init) => {
    deliveries.push(await new Response(init?.body).text());
    return new Response();
  };
  const simulator = createSimulator({ durations: AT_ONCE, deliver });
  const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
  const calls = callsOf(rh, deliveries);
  expect(Object.keys(calls).sort()).toEqual(methodsOf(rh).sort());
  const failed: unknown[] = [];
  for (const [name, call] of Object.entries(calls)) {
    await Promise.resolve(call()).catch((error: unknown) => failed.push([name, error]));
  }
  expect(failed).toEqual([]);
  expect(simulator.tasks.map(({ status }) => status)).not.toContain('FAILED');
}, 60_000);
