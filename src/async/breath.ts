/** Pieces and their bytes between two breaths: some milliseconds of work. */
const PIECES = 64;
const BYTES = 4 * 1024 * 1024;

/**
 * Lets timers, aborts and other requests have their turn, which promises that are always fulfilled never do. Not by a
 * timer where there is something else: browsers hold those of pages in the background up for as long as a minute.
 */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    const turn = () => {
      // An open port keeps a process alive.
      port1.close();
      resolve();
    };
    port1.addEventListener('message', turn);
    port1.start();
    port2.postMessage(0);
  });
}

/** Counts the pieces of one stream, and takes a breath now and then. */
export class Breath {
  #pieces = 0;
  #bytes = 0;

  /** Waits if so much has come since the last breath that others must have their turn. */
  async after(piece: unknown): Promise<void> {
    this.#bytes += Number((piece as { length?: unknown } | undefined)?.length) || 0;
    if (++this.#pieces < PIECES && this.#bytes < BYTES) return;
    this.#pieces = this.#bytes = 0;
    await breathe();
  }
}
