import { describe, expect, it } from 'vitest';
import type { TaskFailedError } from '../../src/index.js';
import { failure } from '../support/watch.js';
import * as s from '../support/server.js';
import { advised } from '../support/advised.js';

const { ID, serve } = s;
const OUTPUTS = '/task/openapi/outputs';
const WORKFLOW = '/openapi/v2/run/workflow/1';

const sampler = { node_id: '46', node_name: 'KSampler', exception_message: 'CUDA out of memory' };
const node_errors = {
  46: { errors: [{ message: 'Value not in list', details: 'unet_name' }], class_type: 'UNETLoader' },
};
const unknown = { errorCode: '1000', errorMessage: 'unknown error' };
const refused = { nodeId: '46', nodeName: 'UNETLoader', message: 'Value not in list: unet_name' };

async function failing(record: object, script: s.Script = {}) {
  const served = await serve({ query: [s.task('FAILED', record)], ...script });
  const error = await failure<TaskFailedError>(served.rh.task(ID).result());
  return { ...served, error };
}

describe('why a task failed', () => {
  it.each<[string, object, string]>([
    [
      'the reason, where the platform calls it unknown',
      { ...unknown, failedReason: sampler },
      'at node 46 (KSampler): CUDA out of memory (unknown error) [1000]',
    ],
    [
      'the name of a code is no reason',
      { errorCode: 805, errorMessage: 'APIKEY_TASK_STATUS_ERROR', failedReason: sampler },
      'at node 46 (KSampler): CUDA out of memory (APIKEY_TASK_STATUS_ERROR) [805]',
    ],
    [
      'the words and the reason',
      { errorCode: '1015', errorMessage: 'no picture', failedReason: sampler },
      'at node 46 (KSampler): no picture: CUDA out of memory [1015]',
    ],
    [
      'what both say, once',
      { errorMessage: 'KSampler: CUDA out of memory.', failedReason: sampler },
      'at node 46 (KSampler): KSampler: CUDA out of memory.',
    ],
    ['a reason in text', { ...unknown, failedReason: 'review failed' }, ': review failed (unknown error) [1000]'],
    ['a reason in a record', { failedReason: { msg: '审核未通过' } }, ': 审核未通过'],
    [
      'node errors',
      { ...unknown, promptTips: JSON.stringify({ node_errors }) },
      'at node 46 (UNETLoader): Value not in list: unet_name (unknown error) [1000]',
    ],
    [
      'the reason before node errors',
      { failedReason: sampler, promptTips: { node_errors } },
      'at node 46 (KSampler): CUDA out of memory',
    ],
    [
      'an error of the whole graph',
      { ...unknown, promptTips: { error: 'no outputs' } },
      ': no outputs (unknown error) [1000]',
    ],
    ['only words', { errorCode: '1501', errorMessage: ' nsfw\n' }, ': nsfw [1501]'],
    ['the words of an envelope that failed', { code: 805, msg: ' graph broke ' }, ': graph broke [805]'],
    ['their other name', { code: 805, msg: '', message: 'graph broke' }, ': graph broke [805]'],
    [
      'the reason alone, where the envelope speaks of it in its own words',
      { code: 805, msg: 'graph broke', failedReason: sampler },
      'at node 46 (KSampler): CUDA out of memory [805]',
    ],
    ['only a place', { ...unknown, failedReason: { node_id: 6 } }, 'at node 6: unknown error [1000]'],
  ])('is %s', async (_, record, end) => {
    const { error, count } = await failing(record);
    expect(error.message).toBe(advised(`Task ${ID} failed${end.startsWith(':') ? '' : ' '}${end}`, error));
    expect(count(OUTPUTS)).toBe(0);
  });

  it.each([
    ['nothing is said', {}],
    ['the envelope calls the query a success', { code: 0, msg: 'success' }],
  ])('is asked for elsewhere, where %s', async (_, record) => {
    const { error, count } = await failing(record);
    expect(error.message).toBe(advised(`Task ${ID} failed: no reason given`, error));
    expect(count(OUTPUTS)).toBe(1);
  });

  it('is told from a refusal of what it should show, by the code', async () => {
    const { error } = await failing({ errorCode: '1501', errorMessage: 'nsfw' });
    expect(error).toMatchObject({ contentRefused: true, advice: 'Change the prompt or the media.' });
    expect((await failing({ errorCode: '805', errorMessage: 'broke' })).error.contentRefused).toBe(false);
  });

  it('is data of the error, too', async () => {
    const { error } = await failing({ ...unknown, promptTips: JSON.stringify({ node_errors }) });
    expect(error).toMatchObject({ reason: refused, nodeErrors: [refused] });
    expect(error.toJSON()).toMatchObject({ nodeErrors: [refused] });
    const { error: plain } = await failing({ ...unknown, failedReason: sampler });
    expect(plain.nodeErrors).toBeUndefined();
  });
});

