import { describe, expect, it, vi } from 'vitest';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { ID, serve } = s;

/** What the client makes of one response to a query. */
async function resultOf(...query: s.Step[]) {
  const { rh } = await serve({ query });
  return rh.task(ID).result();
}

describe('a result', () => {
  it('survives what a gateway puts between', async () => {
    const steps = [s.html(502), s.raw(''), s.truncated('{"status":"SUCCESS","results":[]}'), s.json('SUCCESS')];
    const result = await resultOf(...steps, s.success({ url: 'https://files.example/a.png', outputType: 'png' }));
    expect(result.outputs).toMatchObject([{ kind: 'image', ext: 'png', url: 'https://files.example/a.png' }]);
  });

  it('is not confused by the status that a web framework puts into its errors', async () => {
    const framework = s.json({ timestamp: 'x', status: 500, error: 'Internal Server Error', path: '/x' }, 500);
    expect((await resultOf(framework, s.success())).outputs).toHaveLength(1);
    const { rh } = await serve({ query: [framework] });
    expect(await failure(rh.task(ID).status())).toMatchObject({ name: 'ServerError', status: 500, taskId: ID });
  });

  it.each([
    ['null', { results: null }],
    ['missing', { results: undefined }],
    ['blank', { results: ' ' }],
  ])('may have no outputs: results %s', async (_, more) => {
    expect((await resultOf(s.task('SUCCESS', more))).outputs).toEqual([]);
  });

  it('keeps ids exact everywhere in the response', async () => {
    const body = `{"taskId":${ID},"status":"SUCCESS","results":[{"outputUrl":"https://files.example/a.png","nodeId":9}],"walletId":1900000000000000777,"n":7}`;
    const result = await resultOf(s.raw(body));
    expect(result.taskId).toBe(ID);
    expect(result.raw).toMatchObject({ taskId: ID, walletId: '1900000000000000777', n: 7 });
    expect(result.outputs[0]!.nodeId).toBe('9');
  });

  it('keeps signed addresses whole, in outputs and in raw', async () => {
    const url = 'https://bucket.example/a.png?q-sign-algorithm=sha1&q-signature=0123&token=abc';
    const result = await resultOf(s.success({ url, outputType: 'png' }));
    expect(result.outputs[0]!.url).toBe(url);
    expect(result.raw.results).toEqual([{ url, outputType: 'png' }]);
  });

  it('carries usage', async () => {
    const result = await resultOf(s.task('SUCCESS', { usage: { consumeCoins: 17 } }));
    expect(result.usage).toEqual({ consumeCoins: '17' });
  });
});
