import { describe, expect, it } from 'vitest';
import { createDeduplicator, isTaskFailedError, RunningHub, type WebhookEvent } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';

const WORKFLOW = '1900000000000000001';
const APP = '1900000000000000401';
const durations = { create: 0, queue: 0, image: 0 };
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function clientOf(options: Parameters<typeof createSimulator>[0] = {}) {
  const simulator = createSimulator({ durations, apiKeys: ['key'], ...options });
  return { simulator, rh: new RunningHub({ apiKey: 'key', baseUrl: simulator.origin, fetch: simulator.fetch }) };
}

describe('on the simulator', () => {
  it('runs a workflow that is checked against its own JSON', async () => {
    const { simulator, rh } = clientOf();
    const result = await rh.workflows.run(WORKFLOW, { '6.text': 'a red fox', '3.seed': 42 }, { check: true });
    expect(simulator.tasks.map(({ input }) => input)).toEqual([{ '6.text': 'a red fox', '3.seed': 42 }]);
    expect((await rh.download(result.outputs[0]!).blob()).type).toBe('image/png');
    await expect(rh.workflows.run(WORKFLOW, { '6.clip': 'x' }, { check: true })).rejects.toThrow(/linked to node 4/);
    expect(simulator.tasks).toHaveLength(1);
  });

  it('runs an app with an uploaded picture', async () => {
    const { simulator, rh } = clientOf();
    const { outputs } = await rh.apps.run(APP, { '122.prompt': 'x', '285.image': picture }, { check: true });
    expect(outputs).toHaveLength(1);
    const upload = simulator.files.find(({ kind }) => kind === 'upload');
    expect(simulator.tasks[0]!.input['285.image']).toBe(upload!.name);
  });

  it('carries on with a workflow task elsewhere, and tells why it failed', async () => {
    const { simulator, rh } = clientOf();
    const failedReason = { node_id: '3', node_name: 'KSampler', exception_message: 'out of memory' };
    simulator.fault({ type: 'fail', code: '1000', message: 'it broke', failedReason });
    const stored = JSON.stringify(await rh.workflows.submit(WORKFLOW));
    const elsewhere = new RunningHub({ apiKey: 'key', baseUrl: simulator.origin, fetch: simulator.fetch });
    const error: unknown = await elsewhere
      .task(stored)
      .result()
      .catch((reason: unknown) => reason);
    expect(isTaskFailedError(error)).toBe(true);
    expect((error as Error).message).toMatch(
      /failed at node 3 \(KSampler\): it broke: out of memory \[1000\]\. Change the input/,
    );
  });

  it('signs, receives, recognizes, confirms and repeats a webhook', async () => {
    const secret = 'a secret that nobody else knows';
    const seen = createDeduplicator();
    const events: WebhookEvent[] = [];
    const repeated: string[] = [];
    const { rh } = clientOf({
      deliver: async (input, init) => {
        const request = new Request(input, init);
        if (!(await rh.webhooks.verify(request, secret))) return new Response(null, { status: 401 });
        const event = await rh.webhooks.parse(request);
        if (seen.add(event.key)) events.push(await rh.webhooks.confirm(event));
        else repeated.push(event.taskId);
        return new Response();
      },
    });
    const webhookUrl = await rh.webhooks.sign('https://example.com/hook', secret);
    const { taskId } = await rh.workflows.run(WORKFLOW, {}, { webhookUrl });
    await expect.poll(() => events).toHaveLength(1);
    expect(events[0]).toMatchObject({ taskId, status: 'SUCCESS', outputs: [{ kind: 'image' }] });

    const record = await rh.webhooks.get(taskId);
    expect(record).toMatchObject({ taskId, webhookUrl, callbackStatus: 'SUCCESS', retryCount: 0 });
    expect(await rh.webhooks.parse({ ...record })).toMatchObject({ taskId, status: 'SUCCESS' });
    await rh.webhooks.resend(record.id);
    expect(repeated).toEqual([taskId]);
    expect(events).toHaveLength(1);
  });

  it('tells the balance, the load and the price', async () => {
    const { rh } = clientOf();
    expect(await rh.account.get()).toMatchObject({ remainMoney: '1000', currency: 'CNY', currentTaskCounts: 0 });
    expect(await rh.queue.get()).toMatchObject({ concurrentLimit: 100, runningCount: 0 });
    const input = { prompt: 'a red fox', quality: 'medium', resolution: '2k' } as const;
    const price = await rh.previewPrice('rhart-image-g-2-official/text-to-image', input);
    expect(price).toMatchObject({ estimatedPrice: '0.76', currency: 'CNY', isFreeThisCall: false });
    const run = rh.run('rhart-image-g-2-official/text-to-image', input, { maxCost: '0.75' });
    await expect(run).rejects.toThrow(/costs more than maxCost 0\.75: 0\.76 CNY/);
  });
});
