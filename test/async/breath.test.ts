import { describe, expect, it, vi } from 'vitest';
import { Breath } from '../../src/async/breath.js';

/** Whether others had their turn after a piece: a promise that is fulfilled lets only promises go on. */
async function waitsAfter(breath: Breath, piece: unknown): Promise<boolean> {
  let isOver = false;
  const after = breath.after(piece).then(() => (isOver = true));
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  const waited = !isOver;
  await after;
  return waited;
}

const bytes = (length: number) => ({ length });
const MB = 1024 * 1024;

describe('a breath', () => {
  it('is taken after each sixty-four pieces', async () => {
    const breath = new Breath();
    const taken: number[] = [];
    for (let piece = 1; piece <= 192; piece++) if (await waitsAfter(breath, bytes(1))) taken.push(piece);
    expect(taken).toEqual([64, 128, 192]);
  });

  it('is taken after each four megabytes', async () => {
    const breath = new Breath();
    const taken: boolean[] = [];
    for (const size of [4 * MB, 4 * MB - 1, 1, 2 * MB, 2 * MB]) taken.push(await waitsAfter(breath, bytes(size)));
    expect(taken).toEqual([true, false, true, false, true]);
  });

  it('counts pieces without a length as well', async () => {
    const breath = new Breath();
    const pieces = [undefined, null, 7, {}, { length: 'x' }, ...Array.from({ length: 58 }, () => '')];
    for (const piece of pieces) expect(await waitsAfter(breath, piece)).toBe(false);
    expect(await waitsAfter(breath, undefined)).toBe(true);
  });

  it('holds no port open, which would keep the process alive', async () => {
    const closed = vi.fn<() => void>();
    class Watched extends MessageChannel {
      constructor() {
        super();
        this.port1.addEventListener('close', closed);
      }
    }
    vi.stubGlobal('MessageChannel', Watched);
    expect(await waitsAfter(new Breath(), bytes(4 * MB))).toBe(true);
    await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  });

  it('is taken by a timer where there is nothing else', async () => {
    vi.stubGlobal('MessageChannel', undefined);
    const timer = vi.spyOn(globalThis, 'setTimeout');
    expect(await waitsAfter(new Breath(), bytes(4 * MB))).toBe(true);
    expect(timer).toHaveBeenCalledExactlyOnceWith(expect.any(Function), 0);
    timer.mockRestore();
  });
});
