import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { createDeduplicator, file, isInputError, RunningHub, RunningHubCore } from '../../src/index.js';
import { createProxy } from '../../src/proxy/index.js';
import { ANYTHING, type Argument, methodsOf, options, wrongFor } from './hostile-arguments.js';

let sent = 0;
const refuse = async () => {
  sent++;
  throw new Error('nothing may be sent');
};
const rh = new RunningHub({ apiKey: 'a-key-for-tests', fetch: refuse, maxRetries: 0 });
const bytes = rh.download('https://files.example/a.png');

const id: Argument = { good: '5', takes: ['a number', 'a bigint'] };
const task: Argument = { good: '5', takes: ['a bigint'] };
const name: Argument = { good: 'asset-5', takes: ['an address'] };
const input: Argument = { good: {}, takes: ['an empty object', 'an unknown field'] };
const model: Argument = { good: { id: 'vendor/model' }, takes: [] };
const media: Argument = { good: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), takes: [] };
const nodes: Argument = { good: {}, takes: ['undefined', 'an empty object', 'an array'] };
const key: Argument = { good: 'TASK_END:5', takes: ['a text', 'an address'] };
const secret: Argument = { good: 'sixteen letters!', takes: ['an address'] };

const call = options({ signal: 'other' });
const start = options({ signal: 'other', onStatus: 'other', webhookUrl: 'other', timeout: 'number' });
const submit = options({ signal: 'other', onStatus: 'other', webhookUrl: 'other' });
const cost = options({ signal: 'other', webhookUrl: 'other', maxCost: 'cost' });
const graphOptions = {
  signal: 'other',
  webhookUrl: 'other',
  instanceType: 'text',
  usePersonalQueue: 'flag',
  retainSeconds: 'number',
  addMetadata: 'flag',
  accessPassword: 'text',
  check: 'flag',
} as const;
const graph = options(graphOptions);
const workflow = options({ ...graphOptions, graph: 'other' });
const upload = { signal: 'other', onProgress: 'other' } as const;
const download = options({ signal: 'other', maxSizeMB: 'number' });
const page = { signal: 'other', page: 'number', pageSize: 'number' } as const;
const asset = { groupId: 'g', url: 'https://x.example/a.png', assetType: 'Image', name: 'a' };
const request: Argument = { good: '/', takes: Object.keys(ANYTHING).filter((kind) => !kind.includes('proxy')) };
const changes = { ...options({ name: 'text' }, { description: '' }), takes: ['an empty object'] };
const nodeList: Argument = { good: [], takes: ['an array'] };

