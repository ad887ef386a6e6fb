import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import type { RunningHub, Task } from '../../src/index.js';
import { decode } from '../../src/http/response.js';
import { taskIdsIn } from '../../src/task/task-in.js';
import { behind } from '../proxy/behind.js';
import { ID, MODEL, raw, serve } from '../support/server.js';
import { failure } from '../support/watch.js';
import { FOUND, NONE } from './id-responses.js';

const idsIn = (json: string) => taskIdsIn(decode(200, new Headers(), json));

/** Every way to start a task, with the path that it asks for. */
const WAYS: Record<string, [path: string, submit: (rh: RunningHub) => Promise<Task>]> = {
  model: ['submit', (rh) => rh.submit(MODEL, {})],
  workflow: ['/openapi/v2/run/workflow/11', (rh) => rh.workflows.submit('11')],
  app: ['/openapi/v2/run/ai-app/12', (rh) => rh.apps.submit('12')],
  'Quick Create app': ['/task/openapi/quick-ai-app/run', (rh) => rh.quickCreate.submit('13', '001', [])],
};

describe('the id of a task', () => {
  it.each(Object.entries(WAYS))('is found however it was started: %s', async (_, [path, submit]) => {
    const { rh, count } = await serve({ [path]: Object.values(FOUND).map((json) => raw(json)) });
    for (const name of Object.keys(FOUND)) expect((await submit(rh)).id, name).toBe(ID);
    expect(count(path)).toBe(Object.keys(FOUND).length);
  });

  it('is found, and signed, behind a proxy', async () => {
    const { page } = await behind({ submit: Object.values(FOUND).map((json) => raw(json)), query: [raw('{}')] });
    for (const name of Object.keys(FOUND)) expect((await page().submit(MODEL, {})).id, name).toMatch(/^19.{17}\d{39}$/);
  });

  it.each(['7', '"7"'])('is not looked for in the lists of a page’s task: %s', async (part) => {
    const usage = `{"taskId":"${ID}","status":"RUNNING","taskUsageList":[{"taskId":"${ID}"},{"taskId":${part}}]}`;
    const { page, call } = await behind({ submit: [raw(`{"taskId":"${ID}"}`)], query: [raw(usage)] });
    const { id } = await page().submit(MODEL, {});
    const body = await (await call('/openapi/v2/query', { taskId: id })).text();
    expect(body).toBe(usage.replaceAll(ID, id));
  });

  it('is found by the low-level client, where the body would not show it', async () => {
    // Without a record there is no field to put it into.
    const found = Object.entries(FOUND).filter(([name]) => name !== 'in a body that is a text');
    const path = '/openapi/v2/vendor/text-to-image';
    const { rh } = await serve({ submit: found.map(([, json]) => raw(json)) });
    const api = createApi(rh) as unknown as Record<
      'POST',
      (path: string, init: object) => Promise<Record<string, unknown>>
    >;
    for (const [name] of found) {
      const { data, error } = await api.POST(path, { body: {} });
      expect(JSON.stringify(data ?? error), name).toContain(`"taskId":"${ID}"`);
    }
  });

  it('leaves a submit open when several may be it, and tells them', async () => {
    const several = [
      '{"a":{"taskId":"7"},"b":{"taskId":"8"}}',
      '{"taskId":"7","taskId":"8"}',
      '[{"taskId":7},{"taskId":8}]',
    ];
    const { rh, count } = await serve({ submit: several.map((json) => raw(json)) });
    for (const json of several) {
      expect(idsIn(json)).toEqual(['7', '8']);
      const error = await failure(rh.submit(MODEL, {}));
      expect(error).toMatchObject({
        name: 'SubmitOutcomeUnknownError',
        status: 200,
        body: expect.anything() as object,
      });
      expect(error.message).toContain('several tasks (7 or 8)');
    }
    expect(count('submit')).toBe(3);
    expect(idsIn(JSON.stringify(Array.from({ length: 99 }, (_, at) => ({ taskId: at + 1 }))))).toHaveLength(5);
  });

  it('leaves a submit open when it is nowhere, and has it repeated when the queue was full', async () => {
    const { rh } = await serve({ submit: [raw(NONE['a list of errors']!)] });
    expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
    const full = await serve({ submit: [raw(NONE['a list in a refusal']!), raw(FOUND['as task_id']!)] });
    expect((await full.rh.submit(MODEL, {})).id).toBe(ID);
  });

  it('brings the record along that it stands in', async () => {
    const record = { taskId: ID, taskStatus: 'QUEUED', extra: 1 };
    const { rh } = await serve({ submit: [raw(JSON.stringify({ a: { b: { c: { d: record } } } }))] });
    expect((await rh.submit(MODEL, {})).lastStatus).toBe('QUEUED');
  });
});
