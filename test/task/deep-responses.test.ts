import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import type { RunningHub } from '../../src/index.js';
import { ID, raw, serve } from '../support/server.js';
import { failure } from '../support/watch.js';

const MODEL = 'rhart-image-x-official/text-to-image';
const PATH = `/openapi/v2/${MODEL}` as const;
const WORKFLOW = '/openapi/v2/run/workflow/1900000000000000201';

const deep = (open: string, close: string) => open.repeat(20_000) + '1' + close.repeat(20_000);
const errors = deep('{"errors":[', ']}');

/** What stands beside the id, or in a failure. */
const BESIDE: readonly [where: string, fields: string][] = [
  ['errors in errors', `"node_errors":{"1":${errors}}`],
  ['lists in lists', `"node_errors":${deep('[', ']')}`],
  ['JSON text', `"promptTips":${JSON.stringify(`{"node_errors":{"1":${errors}}}`)}`],
  ['envelopes in envelopes', `"data":${deep('{"data":', '}')}`],
  ['results', `"results":${deep('[', ']')}`],
  ['a reason', `"failedReason":${deep('{"error":', '}')}`],
  ['a usage', `"usage":${deep('{"usage":', '}')}`],
];

const SUBMITS: readonly ((rh: RunningHub) => Promise<{ readonly id: string }>)[] = [
  (rh) => rh.submit(MODEL, { prompt: 'a red fox' }),
  (rh) => rh.workflows.submit('1900000000000000201', {}),
];

describe('a response that is nested deeper than the stack', () => {
  it.each(BESIDE)('has the id of its task beside %s', async (_, fields) => {
    const step = raw(`{"taskId":"${ID}","status":"RUNNING",${fields}}`, 200);
    const { rh } = await serve({ [PATH]: step, [WORKFLOW]: step });
    const tasks = await Promise.all(SUBMITS.map((submit) => submit(rh)));
    expect(tasks.map(({ id }) => id)).toEqual([ID, ID]);
    const { data } = await createApi(rh).POST(PATH, { body: { prompt: 'a red fox', outputFormat: 'png' } });
    expect(data).toMatchObject({ taskId: ID });
  });

  it.each(BESIDE)('is an error of the package when it tells of a failure beside %s', async (_, fields) => {
    const step = raw(`{"errorCode":"1007","errorMessage":"prompt is too long",${fields}}`, 200);
    const { rh } = await serve({ [PATH]: step, [WORKFLOW]: step });
    for (const error of await Promise.all(SUBMITS.map((submit) => failure(submit(rh)))))
      expect(error).toMatchObject({ name: 'InputError', code: '1007' });
  });
});
