import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { type Logger, type RunningHub } from '../../src/index.js';
import {
  ended,
  envelope,
  json,
  KEY,
  ok,
  QUERY,
  raw,
  type Script,
  serve,
  type Step,
  stores,
  UPLOAD,
} from '../support/server.js';

const ID = '1900000000000000001';
const PASSWORD = 'sesame-0d1e2f3a4b5c';
const SIGNATURE = 'f0e1d2c3b4a59687';

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

/** Every public method that talks to the platform. */
const CALLS: Record<string, (rh: RunningHub) => Promise<unknown>> = {
  'workflows.run': (rh) => rh.workflows.run(ID, { '6.text': 'x' }, { accessPassword: PASSWORD, check: true }),
  'workflows.submit': (rh) => rh.workflows.submit(ID, { '6.image': picture }, { accessPassword: PASSWORD }),
  'workflows.get': (rh) => rh.workflows.get(ID),
  'apps.run': (rh) => rh.apps.run(ID, { '6.text': 'x' }, { accessPassword: PASSWORD, check: true }),
  'apps.submit': (rh) => rh.apps.submit(ID),
  'apps.inputs': (rh) => rh.apps.inputs(ID),
  'apps.get': (rh) => rh.apps.get(ID),
  'apps.list': (rh) => rh.apps.list(),
  account: (rh) => rh.account.get(),
  queue: (rh) => rh.queue.get(),
  apiKeys: (rh) => rh.apiKeys.list(),
  resources: (rh) => rh.resources.list(),
  previewPrice: (rh) => rh.previewPrice({ id: 'c/d' }, {}),
  'run with maxCost': (rh) => rh.run({ id: 'a/b' }, {}, { maxCost: 1 }),
  'lora.upload': (rh) => rh.lora.upload(new Uint8Array([1])),
  'assets.upload': (rh) => rh.assets.upload(picture, { groupId: '1' }),
  'assets.create': (rh) => rh.assets.create({ groupId: '1', url: 'https://x.example', assetType: 'Image', name: 'a' }),
  'assets.query': (rh) => rh.assets.get('1'),
  'assets.list': (rh) => rh.assets.list(),
  'assets.update': (rh) => rh.assets.update('1', { name: 'b' }),
  'assets.delete': (rh) => rh.assets.delete('1'),
  'assets.groups.create': (rh) => rh.assets.groups.create({ name: 'a' }),
  'assets.groups.query': (rh) => rh.assets.groups.get('1'),
  'assets.groups.list': (rh) => rh.assets.groups.list(),
  'assets.groups.update': (rh) => rh.assets.groups.update('1', { name: 'b' }),
  'assets.groups.delete': (rh) => rh.assets.groups.delete('1'),
  'quickCreate.styles': (rh) => rh.quickCreate.styles.list(ID),
  'quickCreate.submit': (rh) => rh.quickCreate.submit(ID, '001', []),
  'webhooks.details': (rh) => rh.webhooks.get(ID),
  'webhooks.resend': (rh) => rh.webhooks.resend(ID, 'https://x.example'),
  'webhooks.confirm': (rh) => rh.webhooks.confirm({ event: 'TASK_END', taskId: ID }),
};

// A platform that repeats the key wherever a response has room for it.
const echo = { name: KEY, id: ID, status: 'ACTIVE', note: `key ${KEY}` };
const good: Record<string, Step> = {
  [UPLOAD]: stores(),
  [`/openapi/v2/run/workflow/${ID}`]: ended(ID),
  [`/openapi/v2/run/ai-app/${ID}`]: ended(ID),
  '/openapi/v2/a/b': ended(ID),
  [QUERY]: ended(ID),
  '/openapi/v2/price-preview/c/d': json({ errorCode: '', estimatedPrice: 0.1, currency: 'USD', priceText: KEY }),
  '/openapi/v2/price-preview/a/b': json({ errorCode: '', estimatedPrice: 0.1, currency: 'USD', note: KEY }),
  '/api/openapi/getJsonApiFormat': ok({ prompt: JSON.stringify({ 6: { class_type: KEY, inputs: { text: KEY } } }) }),
  '/api/webapp/apiCallDemo': ok({ ...echo, nodeInfoList: [{ nodeId: '6', fieldName: 'text', fieldValue: KEY }] }),
  '/task/openapi/quick-ai-app/run': ok({ taskId: ID, taskStatus: 'QUEUED', clientId: KEY }),
  '/api/openapi/getLoraUploadUrl': ok({ fileName: 'lora', url: null }),
};
const rest = ['aiapp/list', 'resource/list', 'queue/status', 'api-key/list'].map((path) => `/openapi/v2/${path}`);
const assets = ['', 'groups/'].flatMap((of) => ['create', 'query', 'list', 'update', 'delete'].map((to) => of + to));
for (const path of [
  ...rest,
  ...assets.map((path) => `/openapi/v2/assets/${path}`),
  '/uc/openapi/accountStatus',
  '/api/fast/creation/model/params',
  '/task/openapi/getWebhookDetail',
  '/task/openapi/retryWebhook',
]) {
  good[path] = ok({ ...echo, assetId: '601', groupId: '602', records: [echo], items: [echo] });
}

