import { describe, expect, it, vi } from 'vitest';
import { putFile } from '../../src/media/put-file.js';
import type { ConnectionError, ServerError } from '../../src/errors/index.js';
import { fails, hangs, transportOf } from '../http/fake-fetch.js';
import { pauses } from '../support/hurry.js';
import { failure, watchedSignal } from '../support/watch.js';
import { advised } from '../support/advised.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const ADDRESS = 'https://bucket.example/models/a.safetensors?q-signature=0123';
const source = { blob: new Blob(['four']), name: 'a.safetensors' };
const never = new AbortController().signal;

type Answers = Parameters<typeof transportOf>[0];

/** Puts a file where the answers come in this order, the last one for ever. */
function put(answers: Answers, options: Parameters<typeof transportOf>[1] = {}, signal = never) {
  const read: string[] = [];
  const reading: Answers = answers.map((answer) => async (request) => {
    read.push(await new Response((request.init.body as Blob).stream()).text());
    return answer(request);
  });
  const { transport, sent } = transportOf(reading, options);
  const pieces: number[] = [];
  const events = { onPiece: async (bytes: number) => void pieces.push(bytes), onFail: () => {} };
  return { done: putFile(transport, ADDRESS, source, events, signal), sent, read, pieces };
}

const status =
  (code: number, body: string | null = null): Answers[0] =>
  () =>
    new Response(body, { status: code });

