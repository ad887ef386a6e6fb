import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  letrec,
  oneof,
  property,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import type { RunningHub, Task } from '../../src/index.js';
import { decode } from '../../src/http/response.js';
import { eachIdField } from '../../src/task/id-fields.js';
import { taskIdsIn } from '../../src/task/task-in.js';
import { behind } from '../proxy/behind.js';
import { ID, MODEL, raw, serve } from '../support/server.js';
import { failure } from '../support/watch.js';

const idsIn = (json: string, status = 200) => taskIdsIn(decode(status, new Headers(), json));
const text = (value: unknown) => JSON.stringify(JSON.stringify(value));
const deep = (levels: number) => '{"a":'.repeat(levels) + `{"taskId":"${ID}"}` + '}'.repeat(levels);

/** An id in as many texts, each of which holds JSON. */
const within = (texts: number): string =>
  texts === 0 ? `{"taskId":"${ID}"}` : `{"a":${JSON.stringify(within(texts - 1))}}`;

/** Responses in which a task that is paid must not be overlooked. */
const FOUND: Record<string, string> = {
  'below four levels': deep(5),
  'below ninety levels': deep(90),
  'in a text that holds JSON': `{"code":0,"data":${text({ taskId: ID })}}`,
  'in a text in a text, as a bare number': `{"body":${JSON.stringify(`{"data":${JSON.stringify(`{"taskId":${ID}}`)}}`)}}`,
  'in a text in three more': within(4),
  'in a text with white space before its JSON': `{"data":"\\n\\t {\\"taskId\\":\\"${ID}\\"}"}`,
  'in a body that is a text': text({ taskId: ID }),
  'under an escaped name': `{"task\\u0049d":"${ID}"}`,
  'before an empty one of the same name': `{"taskId":"${ID}","taskId":""}`,
  'after an empty one of the same name': `{"taskId":"","taskId":"${ID}"}`,
  'before a null of the same name': `{"data":{"taskId":${ID},"taskId":null}}`,
  'in a record that a second one hides': `{"code":0,"data":{"taskId":"${ID}"},"data":null}`,
  'in a list of one': `{"code":0,"data":[{"taskId":"${ID}"}]}`,
  'in a body that is a list': `[{"taskId":"${ID}","status":"RUNNING"}]`,
  'beside a number that JSON does not have': `{"usage":NaN,"result":{"taskId":${ID}}}`,
  'in a failure': `{"code":805,"msg":"failed","result":{"detail":{"taskId":"${ID}"}}}`,
  'in the error of a failure': `{"success":false,"error":{"message":"slow","taskId":"${ID}"}}`,
  'beside the task that it is a part of': `{"data":{"taskId":"${ID}","parentTaskId":"7"},"parent":{"taskId":"7"}}`,
  'at the documented place, not beside it': `{"trace":{"taskId":"7"},"data":{"taskId":"${ID}"}}`,
  'as the platform writes it, not as a gateway does': `{"task_id":"trace-7","data":{"taskId":"${ID}"}}`,
  'nearer to the top than others': `{"task":{"taskId":"${ID}","steps":{"taskId":"7"}}}`,
  'in a record, not in a list': `{"usage":[{"taskId":"7"}],"a":{"b":{"taskId":"${ID}"}}}`,
};
for (const name of ['task_id', 'taskID', 'TaskId', 'TASK_ID', 'task-id', 'taskid'])
  FOUND[`as ${name}`] = `{"code":0,"data":{"${name}":"${ID}"}}`;

