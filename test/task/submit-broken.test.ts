import { describe, expect, it } from 'vitest';
import type { SubmitOutcomeUnknownError } from '../../src/index.js';
import { breakOff, ID, MODEL, raw, serve, type Step } from '../support/server.js';
import { failure } from '../support/watch.js';

/** Sends the beginning of a response, and ends the connection. */
const broken =
  (part: string, headers: Record<string, string> = { 'content-length': '500' }): Step =>
  (response) => {
    response.writeHead(200, headers);
    breakOff(response, Buffer.from(part));
  };

const whole = JSON.stringify({ taskId: ID, status: 'RUNNING' });

describe('a task whose id came is not lost', () => {
  it.each<[string, Step]>([
    ['when the connection breaks behind it', broken(`{"taskId":"${ID}"`)],
    ['when the connection breaks behind a bare one', broken(`{"code":0,"data":{"taskId":${ID},"sta`)],
    ['when the connection breaks and no length was told', broken(whole, {})],
    ['in a call of a function', raw(`cb(${whole});`)],
    ['before a comment', raw(`${whole}\n<!-- cached -->`)],
    ['far inside', raw(`{"pad":"${'x'.repeat(300)}","taskId":"${ID}"}\n<!-- cached -->`)],
    ['in an event', raw(`data: ${whole}\n\n`)],
    ['before the rest of a response that was cut', raw(whole.slice(0, -3))],
  ])('%s', async (_, step) => {
    const { rh, seen } = await serve({ submit: [step] });
    expect((await rh.submit(MODEL, {})).id).toBe(ID);
    expect(seen).toHaveLength(1);
  });

  it('when the response is silent behind it until the time is over', async () => {
    const { rh, seen } = await serve(
      { submit: [(response) => void response.writeHead(200).write(whole)] },
      { requestTimeout: 2000 },
    );
    expect((await rh.submit(MODEL, {})).id).toBe(ID);
    expect(seen).toHaveLength(1);
  });
});

describe('a response that broke off', () => {
  it.each<[string, string]>([
    ['in the id', `{"taskId":"${ID.slice(0, 5)}`],
    ['in a bare id', `{"taskId":${ID.slice(0, 5)}`],
    ['before the id', '{"status":"RUNNING","ta'],
  ])('%s leaves open what became of the submit, and is kept', async (_, part) => {
    const { rh, seen } = await serve({ submit: [broken(part)] });
    const error = await failure<SubmitOutcomeUnknownError>(rh.submit(MODEL, {}));
    expect(error).toMatchObject({ name: 'SubmitOutcomeUnknownError', status: 200, body: part });
    expect(error.message).toContain('the response broke off');
    expect(seen).toHaveLength(1);
  });

  it('with several ids names none of them as the task', async () => {
    const { rh } = await serve({ submit: [raw(`data: {"taskId":"5"}\n\ndata: {"taskId":"6"}\n\n`)] });
    const error = await failure<SubmitOutcomeUnknownError>(rh.submit(MODEL, {}));
    expect(error.message).toContain('names several tasks (5 or 6)');
    expect(error.body).toContain('"6"');
  });
});
