import { describe, expect, it } from 'vitest';
import type { SubmitOutcomeUnknownError } from '../../src/index.js';
import { ID, MODEL, serve } from '../support/server.js';
import { failure } from '../support/watch.js';
import { broken, whole, WITH_ID, WITH_TWO } from './broken-submits.js';

describe('a task whose id came is not lost', () => {
  it.each(WITH_ID)('%s', async (_, step) => {
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
    const { rh } = await serve({ submit: [WITH_TWO] });
    const error = await failure<SubmitOutcomeUnknownError>(rh.submit(MODEL, {}));
    expect(error.message).toContain('names several tasks (5 or 6)');
    expect(error.body).toContain('"6"');
  });
});
