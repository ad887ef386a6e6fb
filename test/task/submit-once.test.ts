import { describe, expect, it, vi } from 'vitest';
import { AuthenticationError, ConnectionError, type RunningHubError, TimeoutError } from '../../src/index.js';
import { decode } from '../../src/http/response.js';
import { RequestLog } from '../../src/http/request-log.js';
import type { ApiRequest, Transport } from '../../src/http/transport.js';
import { submit } from '../../src/task/submit.js';
import { pauses } from '../support/hurry.js';
import { failure } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const PATH = '/openapi/v2/acme/fox';
const ID = '1900000000000000301';

/** What becomes of one request: a response, or an error before or after it left. */
type Turn =
  { readonly body: unknown; readonly status?: number } | { readonly error: unknown; readonly isSent?: boolean };

/** A submit whose requests take these turns, the last one again and again. */
function submitted(turns: readonly Turn[], { signal, maxRetries }: { signal?: AbortSignal; maxRetries?: number } = {}) {
  const asked: [path: string, request: ApiRequest][] = [];
  const retries = vi.fn<(usual?: number) => number>((usual = 0) => maxRetries ?? usual);
  const send = async (path: string, request: ApiRequest) => {
    const turn = turns[Math.min(asked.length, turns.length - 1)]!;
    asked.push([path, request]);
    if ('body' in turn || turn.isSent) request.onSend?.(path);
    if ('error' in turn) throw turn.error;
    return decode(turn.status ?? 200, new Headers(), JSON.stringify(turn.body));
  };
  const onRefused = vi.fn<(error: RunningHubError) => void>();
  const transport = { send, retries, log: new RequestLog(undefined) } as unknown as Transport;
  const outcome = submit(transport, { path: PATH, model: 'acme/fox', body: { a: 1 }, signal, onRefused });
  return { outcome, asked, retries, refusals: () => onRefused.mock.calls.map(([{ code }]) => code) };
}

const unsent = new ConnectionError(`${PATH}: nobody listens`, { unsent: true });
/** What to do when the outcome of a submit is not known. */
const LOOK =
  'Look for a new task in the call records of the account, or wait for its webhook, before you submit again.';
const lost = new ConnectionError(`${PATH}: socket hang up`, { unsent: false });
const task = { body: { taskId: ID, status: 'RUNNING' } };
const busy = { body: { code: 1003, msg: 'slow down' } };
const full = { body: { code: 421, msg: 'full' } };

