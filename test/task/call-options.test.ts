import { describe, expect, it, vi } from 'vitest';
import { RunningHub, RunningHubCore } from '../../src/index.js';
import { callOptions, signalOf } from '../../src/task/call-options.js';
import { silentClient } from '../support/silent-client.js';
import { failure, thrownBy } from '../support/watch.js';

const MODEL = { id: 'v/m' };

/** Every call that starts or waits for a task, with options that it does not know. */
const CALLS: Record<string, (rh: RunningHub, options: object) => Promise<unknown>> = {
  'run()': (rh, options) => rh.run(MODEL, {}, options),
  'submit()': (rh, options) => rh.submit(MODEL, {}, options),
  'result()': (rh, options) => rh.task('5').result(options),
  'workflows.run()': (rh, options) => rh.workflows.run('5', {}, options),
  'workflows.submit()': (rh, options) => rh.workflows.submit('5', {}, options),
  'apps.run()': (rh, options) => rh.apps.run('5', {}, options),
  'apps.submit()': (rh, options) => rh.apps.submit('5', {}, options),
  'quickCreate.run()': (rh, options) => rh.quickCreate.run('5', '001', [], options),
  'quickCreate.submit()': (rh, options) => rh.quickCreate.submit('5', '001', [], options),
};

describe.each(Object.entries(CALLS))('%s', (name, call) => {
  it.each(['maxcost', 'tiemout', 'webhook', 'constructor'])('refuses %s before anything is sent', async (field) => {
    const { rh, requests } = silentClient(RunningHub);
    const error = await failure(call(rh, { [field]: 1 }));
    expect(error).toMatchObject({ name: 'InputError', field, message: expect.stringContaining('webhookUrl') });
    expect(requests()).toBe(0);
  });
});

describe.each(Object.entries(CALLS).filter(([name]) => name !== 'run()' && name !== 'submit()'))('%s', (_, call) => {
  it('refuses a limit of the costs, which it would not keep', async () => {
    const { rh, requests } = silentClient(RunningHub);
    expect(await failure(call(rh, { maxCost: '1' }))).toMatchObject({ name: 'InputError', field: 'maxCost' });
    expect(requests()).toBe(0);
  });
});

it.each([
  ['run', (rh: RunningHubCore, options: object) => rh.run(MODEL, {}, options)],
  ['submit', (rh: RunningHubCore, options: object) => rh.submit(MODEL, {}, options)],
])('a client that knows no prices refuses a limit of the costs: %s()', async (_, call) => {
  const { rh, requests } = silentClient(RunningHubCore);
  expect(await failure(call(rh, { maxCost: '1' }))).toMatchObject({ name: 'InputError', field: 'maxCost' });
  expect(requests()).toBe(0);
});

it('an option that is left open is none', async () => {
  const { rh, requests } = silentClient(RunningHub);
  const stop = new AbortController();
  const { signal } = stop;
  const open = { timeout: undefined, onStatus: undefined, signal };
  const calls = [rh.run(MODEL, {}, { maxcost: undefined, signal } as object), rh.submit(MODEL, {}, open)].map(failure);
  await vi.waitFor(() => expect(requests()).toBe(2));
  stop.abort();
  await Promise.all(calls);
});

describe('the options of a call', () => {
  const { signal } = new AbortController();
  const given = { signal, onStatus: () => {}, webhookUrl: new URL('https://a.example'), timeout: 'checked later' };

  it('are copied, and with them those that this call takes besides', () => {
    expect(callOptions(given)).toEqual(given);
    expect(callOptions({ ...given, maxCost: 1 }, { maxCost: [() => true, ''] })).toEqual({ ...given, maxCost: 1 });
    expect(signalOf({ signal })).toBe(signal);
    expect(signalOf({})).toBeUndefined();
  });

  it.each([
    [{ signal: new AbortController() }, '`signal` is an object. It must be the signal of an AbortController.'],
    [{ onStatus: true }, '`onStatus` is true. It must be a function.'],
    [{ webhookUrl: 'a.example' }, '`webhookUrl` is "a.example". It must be an http(s) address.'],
    [{ maxCost: 1 }, 'This call has no option "maxCost". Allowed are signal, onStatus, webhookUrl, timeout.'],
  ])('are not %o', (options, message) => {
    expect(thrownBy(() => callOptions(options))).toMatchObject({
      name: 'InputError',
      message,
      field: Object.keys(options)[0],
    });
  });

  it('of a call that starts nothing are a signal and nothing else', () => {
    expect(thrownBy(() => signalOf({ timeout: 1 } as never))).toMatchObject({
      message: 'This call has no option "timeout". Allowed are signal.',
      field: 'timeout',
    });
    expect(thrownBy(() => signalOf({ signal: 1 as never }))).toMatchObject({ field: 'signal' });
  });
});

describe('what a call would ignore', () => {
  const options = { timeout: 1000, onStatus: () => {}, webhookUrl: 'https://a.example/hook' };

  it.each(['timeout', 'onStatus'] as const)('is refused before a submit: %s', async (field) => {
    const { rh, requests } = silentClient(RunningHub);
    const given = { [field]: options[field], webhookUrl: options.webhookUrl };
    for (const call of [
      rh.submit(MODEL, {}, given),
      rh.workflows.submit('1', {}, given),
      rh.apps.submit('1', {}, given),
    ])
      expect(await failure(call)).toMatchObject({
        name: 'InputError',
        field,
        message: `This call takes no \`${field}\`: a submit does not wait for its task. Give it to task.result(); \`signal\` ends the submit itself.`,
      });
    expect(requests()).toBe(0);
  });

  it('is refused by a wait: webhookUrl', async () => {
    const { rh, requests } = silentClient(RunningHub);
    const task = rh.task('1900000000000000301');
    const { webhookUrl } = options;
    const message = 'This call takes no `webhookUrl`: a webhook is asked for when the task is submitted.';
    expect(await failure(task.result({ webhookUrl } as object))).toMatchObject({ field: 'webhookUrl', message });
    expect(thrownBy(() => task.events({ webhookUrl } as object))).toMatchObject({ field: 'webhookUrl', message });
    expect(requests()).toBe(0);
  });
});

it('a method that was taken out of its client says so', async () => {
  const run = Reflect.get(new RunningHub({ apiKey: 'any' }), 'run') as (
    model: object,
    input: object,
  ) => Promise<object>;
  expect(await failure(run(MODEL, {}))).toMatchObject({
    name: 'InputError',
    message: 'A method was called without its client. Call it as one: rh.run(model, input).',
  });
});
