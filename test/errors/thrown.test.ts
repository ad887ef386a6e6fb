import { describe, expect, it, vi } from 'vitest';
import { isRunningHubError, isTaskFailedError, RunningHub, TaskFailedError } from '../../src/index.js';
import { isBailOut } from '../../src/errors/bail-out.js';
import { isError } from '../../src/errors/is-error.js';
import { reasonIn } from '../../src/errors/reason-in.js';
import { RunningHubError } from '../../src/errors/base.js';
import { cleanError } from '../../src/http/redact.js';
import { describe as describeError } from '../../src/http/describe.js';
import { isUnsent } from '../../src/http/unsent.js';
import { ID, KEY, MODEL, serve, stores, success, task } from '../support/server.js';
import { failure, settle } from '../support/watch.js';
import { PNG } from '../media/files.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const fail = () => {
  throw new Error('do not look');
};

/** A proxy of which these traps throw. */
const proxy = (target: object, ...traps: readonly (keyof ProxyHandler<object>)[]) =>
  new Proxy(target, Object.fromEntries(traps.map((trap) => [trap, fail])));

class Derived extends TaskFailedError {}

const revoked = () => {
  const { proxy: thrown, revoke } = Proxy.revocable({}, {});
  revoke();
  return thrown;
};

const withGetter = (name: string) => Object.defineProperty(new Error('x'), name, { get: fail });

/** What throws when it is looked at. */
const UNREADABLE: readonly (readonly [string, unknown])[] = [
  ['a proxy of an object', proxy({}, 'get', 'has', 'getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor')],
  ['a proxy of an error that shows its class', proxy(new Error('x'), 'get', 'has')],
  ['a proxy of an error that shows nothing else', proxy(new Error('x'), 'get')],
  ['a proxy of an error that hides its class', proxy(new Error('x'), 'getPrototypeOf')],
  ['a proxy of an error of ours', proxy(new TaskFailedError('x', { taskStatus: 'FAILED' }), 'get')],
  ['a proxy that is revoked', revoked()],
  ...['message', 'name', 'stack', 'code', 'cause', 'digest', 'errors'].map(
    (name) => [`an error with a getter of its ${name}`, withGetter(name)] as const,
  ),
  ['an error whose message is no text', Object.assign(new Error('x'), { message: Symbol('x') })],
  ['an error without any text', Object.assign(new Error(''), { name: Symbol('x') })],
];

describe.each(UNREADABLE)('what is thrown may throw when it is read: %s', (_, thrown) => {
  const throwing = () => {
    throw thrown;
  };

  it('from a callback, and is the cause of a CallbackError all the same', async () => {
    const { rh } = await serve({ upload: [stores()], submit: [task()], query: [success()] });
    const keyless = new RunningHub({ apiKey: throwing });
    const png = new Blob([PNG], { type: 'image/png' });
    const errors = await Promise.all(
      [
        rh.task(ID).result({ onStatus: throwing }),
        rh.run(MODEL, {}, { onStatus: throwing }),
        rh.upload(png, { onProgress: throwing }),
        keyless.account.get(),
      ].map((call) => failure(call)),
    );
    for (const error of errors) {
      expect(error.name).toBe('CallbackError');
      expect(error.cause === thrown).toBe(true);
      expect(() => JSON.stringify(error)).not.toThrow();
    }
  });

  it('from fetch, and is a ConnectionError all the same', async () => {
    const rh = new RunningHub({ apiKey: KEY, maxRetries: 0, fetch: () => Promise.reject(thrown) });
    const calls = [rh.account.get(), rh.task(ID).status(), rh.download('https://files.example/a.png').blob()];
    for (const error of await Promise.all(calls.map((call) => failure(call))))
      expect(error.name).toBe('ConnectionError');
    expect((await failure(rh.submit(MODEL, {}))).name).toBe('SubmitOutcomeUnknownError');
  });

  it('from a stream or a Blob, and is an InputError all the same', async () => {
    const rh = new RunningHub({ apiKey: KEY });
    const stream = { [Symbol.asyncIterator]: () => ({ next: throwing }) };
    const blob = { size: 9, type: 'image/png', slice: fail, arrayBuffer: throwing } as unknown as Blob;
    const errors = await Promise.all([
      failure(rh.upload({ data: stream, fileName: 'a.png' })),
      failure(rh.upload(blob)),
    ]);
    for (const error of errors) expect(error).toMatchObject({ name: 'InputError', field: 'media' });
  });

  it('by a signal, and is what its call fails with', async () => {
    const stop = new AbortController();
    const fetch = async () => {
      await Promise.resolve();
      stop.abort(thrown);
      throw new Error('ended');
    };
    const rh = new RunningHub({ apiKey: KEY, fetch });
    const ended = { signal: stop.signal };
    const file = rh.download('https://files.example/a.png');
    const calls: Promise<unknown>[] = [rh.account.get(ended), file.blob(ended), file.stream(ended)];
    const settled = await Promise.all(calls.map(settle));
    expect(settled.map((end) => 'error' in end && end.error === thrown)).toEqual([true, true, true]);
  });

  it('and whoever asks what it is gets an answer', () => {
    const same = (text: string) => text;
    expect([isBailOut(thrown), isTaskFailedError(thrown), isUnsent(thrown)]).toEqual([false, false, false]);
    expect([thrown instanceof TaskFailedError, thrown instanceof Derived]).toEqual([false, false]);
    for (const ask of [isError, isRunningHubError]) expect(typeof ask(thrown)).toBe('boolean');
    for (const tell of [reasonIn, (error: unknown) => describeError(error, same)])
      expect(typeof tell(thrown)).toBe('string');
    expect(() => cleanError(thrown, same)).not.toThrow();
    expect(() => JSON.stringify(new RunningHubError('x', { cause: thrown }))).not.toThrow();
  });
});

it('a secret stays hidden in an error that can only be read in part', () => {
  const error = Object.defineProperty(new Error('with token=abcdef'), 'cause', { get: fail });
  expect(describeError(error, (text) => text.replace('abcdef', '[redacted]'))).toBe('with token=[redacted]');
});