/** Responses without an id that is the task's. */
const NONE: Record<string, string> = {
  'other names': '{"promptTaskCode":"7","parentTaskId":"7","webhookId":"7","id":"7","taskIds":["7"],"task":{"id":"7"}}',
  'the task around it': '{"parentTask":{"taskId":"7"},"previous":{"taskId":"7"},"relatedTasks":{"taskId":"7"}}',
  'an echo of the request': `{"request":{"taskId":"7"},"input":${text({ taskId: '7' })},"params":[{"taskId":"7"}]}`,
  'an echo of what a visitor wrote': `{"prompt":${text({ taskId: '7' })},"promptTips":${text({ taskId: '7' })}}`,
  'a webhook': '{"webhookEvent":{"taskId":"7"}}',
  'a list of errors': '{"data":{"errors":[{"taskId":"7"}],"failedTasks":[{"taskId":"7"}]}}',
  'a list in a refusal': '{"errorCode":"421","taskId":"","data":[{"taskId":"7"}]}',
  'words for nothing': '{"taskId":"null","data":{"taskId":"undefined","taskID":"None","a":{"taskId":"000"}}}',
  'no values': '{"taskId":true,"data":{"taskId":["7"],"a":{"taskId":{"id":"7"}}}}',
  'a text that is no JSON': `{"data":"{\\"taskId\\":\\"7\\""}`,
  'JSON without a record': '{"data":"[1,\\"taskId\\",7]","a":7}',
  'a text in more texts than are looked into': within(5),
  'records deeper than are looked into': deep(101),
};

/** Every way to start a task, with the path that it asks for. */
const WAYS: Record<string, [path: string, submit: (rh: RunningHub) => Promise<Task>]> = {
  model: ['submit', (rh) => rh.submit(MODEL, {})],
  workflow: ['/openapi/v2/run/workflow/11', (rh) => rh.workflows.submit('11')],
  app: ['/openapi/v2/run/ai-app/12', (rh) => rh.apps.submit('12')],
  'Quick Create app': ['/task/openapi/quick-ai-app/run', (rh) => rh.quickCreate.submit('13', '001', [])],
};

describe('the id of a task', () => {
  it.each(Object.entries(FOUND))('is found: %s', (_, json) => {
    expect(idsIn(json)).toEqual([ID]);
  });

  it.each(Object.entries(NONE))('is none of: %s', (_, json) => {
    expect(idsIn(json)).toEqual([]);
  });

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

describe('every id field of a text', () => {
  const name = constantFrom('taskId', 'task_id', 'data', 'a', 'x"y', '{');
  const leaf = oneof(constantFrom('1', '2', '', '{"taskId":', '\\"'), integer(), boolean(), constant(null));
  const { value } = letrec<{ value: unknown }>((tie) => ({
    value: oneof({ depthSize: 'small' }, leaf, array(tie('value'), { maxLength: 4 }), dictionary(name, tie('value'))),
  }));
  const renamed = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(renamed);
    if (typeof given !== 'object' || given === null) return given;
    return Object.fromEntries(
      Object.entries(given).map(([key, entry]) => [
        key,
        /^task_?id$/i.test(key) && (typeof entry === 'string' || typeof entry === 'number')
          ? `<${entry}>`
          : renamed(entry),
      ]),
    );
  };

  it('is shown with its value, and only that', () => {
    const check = property(value, constantFrom(0, 1), (given, indent) => {
      const json = JSON.stringify(given, null, indent);
      expect(eachIdField(json, () => undefined)).toBe(json);
      expect(JSON.parse(eachIdField(json, ({ value: id }) => `<${String(id)}>`))).toEqual(renamed(given));
    });
    assert(check, { seed: 20261126, numRuns: 5000 });
  });

  it('is replaced in texts, too', () => {
    expect(eachIdField(FOUND['in a text that holds JSON']!, () => '7')).toBe(
      `{"code":0,"data":${text({ taskId: '7' })}}`,
    );
  });

  it('takes time in proportion to the text', () => {
    let seen = 0;
    const count = () => void seen++;
    const half = JSON.stringify('{"a":"'.repeat(500_000));
    for (const json of [
      '['.repeat(1_000_000) + ']'.repeat(1_000_000),
      '{"taskId":'.repeat(1_000_000) + '1' + '}'.repeat(1_000_000),
      `{"a":${JSON.stringify('\\"'.repeat(2_000_000))}}`,
      `[${'"{",'.repeat(1_000_000)}"{"]`,
      `[${Array(4).fill(half).join()}]`,
      `[${'{"taskId":"1"},'.repeat(300_000)}1]`,
    ])
      expect(eachIdField(json, count)).toBe(json);
    expect(seen).toBe(300_000);
  });
});
