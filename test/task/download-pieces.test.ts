import { describe, expect, it, vi } from 'vitest';
import { failures, FILE, withFetch } from './downloads.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const response = (parts: object) => Object.defineProperties(new Response(''), Object.getOwnPropertyDescriptors(parts));

/** The body of another fetch whose steps are these, after the first bytes. */
const stepping = (steps: readonly unknown[]) => {
  const left = [{ value: FILE.subarray(0, 1000) }, ...steps];
  return { [Symbol.asyncIterator]: () => ({ next: async () => left.shift() }) };
};

const web = (piece: unknown) =>
  new ReadableStream({
    start(controller) {
      for (const given of [FILE.subarray(0, 1000), piece]) controller.enqueue(given);
      controller.close();
    },
  });

describe('a download through a fetch that does not give bytes all the way is no whole file', () => {
  it.each([undefined, null, 7, 'text', {}, [1]])('but breaks off at %o between two pieces', async (piece) => {
    for (const body of [() => stepping([{ value: piece }, { done: true }]), () => web(piece)]) {
      const { download, folder } = await withFetch(() => response({ body: body() }));
      for (const error of await failures(download, folder)) {
        expect(error).toMatchObject({ name: 'ConnectionError' });
        expect(error.message).toContain('the download broke off, because something else than bytes came.');
      }
    }
  });

  it.each([undefined, null, 7, 'done'])('but breaks off at a step that is %o', async (step) => {
    const { download, folder } = await withFetch(() => response({ body: stepping([step]) }));
    for (const error of await failures(download, folder)) {
      expect(error).toMatchObject({ name: 'ConnectionError' });
      expect(error.message).toContain('broke off: the stream gives no object where its next piece is due.');
    }
  });

  it.each([undefined, null, 7, 'text', [1]])('but breaks off at %o in the place of all bytes', async (given) => {
    const { download, folder } = await withFetch(() => response({ body: null, arrayBuffer: async () => given }));
    for (const error of await failures(download, folder)) {
      expect(error).toMatchObject({ name: 'ConnectionError' });
      expect(error.message).toContain('the download broke off, because something else than bytes came.');
    }
  });
});