/** The arguments of every public method. */
const ARGUMENTS: Readonly<Record<string, readonly Argument[]>> = {
  run: [model, input, start],
  submit: [model, input, cost],
  previewPrice: [model, input, call],
  upload: [{ ...media, takes: ['an address'] }, options(upload)],
  task: [task],
  download: [{ good: 'https://files.example/a.png', takes: ['a text', 'an address'] }],
  'workflows.run': [id, nodes, workflow],
  'workflows.submit': [id, nodes, workflow],
  'workflows.inputs': [id, call],
  'workflows.proxyUrl': [options({ signal: 'other', instanceType: 'text' })],
  'workflows.get': [id, call],
  'workflows.progress': [task, options({ signal: 'other', WebSocket: 'other' })],
  'apps.run': [id, nodes, graph],
  'apps.submit': [id, nodes, graph],
  'apps.get': [id, call],
  'apps.inputs': [id, call],
  'apps.list': [options({ ...page, sort: 'text', days: 'number' })],
  'assets.create': [options({ groupId: 'text', url: 'other', assetType: 'text', name: 'text' }, asset), call],
  'assets.delete': [name, call],
  'assets.get': [name, call],
  'assets.list': [options({ ...page, groupId: 'text', status: 'text', name: 'text' })],
  'assets.update': [name, options({ name: 'text' }, { name: 'b' }), call],
  'assets.upload': [
    media,
    options({ ...upload, groupId: 'text', name: 'text', assetType: 'text', timeout: 'number' }, { groupId: 'g' }),
  ],
  'assets.groups.create': [options({ name: 'text' }, { name: 'a' }), call],
  'assets.groups.delete': [name, call],
  'assets.groups.get': [name, call],
  'assets.groups.list': [options({ ...page, name: 'text' })],
  'assets.groups.update': [name, changes, call],
  'quickCreate.run': [id, key, nodeList, start],
  'quickCreate.submit': [id, key, nodeList, submit],
  'quickCreate.styles.list': [id, options({ signal: 'other', type: 'number' })],
  'lora.upload': [media, options({ ...upload, name: 'text' })],
  'webhooks.parse': [{ good: { taskId: '5', status: 'RUNNING' }, takes: [] }],
  'webhooks.confirm': [{ good: { event: 'TASK_END', taskId: '5' }, takes: [] }, call],
  'webhooks.get': [task, call],
  'webhooks.resend': [id, { good: undefined, takes: ['undefined', 'an address'] }, call],
  'webhooks.sign': [{ good: 'https://x.example/', takes: ['an address'] }, secret, options({ expiresIn: 'number' })],
  'webhooks.verify': [request, secret],
  'account.get': [call],
  'queue.get': [call],
  'apiKeys.list': [call],
  'resources.list': [
    options({ ...page, resourceType: 'text', resourceName: 'text', baseModels: 'other', tags: 'other' }),
  ],
  'task().status': [call],
  'task().cancel': [call],
  'task().result': [start],
  'task().events': [start],
  'bytes.stream': [download],
  'bytes.blob': [download],
  'bytes.save': [{ good: 'out/', takes: ['undefined', 'a text', 'an address'] }, download],
  'deduplicator.add': [key],
  'deduplicator.delete': [key],
  file: [{ good: 'a.png', takes: ['a text'] }],
  createApi: [{ good: rh, takes: [] }],
  createProxy: [{ good: undefined, takes: ['an empty object'] }],
  createDeduplicator: [options({ max: 'number', ttl: 'number' })],
  RunningHub: [{ good: undefined, takes: ['undefined', 'an empty object'] }],
  RunningHubCore: [{ good: undefined, takes: ['undefined', 'an empty object'] }],
};

/** Those that answer at once, and so throw. All others reject. */
const SYNCHRONOUS =
  /^(task|task\(\)\.events|download|workflows\.progress|file|create\w+|RunningHub\w*|deduplicator\.\w+)$/;

const deduplicator = createDeduplicator();
const METHODS = new Map<string, (...args: unknown[]) => unknown>([
  ...methodsOf(rh),
  ...methodsOf({ 'task()': rh.task('5'), bytes, deduplicator }),
  ...Object.entries({ createApi, createDeduplicator, createProxy, file } as unknown as Record<string, () => unknown>),
  ['RunningHub', (given) => new RunningHub(given as object)],
  ['RunningHubCore', (given) => new RunningHubCore(given as object)],
]);

/** Methods without an argument. */
const SIMPLE = ['task().toJSON', 'task().toString'];

it('every public method is known here', () => {
  expect([...METHODS.keys()].sort()).toEqual([...Object.keys(ARGUMENTS), ...SIMPLE].sort());
});

describe.each(Object.entries(ARGUMENTS))('%s()', (method, args) => {
  const cases = args.flatMap((argument, at) => wrongFor(argument).map(([what, value]) => [at, what, value] as const));

  it.each(cases)('refuses argument %i that is %s, before anything is sent', async (at, _, value) => {
    sent = 0;
    const given = args.map(({ good }, index) => (index === at ? value() : good));
    const error = await failureOf(method, given);
    expect(error).toSatisfy(isInputError);
    expect(error).toMatchObject({ field: expect.stringMatching(/./) });
    expect(sent).toBe(0);
  });
});

async function failureOf(method: string, args: readonly unknown[]): Promise<unknown> {
  let result: unknown;
  try {
    result = METHODS.get(method)!(...args);
  } catch (error) {
    return SYNCHRONOUS.test(method) ? error : new Error(`${method} throws, and should reject`, { cause: error });
  }
  const resolved = Promise.resolve(result);
  return resolved.then(
    (value) => new Error(`resolved with ${String(value)}`),
    (error: unknown) => error,
  );
}