describe('one submit', () => {
  it('sends the input once, and is the task as the response tells it', async () => {
    const { signal } = new AbortController();
    const { outcome, asked, refusals } = submitted([task], { signal });
    expect(await outcome).toEqual({ taskId: ID, status: 'RUNNING' });
    expect(asked).toEqual([
      [PATH, { body: { a: 1 }, signal, attempt: 1, onSend: expect.any(Function), onBroken: expect.any(Function) }],
    ]);
    expect(refusals()).toEqual([]);
  });

  it('is a task also when its id has another name in the response', async () => {
    expect(await submitted([{ body: { task_id: ID, status: 'RUNNING' } }]).outcome).toEqual({ taskId: ID });
  });

  it('is tried again five times, after a second and more, unless the client says otherwise', async () => {
    const usual = submitted([busy]);
    expect(await failure(usual.outcome)).toMatchObject({ name: 'RateLimitError', attempts: 6 });
    expect(usual.retries.mock.calls).toEqual([[5]]);
    expect(pauses.map((ms, index) => ms >= 500 * 2 ** index && ms <= 1000 * 2 ** index)).not.toContain(false);
    expect(pauses).toHaveLength(5);
    expect(usual.refusals()).toEqual(Array(6).fill('1003'));
    const once = submitted([busy, task], { maxRetries: 0 });
    expect(await failure(once.outcome)).toMatchObject({ name: 'RateLimitError' });
    expect(once.asked).toHaveLength(1);
  });

  it('waits for a full queue as long as that is full, and says so each time', async () => {
    const { outcome, refusals } = submitted([full, full, full, busy, task], { maxRetries: 1 });
    expect(await outcome).toMatchObject({ taskId: ID });
    expect(refusals()).toEqual(['421', '421', '421', '1003']);
  });

  it('is tried again when it never left', async () => {
    const { outcome, asked } = submitted([{ error: unsent }, { error: unsent, isSent: true }, task]);
    expect(await outcome).toMatchObject({ taskId: ID });
    expect(asked).toHaveLength(3);
  });

  it.each([
    ['the key', new AuthenticationError('no key')],
    ['a connection that proves nothing', lost],
    ['something else', new Error('bug')],
  ])('ends as it is before it left: %s', async (_, error) => {
    const { outcome, asked } = submitted([{ error }, task]);
    expect(await failure(outcome)).toBe(error);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['no response came: socket hang up', lost],
    ['no response came: no response within 60000 ms', new TimeoutError(`${PATH}: no response within 60000 ms`)],
    ['no response came', new Error('bug')],
    ['no response came', 'bug'],
  ])('is open once it left: %s', async (why, error) => {
    const { outcome, asked } = submitted([{ error, isSent: true }, task]);
    expect(await failure(outcome)).toMatchObject({
      name: 'SubmitOutcomeUnknownError',
      message: `${PATH}: the submit was sent, but ${why}. A task may be running. ${LOOK}`,
      model: 'acme/fox',
      endpoint: PATH,
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      cause: error,
    });
    expect(asked).toHaveLength(1);
  });

  it('is open when its signal ended it, whatever the reason says', async () => {
    for (const reason of [unsent, 'enough']) {
      const controller = new AbortController();
      const { outcome, asked } = submitted([{ error: reason, isSent: true }, task], { signal: controller.signal });
      controller.abort(reason);
      expect(await failure(outcome)).toMatchObject({
        name: 'SubmitOutcomeUnknownError',
        message: `${PATH}: the submit was sent, but waiting for the response was aborted. A task may be running. ${LOOK}`,
        cause: reason,
      });
      expect(asked).toHaveLength(1);
    }
  });

  it('is refused by its signal before it left, with the reason', async () => {
    const { outcome, asked } = submitted([{ error: unsent }, task], { signal: AbortSignal.abort(unsent) });
    expect(await failure(outcome)).toBe(unsent);
    expect(asked).toHaveLength(1);
  });

  it('is open when the response leaves open what became of it', async () => {
    for (const [body, said] of [
      [{ errorCode: '1000', errorMessage: 'something broke' }, 'something broke [1000]'],
      [{ status: 'RUNNING' }, 'a response without a task id'],
    ] as const) {
      const { outcome, asked } = submitted([{ body }, task]);
      const error = await failure<RunningHubError>(outcome);
      expect(error).toMatchObject({
        name: 'SubmitOutcomeUnknownError',
        cause: { name: 'ServerError', endpoint: PATH },
      });
      expect(error.message).toBe(
        `${PATH}: the submit was sent, but the response leaves open whether it was accepted (${said}). A task may be running. ${LOOK}`,
      );
      expect(asked).toHaveLength(1);
    }
  });

  it('is open when the response names several tasks', async () => {
    const body = { one: { taskId: '7' }, two: { taskId: '8' } };
    const error = await failure<RunningHubError>(submitted([{ body, status: 202 }, task]).outcome);
    expect(error).toMatchObject({ name: 'SubmitOutcomeUnknownError', status: 202, body });
    expect(error.message).toBe(
      `${PATH}: the submit was sent, but the response names several tasks (7 or 8). A task may be running. ${LOOK}`,
    );
  });

  it('is refused when the response says so', async () => {
    const { outcome, asked } = submitted([
      { body: { errorCode: '1007', errorMessage: 'no prompt', taskId: '' } },
      task,
    ]);
    expect(await failure(outcome)).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(`${PATH}: no prompt [1007]. Correct the input.`),
    });
    expect(asked).toHaveLength(1);
  });
});
