import { describe, expect, it } from 'vitest';
import { explain } from '../../src/catalog/index.js';
import type { SubmitOutcomeUnknownError } from '../../src/index.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';

/** Name of the token in the address of the progress socket. */
const TOKEN = 'Rh-Comfy-Auth';

const { MODEL, serve } = s;

describe('SubmitOutcomeUnknownError', () => {
  it('says what, when and with which input', async () => {
    const { rh } = await serve({ submit: [s.drop] });
    const before = Date.now();
    const error = await failure<SubmitOutcomeUnknownError>(rh.submit(MODEL, { prompt: 'a red fox' }));
    expect(error).toMatchObject({
      model: MODEL.id,
      endpoint: `/openapi/v2/${MODEL.id}`,
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
    });
    expect(error.submittedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(error.submittedAt.getTime()).toBeLessThanOrEqual(Date.now());
    expect(error.advice).toContain('before you submit again');
    expect(error.message).toContain('no response came');
    const json = JSON.parse(JSON.stringify(error)) as object;
    expect(json).toMatchObject({
      model: MODEL.id,
      fingerprint: error.fingerprint,
      submittedAt: error.submittedAt.toISOString(),
    });
  });

  it('has the same fingerprint for the same input, and only then', async () => {
    const { rh } = await serve({ submit: [s.drop] });
    const inputs = [{ prompt: 'a' }, { prompt: 'a' }, { prompt: 'b' }, { prompt: 'a', seed: 1 }];
    const errors = await Promise.all(
      inputs.map((input) => failure<SubmitOutcomeUnknownError>(rh.submit(MODEL, input))),
    );
    const [one, same, ...others] = errors.map(({ fingerprint }) => fingerprint);
    expect(same).toBe(one);
    expect(new Set([one, ...others]).size).toBe(3);
  });

  it('has a fingerprint that stays the same in later versions, in sixteen digits', async () => {
    const { rh } = await serve({ submit: [s.drop] });
    const prompts = ['a red fox', 'a red fox, take 489'];
    const errors = await Promise.all(
      prompts.map((prompt) => failure<SubmitOutcomeUnknownError>(rh.submit(MODEL, { prompt }))),
    );
    expect(errors.map(({ fingerprint }) => fingerprint)).toEqual(['4be7d3e085a804b6', '0d63b1ac0e2dee9e']);
  });

  it('names the reason the response gave', async () => {
    const { rh } = await serve({ submit: [s.refused('1000', 'something broke')] });
    const error = await failure(rh.submit(MODEL, {}));
    expect(error.message).toContain('whether it was accepted (something broke [1000])');
    expect(error.cause).toMatchObject({ code: '1000' });
    expect(error).toMatchObject({ code: '1000', status: 200, body: { errorCode: '1000' } });
    expect(explain(error)?.code).toBe('1000');
    const silent = await serve({ submit: [s.refused('1000', '')] });
    expect((await failure(silent.rh.submit(MODEL, {}))).message).toContain('1000');
    const without = await serve({ submit: [s.json({ status: 'RUNNING' })] });
    expect((await failure(without.rh.submit(MODEL, {}))).message).toContain('a response without a task id');
    const indiscreet = await serve({ submit: [s.refused('1000', `wss://x.example/?${TOKEN}=abcdef`)] });
    expect((await failure(indiscreet.rh.submit(MODEL, {}))).message).toContain(`${TOKEN}=[redacted]`);
  });
});