describe('the node errors of a submit', () => {
  const accepted = s.task('RUNNING', { promptTips: JSON.stringify({ result: false, node_errors }) });

  it('are in the message of the task that fails, also when it was stored in between', async () => {
    const { rh } = await serve({ [WORKFLOW]: [accepted], query: [s.task('FAILED', unknown)] });
    const task = await rh.workflows.submit('1');
    expect(task.nodeErrors).toEqual([refused]);
    const stored = JSON.stringify(task);
    const errors = await Promise.all([
      failure<TaskFailedError>(task.result()),
      failure<TaskFailedError>(rh.task(stored).result()),
    ]);
    for (const error of errors) {
      expect(error.message).toBe(
        advised(
          `Task ${ID} failed at node 46 (UNETLoader): Value not in list: unet_name (unknown error) [1000]`,
          error,
        ),
      );
      expect(error).toMatchObject({ reason: refused, nodeErrors: [refused] });
    }
  });

  it('are no part of a task without any, and a stored task may have anything there', async () => {
    const { rh } = await serve({
      [WORKFLOW]: [s.task()],
      query: [s.task('FAILED', { errorCode: '1015', errorMessage: 'x' })],
    });
    expect(await rh.workflows.submit('1')).not.toHaveProperty('nodeErrors');
    const error = await failure<TaskFailedError>(rh.task({ v: 1, id: ID, nodeErrors: 'damaged' } as never).result());
    expect(error.message).toBe(advised(`Task ${ID} failed: x [1015]`, error));
  });

  it('are in the refusal', async () => {
    const data = { promptTips: JSON.stringify({ node_errors }) };
    const { rh } = await serve({ [WORKFLOW]: [s.envelope(433, 'VALIDATE_PROMPT_FAILED', data)] });
    const error = await failure(rh.workflows.submit('1'));
    expect(error).toMatchObject({ name: 'InputError', code: '433', nodeErrors: [refused] });
    expect(error.message).toContain('VALIDATE_PROMPT_FAILED [433]; node 46 (UNETLoader): Value not in list: unet_name');
  });

  it('prove that nothing runs when there is nothing to execute, and else are told with the doubt', async () => {
    const answer = (tips: object) =>
      s.envelope(805, 'APIKEY_TASK_STATUS_ERROR', { promptTips: JSON.stringify({ node_errors, ...tips }) });
    const refusal = async (tips: object) => {
      const { rh } = await serve({ [WORKFLOW]: [answer(tips)] });
      return failure(rh.workflows.submit('1'));
    };
    const [proven, open] = await Promise.all([refusal({ result: false, outputs_to_execute: [] }), refusal({})]);
    expect(proven).toMatchObject({ name: 'InputError', code: '805', nodeErrors: [refused] });
    expect(open).toMatchObject({ name: 'SubmitOutcomeUnknownError', code: '805', nodeErrors: [refused] });
    expect(open.message).toContain('node 46 (UNETLoader): Value not in list: unet_name');
  });
});

describe('a failure that the query does not explain', () => {
  const told = s.envelope(805, 'APIKEY_TASK_STATUS_ERROR', { failedReason: sampler });

  it('is looked up in v1', async () => {
    const { error, of } = await failing(unknown, { [OUTPUTS]: [told] });
    expect(error.message).toBe(
      advised(`Task ${ID} failed at node 46 (KSampler): CUDA out of memory (unknown error) [1000]`, error),
    );
    expect(of(OUTPUTS).map(({ body }) => body)).toEqual([{ apiKey: s.KEY, taskId: ID }]);
  });

  it('is looked up for a workflow, and leaves what the query told beside it', async () => {
    const record = { ...unknown, failedReason: '', promptTips: '' };
    for (const step of [told, s.envelope(805, 'x', { promptTips: JSON.stringify({ node_errors }) })]) {
      const { rh, count } = await serve({ query: [s.task('FAILED', record)], [OUTPUTS]: [step] });
      const error = await failure<TaskFailedError>(rh.task({ v: 1, id: ID, model: 'run/workflow/1' }).result());
      expect(count(OUTPUTS)).toBe(1);
      expect(Object.values(error.body as object)).not.toContain(undefined);
    }
  });

  it('has node errors there, or a text', async () => {
    const tips = s.envelope(805, 'x', { promptTips: JSON.stringify({ node_errors }) });
    const [byNode, byText] = await Promise.all([
      failing(unknown, { [OUTPUTS]: [tips] }),
      failing(unknown, { [OUTPUTS]: [s.envelope(805, 'x', 'out of memory')] }),
    ]);
    expect(byNode.error.message).toContain('failed at node 46 (UNETLoader): Value not in list: unet_name');
    expect(byText.error.message).toContain('failed: out of memory (unknown error)');
  });

  it('stays as it is when that endpoint says nothing, fails, or the task is one of a model', async () => {
    const message = `Task ${ID} failed: unknown error [1000]`;
    for (const step of [s.envelope(805, 'x'), s.ok([]), s.json([]), s.html(502), s.drop]) {
      const { error, count } = await failing(unknown, { [OUTPUTS]: [step] });
      expect(error.message).toBe(advised(message, error));
      expect(count(OUTPUTS)).toBe(1);
    }
    const { rh, count } = await serve({ query: [s.task('FAILED', unknown), s.task('CANCEL')], [OUTPUTS]: [told] });
    expect((await failure(rh.task({ v: 1, id: ID, model: 'vendor/text-to-image' }).result())).message).toContain(
      message,
    );
    expect((await failure(rh.task(ID).result())).message).toContain(`Task ${ID} was canceled: no reason given. Change`);
    expect(count(OUTPUTS)).toBe(0);
  });
});