const refusal = envelope(802, `apiKey ${KEY} is not authorized: Bearer ${KEY}`, { apiKey: KEY });
const presigned = `http://127.0.0.1:1/lora?apiKey=${KEY}&q-signature=${SIGNATURE}`;

interface Situation {
  readonly responses: Script;
  readonly fetch?: typeof fetch;
  /** Whether every method fails, or none does. */
  readonly fails?: boolean;
}

/** What goes wrong, as the responses of the platform, a `fetch` of the user, or both. */
const SITUATIONS: Record<string, Situation> = {
  'everything works': { responses: good, fails: false },
  'the key is refused': {
    responses: Object.fromEntries(Object.keys(good).map((path) => [path, refusal])),
    fails: true,
  },
  'a gateway answers': {
    responses: Object.fromEntries(Object.keys(good).map((path) => [path, raw(`<p>${KEY}</p>`, 404)])),
  },
  'a storage cannot be reached': {
    responses: { ...good, '/api/openapi/getLoraUploadUrl': ok({ fileName: 'lora', url: presigned }) },
  },
  'fetch throws what it was given': {
    responses: {},
    fails: true,
    fetch: async (url, init) => {
      const error = new TypeError(`fetch of ${url as string} failed with ${JSON.stringify(init?.headers)}`);
      throw Object.assign(error, { config: init, cause: new Error(`${url as string} ${init?.body as string}`) });
    },
  },
};

// Together, because failures are repeated after a pause.
it.each(Object.entries(SITUATIONS))('no method shows a secret when %s', async (_, situation) => {
  const leaks = await Promise.all(Object.entries(CALLS).map(([name, call]) => leaksOf(name, call, situation)));
  expect(leaks.flat()).toEqual([]);
});

/** Runs one method and names the places in which a secret can be found afterwards. */
async function leaksOf(name: string, call: (typeof CALLS)[string], { responses, fetch, fails }: Situation) {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const logger: Logger = { debug: log, warn: log };
  // What succeeds takes as long as the machine needs.
  const limit = fails === false ? {} : { timeout: 2000 };
  const { rh, seen } = await serve(responses, { logger, ...(fetch && { fetch }), maxRetries: 0, ...limit });
  const outcome = await call(rh).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  expect.soft('error' in outcome, `${name} fails`).toBe(fails ?? 'error' in outcome);
  const places = {
    client: [rh, rh.workflows, rh.apps, rh.assets.groups],
    outcome: [outcome, ...errorsIn(outcome)],
    log: lines,
    paths: seen.map(({ path }) => path),
    // The platform wants the key in one address.
    queries: seen.map(({ path, query }) => (path === '/api/webapp/apiCallDemo' ? '' : query.toString())),
  };
  return Object.entries(places)
    .filter(([, values]) =>
      values.some((value) => [KEY, PASSWORD, SIGNATURE].some((secret) => shown(value).includes(secret))),
    )
    .map(([place]) => `${name}: ${place}`);
}

/** An error with everything that hangs on it. */
function errorsIn(outcome: object): unknown[] {
  const found: unknown[] = [];
  for (let error = (outcome as { error?: unknown }).error; error instanceof Error; error = error.cause) {
    found.push(error, error.stack, error.message, (error as { body?: unknown }).body);
  }
  return found;
}

function shown(value: unknown): string {
  return `${inspect(value, { depth: 20, showHidden: true })} ${JSON.stringify(value)}`;
}
