import { describe, expect, it } from 'vitest';
import type { LocalMedia } from '../../src/contract/model.js';
import { ID, MODEL, serve, stores, task } from '../support/server.js';
import { failure } from '../support/watch.js';
import { PNG } from './files.js';

const generated = (piece: unknown) =>
  (async function* () {
    yield PNG;
    yield piece;
    yield PNG;
  })() as AsyncIterable<Uint8Array>;

const web = (piece: unknown) =>
  new ReadableStream({
    start(controller) {
      for (const given of [PNG, piece, PNG]) controller.enqueue(given);
      controller.close();
    },
  });

/** A stream whose second step is this. */
const stepping = (step: unknown) => {
  const left = [{ value: PNG }, step, { value: PNG }, { done: true }];
  return { [Symbol.asyncIterator]: () => ({ next: async () => left.shift() }) } as AsyncIterable<Uint8Array>;
};

/** How often a file was stored and a task begun, and how the submit of this stream ended. */
async function submitted(data: LocalMedia & AsyncIterable<Uint8Array>) {
  const { rh, count } = await serve({ upload: [stores()], submit: [task()] });
  const error = await failure(rh.submit(MODEL, { imageUrl: { data, fileName: 'a.png' } }));
  return { error, uploads: count('upload'), submits: count('submit') };
}

describe('a stream that does not give bytes all the way is neither cut off nor paid for', () => {
  it.each([undefined, null, 7, 'text', {}, [1]])('but refused: %o between two pieces', async (piece) => {
    for (const data of [generated(piece), web(piece)]) {
      const { error, uploads, submits } = await submitted(data as never);
      expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl' });
      expect(error.message).toMatch(/^imageUrl: the stream gives .* Bytes are needed\.$/);
      expect([uploads, submits]).toEqual([0, 0]);
    }
  });

  it.each([undefined, null, 7, 'done'])('but refused: a step that is %o', async (step) => {
    const { error, uploads, submits } = await submitted(stepping(step));
    expect(error).toMatchObject({ name: 'InputError', field: 'imageUrl' });
    expect(error.message).toBe(
      'imageUrl: the stream cannot be read (the stream gives no object where its next piece is due).',
    );
    expect([uploads, submits]).toEqual([0, 0]);
  });

  it('and is taken whole when its last step has a value, which is none of its pieces', async () => {
    const { rh } = await serve({ upload: [stores()], submit: [task()] });
    const left = [{ value: PNG }, { done: true, value: 7 }];
    const data = { [Symbol.asyncIterator]: () => ({ next: async () => left.shift() }) };
    expect((await rh.submit(MODEL, { imageUrl: { data, fileName: 'a.png' } })).id).toBe(ID);
  });
});
