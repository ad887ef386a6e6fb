import type { RunningHub } from '../../src/index.js';
import { ID, QUERY, task, UPLOAD } from '../support/platform.js';
import type { Script } from '../support/server.js';

/** A call of the client, and the endpoint whose answers a file holds. */
export interface AnsweredCall {
  /** Path of the endpoint; none for what is read without a request. */
  readonly path: string;
  /** What the server calls requests to it, where that is no path. */
  readonly action?: string;
  /** What the other endpoints of the call say. */
  readonly before?: Script;
  /** Makes the call; `given` is the body of the first answer, for calls that are handed it. */
  readonly make: (rh: RunningHub, given: unknown) => Promise<unknown>;
}

/** The ids that the files use. */
const WORKFLOW = '1900000000000000001';
const APP = '1900000000000000401';
const MODEL = 'rhart-image-n-pro/text-to-image';

/** By the names that the files use. */
export const CALLS: Readonly<Record<string, AnsweredCall>> = {
  status: { path: QUERY, action: 'query', make: (rh) => rh.task(ID).status() },
  result: { path: QUERY, action: 'query', make: (rh) => rh.task(ID).result() },
  run: {
    path: `/openapi/v2/${MODEL}`,
    make: (rh) => rh.run(MODEL, { prompt: 'a red fox', resolution: '1k' }),
  },
  previewPrice: {
    path: `/openapi/v2/price-preview/${MODEL}`,
    make: (rh) => rh.previewPrice(MODEL, { prompt: 'a red fox', resolution: '1k' }),
  },
  'workflows.run': { path: `/openapi/v2/run/workflow/${WORKFLOW}`, make: (rh) => rh.workflows.run(WORKFLOW) },
  'workflows.get': { path: '/api/openapi/getJsonApiFormat', make: (rh) => rh.workflows.get(WORKFLOW) },
  'apps.run': { path: `/openapi/v2/run/ai-app/${APP}`, make: (rh) => rh.apps.run(APP) },
  'apps.inputs': { path: '/api/webapp/apiCallDemo', make: (rh) => rh.apps.inputs(APP) },
  'apps.check': {
    path: '/api/webapp/apiCallDemo',
    before: { [`/openapi/v2/run/ai-app/${APP}`]: task() },
    make: (rh) => rh.apps.run(APP, { '16.select': '15' }, { check: true }),
  },
  upload: {
    path: UPLOAD,

    make: (rh) => rh.upload(new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)], 'a.png')),
  },
  account: { path: '/uc/openapi/accountStatus', make: (rh) => rh.account.get() },
  queue: { path: '/openapi/v2/queue/status', make: (rh) => rh.queue.get() },
  'assets.get': { path: '/openapi/v2/assets/query', make: (rh) => rh.assets.get('asset-1') },
  cancel: { path: '/task/openapi/cancel', make: (rh) => rh.task(ID).cancel() },
  'webhooks.parse': { path: '', make: (rh, given) => rh.webhooks.parse(given as string) },
};