describe('a file for the storage', () => {
  it('is put to its address, without the key, and tells how far it is', async () => {
    const { done, sent, read, pieces } = put([status(200)]);
    expect(await done).toBeUndefined();
    const [{ url, init }] = sent as [(typeof sent)[0]];
    expect([url, init.method, read, pieces]).toEqual([ADDRESS, 'PUT', ['four'], [4]]);
    expect(init.headers).toEqual({ 'content-type': 'application/octet-stream' });
    expect((init.body as Blob).size).toBe(4);
    expect(init.signal!.aborted).toBe(false);
  });

  it('is not sent to what is no address, which is not shown either', async () => {
    const fetch = vi.fn<() => Promise<Response>>();
    const { transport } = transportOf([], { fetch });
    const error = await failure(putFile(transport, 'bucket?q-signature=0123', source, { onFail: () => {} }, never));
    expect([error.name, error.message]).toEqual([
      'ServerError',
      'The platform gave an address for the file that is none. Try again later; report it with the code if it stays.',
    ]);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a storage that refuses', () => {
  it.each<[string, string, string | undefined, string]>([
    [
      'with a reason',
      '<Error><Code>AccessDenied</Code><Message>Expired</Message></Error>',
      'AccessDenied',
      'AccessDenied: Expired',
    ],
    ['with a code alone', '<Code>AccessDenied</Code>', 'AccessDenied', 'AccessDenied'],
    ['with a text alone', '<Message>see ?token=abc</Message>', undefined, 'see ?token=[redacted]'],
    ['with empty ones', '<Code></Code><Message></Message>', undefined, 'no reason given'],
    ['without a word', '', undefined, 'no reason given'],
  ])('%s is heard, and not asked again', async (_, xml, code, what) => {
    const { done, sent } = put([status(403, xml)]);
    const error = await failure<ServerError>(done);
    expect(error.message).toBe(advised(`bucket.example did not store the file (HTTP 403): ${what}.`, error));
    expect([error.name, error.code || undefined, error.status, sent.length]).toEqual(['ServerError', code, 403, 1]);
  });

  it('leaves to a framework the error by which it leaves a render', async () => {
    const bailOut = Object.assign(new Error('static'), { digest: 'DYNAMIC_SERVER_USAGE' });
    const { done, sent } = put([() => Promise.reject(bailOut)]);
    expect(await failure(done)).toBe(bailOut);
    expect(sent).toHaveLength(1);
  });

  it.each([400, 404, 499, 304])('with HTTP %i is not asked again', async (code) => {
    const { done, sent } = put([status(code)]);
    expect(await failure(done)).toMatchObject({ name: 'ServerError', status: code });
    expect(sent).toHaveLength(1);
  });
});

describe('a failure that passes', () => {
  it('is tried twice more, with a pause of half a second that doubles', async () => {
    const { done, read } = put([status(500), status(503), status(200)]);
    await done;
    expect([read, pauses.length]).toEqual([['four', 'four', 'four'], 2]);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(250 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(500 * 2 ** index);
    }
  });

  it('and does not pass is the third one', async () => {
    const { done, sent } = put([status(500), status(502), status(503), status(200)]);
    expect(await failure(done)).toMatchObject({ name: 'ServerError', status: 503 });
    expect(sent).toHaveLength(3);
  });

  it('is tried as often as the client says', async () => {
    const { done, sent } = put([fails(new Error('gone'))], { maxRetries: 1 });
    expect(await failure(done)).toMatchObject({ name: 'ConnectionError' });
    expect(sent).toHaveLength(2);
  });

  it('of the connection says why without the address, and whether anything was sent', async () => {
    const refused = Object.assign(new Error(`to ${ADDRESS}`), { code: 'ECONNREFUSED' });
    const cut = () =>
      Promise.resolve(new Response(new ReadableStream({ pull: (it) => it.error(refused) }), { status: 200 }));
    for (const [answer, unsent] of [
      [fails(refused), true],
      [fails(new Error('reset')), false],
      [cut, false],
    ] as const) {
      const error = await failure<ConnectionError>(put([answer], { maxRetries: 0 }).done);
      expect([error.name, error.unsent]).toEqual(['ConnectionError', unsent]);
      expect(error.message).toContain('The file could not be sent to bucket.example: ');
      expect(error.cause).toBeInstanceOf(Error);
      expect(error.message + (error.cause as Error).message).not.toContain('0123');
    }
    const error = await failure<ConnectionError>(put([fails(refused)], { maxRetries: 0 }).done);
    expect(error.message).toBe(
      advised(
        'The file could not be sent to bucket.example: to https://bucket.example/models/a.safetensors?q-signature=[redacted].',
        error,
      ),
    );
  });

  it('is a time-out, of which the limit grows with the file', async () => {
    const blob = new Blob([new Uint8Array(500)]);
    const { transport } = transportOf([hangs], { requestTimeout: 5, maxRetries: 1 });
    const watched = watchedSignal();
    const ended = putFile(transport, ADDRESS, { blob, name: 'a' }, { onFail: () => {} }, watched.signal);
    const error = await failure(ended);
    expect(error.message).toMatch(
      /^bucket\.example did not take the file within 15 ms \(`requestTimeout` is in milliseconds\) \(tried 2 times in .*\)\. Try again, or raise/,
    );
    expect([error.name, watched.listeners()]).toEqual(['TimeoutError', 0]);
  });
});

describe('the signal', () => {
  it.each([0, 2])('ends an attempt with its reason, and no other one follows, though %i may', async (maxRetries) => {
    const watched = watchedSignal();
    const { done, sent } = put([hangs], { maxRetries }, watched.signal);
    const ended = failure(done);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    watched.abort('enough');
    expect(await ended).toBe('enough');
    expect([sent.length, sent[0]!.init.signal!.aborted, watched.listeners()]).toEqual([1, true, 0]);
  });

  it('ends the reading of a response', async () => {
    const watched = watchedSignal();
    const open = () => Promise.resolve(new Response(new ReadableStream({ pull: () => watched.abort('enough') })));
    expect(await failure(put([open], {}, watched.signal).done)).toBe('enough');
  });

  it('ends a pause', async () => {
    const watched = watchedSignal();
    const { done } = put([status(500)], { maxRetries: 50 }, watched.signal);
    const ended = failure(done);
    await vi.waitFor(() => expect(pauses.length).toBeGreaterThan(5));
    watched.abort('enough');
    expect(await ended).toBe('enough');
    expect(watched.listeners()).toBe(0);
  });
});
