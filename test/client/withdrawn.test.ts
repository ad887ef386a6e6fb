import { expect, it } from 'vitest';
import { withdrawn } from '../../generated/model-table.gen.js';
import { catalog, findModel } from '../../src/catalog/index.js';
import { RunningHub, RunningHubCore, type RunningHubError } from '../../src/index.js';
import { failure } from '../support/watch.js';

const ID = 'skyreels-v4/text-to-video';
const SAID =
  `The vendor has withdrawn ${ID}, as seen on 2026-09-21. ` +
  'Use skyreels-v4/text-to-video-std or skyreels-v4/text-to-video-fast instead.';
const input = { prompt: 'a red fox' };

function clients(body: object, status = 200) {
  const sent: string[] = [];
  const answer: typeof fetch = async (to) => {
    sent.push(new URL(to as string).pathname);
    return Response.json(body, { status });
  };
  const options = { apiKey: 'any', baseUrl: 'https://api.example', maxRetries: 0, fetch: answer };
  return { rh: new RunningHub(options), core: new RunningHubCore(options), sent };
}

it.each([
  ['NotFoundError', { errorCode: '40310', errorMessage: 'no longer available', taskId: '' }],
  ['InputError', { errorCode: '1007', errorMessage: 'invalid', taskId: '' }],
  ['ServerError', { errorCode: '1010', errorMessage: 'unavailable', taskId: '' }],
])('a withdrawn model is sent, and its refusal by %s names those to use instead', async (name, body) => {
  const { rh, core, sent } = clients(body);
  const calls = [rh.run(ID, input), rh.submit({ id: ID }, input), core.submit(findModel(ID)!, input)];
  for (const error of await Promise.all(calls.map((call) => failure<RunningHubError>(call)))) {
    expect(error.name).toBe(name);
    expect(error.message).toContain(`. ${SAID} `);
    expect(error.advice).toMatch(/^Use skyreels-v4\/text-to-video-std or \S+ instead\. ./);
  }
  expect(sent).toEqual(Array.from({ length: 3 }, () => `/openapi/v2/${ID}`));
});

it.each([
  ['for money', ID, { errorCode: '416', errorMessage: 'no money', taskId: '' }],
  ['for what is in it', ID, { errorCode: '1501', errorMessage: 'no', taskId: '' }],
  ['of a model that is active', 'rhart-image-x-official/text-to-image', { errorCode: '1007', errorMessage: 'no' }],
])('a refusal %s says nothing of it', async (_, id, body) => {
  const error = await failure(clients(body).rh.submit({ id }, input));
  expect(error.message).not.toContain('withdrawn');
});

it('the client knows the withdrawn models of the catalog, and no others', () => {
  const known = catalog.filter(({ lifecycle }) => lifecycle.status === 'withdrawn');
  expect(known.length).toBeGreaterThan(10);
  expect(known.map(({ id, lifecycle: { date, replacedBy = [] } }) => [id, [date, ...replacedBy]])).toEqual(
    Object.entries(withdrawn),
  );
});
