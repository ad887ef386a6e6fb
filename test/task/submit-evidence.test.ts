import { describe, expect, it, vi } from 'vitest';
import { RunningHub, type RunningHubError } from '../../src/index.js';
import { createApi } from '../../src/api/index.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { MODEL, serve } = s;

describe('the reason of an abort', () => {
  it('proves nothing about the submit that it ended, whatever it says', async () => {
    const dead = new RunningHub({ apiKey: s.KEY, baseUrl: 'http://127.0.0.1:1', maxRetries: 0 });
    const reason = await failure<RunningHubError>(dead.submit(MODEL, {}));
    expect(reason.unsent).toBe(true);
    const { rh, count } = await serve({ submit: [s.hang] });
    const group = new AbortController();
    const calls = [
      failure<RunningHubError>(rh.submit(MODEL, {}, { signal: group.signal })),
      failure<RunningHubError>(rh.run(MODEL, {}, { signal: group.signal })),
      failure<RunningHubError>(
        createApi(rh).POST(`/openapi/v2/${MODEL.id}` as never, { body: {}, signal: group.signal } as never),
      ),
    ];
    while (count('submit') < calls.length) await new Promise(setImmediate);
    group.abort(reason);
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ name: 'SubmitOutcomeUnknownError', cause: reason });
      expect(error.unsent).not.toBe(true);
    }
  });
});

describe('the words of a server', () => {
  it.each(['client error (Connect)', 'bad port', 'when HTTP Tunneling', 'fetch failed'])(
    'prove nothing, when a fetch of the user throws them: %s',
    async (words) => {
      let arrived = 0;
      const fetch = async () => {
        arrived++;
        throw new Error(words, { cause: new Error(words) });
      };
      const rh = new RunningHub({ apiKey: s.KEY, fetch, maxRetries: 2 });
      expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
      expect(arrived).toBe(1);
    },
  );
});

describe('an id that is rounded or none', () => {
  it.each(['1900000000000000301.0', '1.900000000000000301e18', '-1.5', '"../x"', '" 77 "', `"${'7'.repeat(500)}"`])(
    'is not taken for the id of a task: %s',
    async (taskId) => {
      const { rh } = await serve({ submit: [s.raw(`{"taskId":${taskId},"status":"RUNNING"}`)] });
      expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
    },
  );

  it.each(['"abc-1"', '-5', '"1900000000000000301"', '1900000000000000301'])(
    'that can be stored can be asked about again: %s',
    async (taskId) => {
      const { rh } = await serve({ submit: [s.raw(`{"taskId":${taskId},"status":"RUNNING"}`)] });
      const task = await rh.submit(MODEL, {});
      expect(rh.task(JSON.stringify(task)).id).toBe(task.id);
      expect(task.id).toBe(taskId.replaceAll('"', ''));
    },
  );
});
