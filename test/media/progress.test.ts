import { describe, expect, it, vi } from 'vitest';
import { drop, serve, stores } from '../support/server.js';
import { failure, settleDown, watchProcess } from '../support/watch.js';
import { fileIn, PNG } from './files.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

describe('progress of an upload', () => {
  it('does not hold on to a file that nobody reads any further', async () => {
    let released = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(PNG),
      cancel: () => void (released = true),
    });
    const file = Object.assign(new File([PNG], 'a.png'), { stream: () => endless });
    const { rh } = await serve(
      {},
      {
        fetch: async (_, init) => {
          const sent = (init!.body as Blob).stream().getReader();
          await sent.read();
          await sent.read();
          await sent.cancel();
          return Response.json({ code: 809, msg: 'APIKEY_FILE_SIZE_EXCEEDED' });
        },
      },
    );
    expect(await failure(rh.upload(file, { onProgress: () => {} }))).toMatchObject({ name: 'InputError' });
    expect(released).toBe(true);
  });

  it('grows to the size of the file and ends there', async () => {
    const { rh } = await serve({ upload: [stores()] });
    const steps: number[] = [];
    const total = 1_000_000;
    await rh.upload(
      { data: new Uint8Array(total), fileName: 'a.png' },
      {
        onProgress: (progress) => {
          expect(progress.total).toBe(total);
          steps.push(progress.loaded);
        },
      },
    );
    expect(steps.length).toBeGreaterThan(3);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps[0]).toBeGreaterThan(0);
    expect(steps[0]).toBeLessThan(total);
    expect(steps.at(-1)).toBe(total);
  });

  it('never exceeds the size when the upload is repeated', async () => {
    const { rh, of } = await serve({ upload: [drop, stores()] });
    const steps: number[] = [];
    const file = new File([new Uint8Array(300_000)], 'a.png', { type: 'image/png' });
    await rh.upload(file, { onProgress: ({ loaded }) => steps.push(loaded) });
    expect(Math.max(...steps)).toBe(300_000);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const received = await fileIn(of('upload')[1]!);
    expect([received.name, received.type, received.size]).toEqual(['a.png', 'image/png', 300_000]);
  });

  const sync = () => {
    throw new Error('ui gone');
  };
  const async = () => Promise.reject(new Error('ui gone'));

  it.each([
    ['throws', sync],
    ['rejects', async],
  ])('that %s ends the upload after one try, and is heard', async (_, onProgress) => {
    const crashes = watchProcess();
    const { rh, count } = await serve({ upload: [stores()] });
    const error = await failure(rh.upload(new Uint8Array(PNG), { onProgress: () => onProgress() as never }));
    expect(error).toMatchObject({ name: 'CallbackError', message: '`onProgress` failed: ui gone' });
    expect((error.cause as Error).message).toBe('ui gone');
    await settleDown(50);
    expect(count('upload')).toBeLessThan(2);
    expect(crashes).toEqual([]);
  });

  it('that fails at the very end is heard, and the file is not sent again', async () => {
    const { rh, count } = await serve({ upload: [stores()] });
    let calls = 0;
    const onProgress = async () => {
      if (++calls > 1) throw new Error('ui gone');
    };
    expect(await failure(rh.upload(PNG, { onProgress: () => onProgress() as never }))).toMatchObject({
      name: 'CallbackError',
    });
    expect([calls, count('upload')]).toEqual([2, 1]);
  });
});
