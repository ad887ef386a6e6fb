import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Download } from '../../src/index.js';
import { hang, html, MODEL, raw, serve, type Step, success } from '../support/server.js';
import { atOnce, failure, settleDown, watchedSignal, watchProcess } from '../support/watch.js';
import { outputFrom, readAll } from './outputs.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

describe('an abort of a download', () => {
  const METHODS: Record<string, (download: Download, signal: AbortSignal) => Promise<unknown>> = {
    blob: (download, signal) => download.blob({ signal }),
    stream: async (download, signal) => readAll(await download.stream({ signal })),
  };
  const stall: Step = (response) => void response.writeHead(200).write('a red');

  it.each(
    Object.keys(METHODS).flatMap((method) => [
      [method, 'before a response', hang] as const,
      [method, 'in the body', stall] as const,
      [method, 'in a pause', html(503)] as const,
    ]),
  )('by %s() is seen at once %s', async (method, _, step) => {
    const crashes = watchProcess();
    const { download } = await outputFrom(step);
    vi.spyOn(Math, 'random').mockReturnValue(100_000);
    const watched = watchedSignal();
    const downloading = failure(METHODS[method]!(download, watched.signal));
    await settleDown(40);
    vi.restoreAllMocks();
    watched.abort('enough');
    expect(await atOnce(downloading)).toBe('enough');
    expect(watched.listeners()).toBe(0);
    await settleDown();
    expect(crashes).toEqual([]);
  });

  it.each(Object.keys(METHODS))('by %s() is seen even when `fetch` does not heed it', async (method) => {
    const canceled = vi.fn<() => void>();
    const endless: typeof fetch = async () => new Response(new ReadableStream({ cancel: canceled }));
    const { rh } = await serve({ submit: [success({ url: 'https://files.example/a.png' })] });
    const { outputs } = await rh.run(MODEL, {});
    vi.spyOn(globalThis, 'fetch').mockImplementation(endless);
    onTestFinished(() => void vi.restoreAllMocks());
    const controller = new AbortController();
    const downloading = failure(METHODS[method]!(rh.download(outputs[0]), controller.signal));
    await settleDown();
    controller.abort('enough');
    expect(await downloading).toBe('enough');
    expect(canceled).toHaveBeenCalledTimes(1);
  });

  it('is seen even when `fetch` does not heed it and does not answer', async () => {
    const { download } = await outputFrom();
    vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}));
    onTestFinished(() => void vi.restoreAllMocks());
    expect(await failure(download.blob({ signal: AbortSignal.timeout(30) }))).toMatchObject({ name: 'TimeoutError' });
  });

  it('that happened before asks nothing', async () => {
    const { download, files } = await outputFrom(raw('a red fox'));
    expect(await failure(download.blob({ signal: AbortSignal.abort('before') }))).toBe('before');
    await settleDown();
    expect(files()).toEqual([]);
  });
});
