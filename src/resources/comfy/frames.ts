import { onAbort } from '../../async/abort.js';
import { isObject } from '../../json/values.js';

/** A message of ComfyUI's socket. */
export interface Frame {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the progress needs of a socket. Those of browsers, of Node and of the package `ws` have it. */
export interface ProgressSocket {
  /** Hears that the socket failed, or that it is closed. */
  addEventListener(type: 'error' | 'close', listener: () => void): void;
  /** Hears a message. */
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  /** Ends the connection. */
  close(): void;
}

/** Messages that wait for a slow reader; older ones are dropped beyond that. */
const MAX_WAITING = 1000;

/**
 * The messages of a socket until it closes, fails or is aborted; closes it in the end. After `silence` milliseconds
 * without a message it asks `isOver` whether to go on, since a socket can die without a word.
 */
export async function* framesOf(
  socket: ProgressSocket,
  silence: number,
  isOver: () => Promise<boolean>,
  signal?: AbortSignal,
): AsyncGenerator<Frame, void, undefined> {
  const inbox = new Inbox(socket);
  const release = onAbort(signal, () => inbox.end());
  try {
    for (;;) {
      for (let frame = inbox.shift(); frame; frame = inbox.shift()) yield frame;
      if (!inbox.isOpen) return;
      await inbox.change(silence);
      if (inbox.isOpen && inbox.isEmpty && (await isOver())) return;
    }
  } finally {
    release();
    socket.close();
  }
}

/** What has come in by a socket and was not read yet. */
class Inbox {
  isOpen = true;
  readonly #waiting: Frame[] = [];
  #wake: (() => void) | undefined;

  constructor(socket: ProgressSocket) {
    // Never removed: a socket that is closed while it connects still reports an error, which must find a listener.
    socket.addEventListener('error', () => this.end());
    socket.addEventListener('close', () => this.end());
    socket.addEventListener('message', ({ data }) => this.#add(frameIn(data)));
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  shift(): Frame | undefined {
    return this.#waiting.shift();
  }

  end(): void {
    this.isOpen = false;
    this.#wake?.();
  }

  /** Waits until something comes in or the socket ends, but no longer than `silence` milliseconds. */
  change(silence: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, silence);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #add(frame: Frame | undefined): void {
    if (frame === undefined) return;
    if (this.#waiting.push(frame) > MAX_WAITING) this.#waiting.shift();
    this.#wake?.();
  }
}

// Previews arrive as binary messages, and text that is not JSON has been seen.
function frameIn(message: unknown): Frame | undefined {
  if (typeof message !== 'string') return undefined;
  try {
    const frame: unknown = JSON.parse(message);
    if (!isObject(frame) || typeof frame.type !== 'string') return undefined;
    return { type: frame.type, data: isObject(frame.data) ? frame.data : {} };
  } catch {
    return undefined;
  }
}
