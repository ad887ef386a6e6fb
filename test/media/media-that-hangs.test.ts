import { expect, it, vi } from 'vitest';
import { groupByBytes } from '../../src/media/same-bytes.js';
import { toSource } from '../../src/media/source.js';
import { MODEL, serve, stores, task } from '../support/server.js';
import { atOnce, failure, heldTimers } from '../support/watch.js';
import { PNG } from './files.js';

/** The Blob of another library whose bytes never come, and how often they were asked for. */
function silent() {
  const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>(() => new Promise<ArrayBuffer>(() => {}));
  return { arrayBuffer, blob: { size: 9, type: 'image/png', slice: () => silent().blob, arrayBuffer } as never };
}

/** A file of this runtime whose name the content has to tell, and whose content never comes. */
const nameless = () => {
  const blob = new Blob([PNG]);
  return { blob, slice: vi.spyOn(blob, 'slice').mockReturnValue(silent().blob) };
};

it('a Blob whose bytes never come does not hold an upload up beyond its signal', async () => {
  const { rh, count } = await serve({ upload: [stores()] });
  const { blob, arrayBuffer } = silent();
  const controller = new AbortController();
  const ended = failure(rh.upload(blob, { signal: controller.signal }));
  await vi.waitFor(() => expect(arrayBuffer).toHaveBeenCalledTimes(1));
  const reason = new Error('the user left');
  controller.abort(reason);
  expect(await atOnce(ended)).toBe(reason);
  expect(count('upload')).toBe(0);
});

it('nor a run beyond its time or its signal', async () => {
  const { rh, count } = await serve({ upload: [stores()], submit: [task()] });
  const held = heldTimers(5000, 5000);
  const late = silent();
  const ended = failure(rh.run(MODEL, { imageUrl: late.blob }, { timeout: 5000 }));
  await vi.waitFor(() => expect(late.arrayBuffer).toHaveBeenCalledTimes(1));
  held[0]!.fire();
  expect(await atOnce(ended)).toMatchObject({ name: 'TimeoutError' });
  const left = silent();
  const controller = new AbortController();
  const aborted = failure(rh.run(MODEL, { imageUrl: left.blob }, { signal: controller.signal }));
  await vi.waitFor(() => expect(left.arrayBuffer).toHaveBeenCalledTimes(1));
  controller.abort(new Error('the user left'));
  expect((await atOnce(aborted)).message).toContain('the user left');
  expect([count('upload'), count('submit')]).toEqual([0, 0]);
});

it('nor does one that hangs where it is only looked at, for its name or for its like', async () => {
  const controller = new AbortController();
  const { blob, slice } = nameless();
  const named = failure(toSource(blob, 'media', controller.signal));
  const alike = failure(groupByBytes([nameless().blob, nameless().blob], (file) => file, controller.signal));
  await vi.waitFor(() => expect(slice).toHaveBeenCalled());
  controller.abort('enough');
  expect(await atOnce(Promise.all([named, alike]))).toEqual(['enough', 'enough']);
});
