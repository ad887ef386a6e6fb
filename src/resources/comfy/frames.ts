import { onAbort } from '../../async/abort.js';
import { isObject } from '../../json/values.js';

/** A message of ComfyUI's socket. */
export interface Frame {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Messages that wait for a slow reader; older ones are dropped beyond that. */
const MAX_WAITING = 1000;

/**
 * The messages of a socket until it closes, fails or is aborted; closes it in the end. After `silence` milliseconds
 * without a message it asks `isOver` whether to go on, since a socket can die without a word.
 */
export async function* framesOf(
  socket: WebSocket,
  silence: number,
  isOver: () => Promise<boolean>,
  signal?: AbortSignal,
): AsyncGenerator<Frame, void, undefined> {
  const waiting: Frame[] = [];
  let open = true;
  let wake: (() => void) | undefined;
  const end = () => {
    open = false;
    wake?.();
  };
  // Never removed: a socket that is closed while it connects still reports an error, which must find a listener.
  socket.addEventListener('error', end);
  socket.addEventListener('close', end);
  socket.addEventListener('message', ({ data }) => {
    const frame = frameIn(data);
    if (frame === undefined) return;
    if (waiting.push(frame) > MAX_WAITING) waiting.shift();
    wake?.();
  });
  const release = onAbort(signal, end);
  try {
    for (;;) {
      for (let frame = waiting.shift(); frame; frame = waiting.shift()) yield frame;
      if (!open) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, silence);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      if (open && waiting.length === 0 && (await isOver())) return;
    }
  } finally {
    release();
    socket.close();
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
