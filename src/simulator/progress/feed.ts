import type { Clock } from '../state/clock.js';
import type { TaskRecord } from '../state/task.js';
import type { TaskStore } from '../state/tasks.js';
import { framesOf, interruption } from './frames.js';

/** Who listens to the progress of a task. */
export interface Listener {
  send(message: string): void;
  /** Nothing more will come. */
  end(): void;
}

/**
 * Tells a listener the progress of a task as it happens, from now on: first the node that is running, as ComfyUI does
 * to those who come late.
 *
 * @returns What stops it.
 */
export function feed(task: TaskRecord, tasks: TaskStore, clock: Clock, listener: Listener): () => void {
  let told = clock.now();
  let cancel = () => {};
  const stop = () => {
    cancel();
    forget();
  };
  const end = () => {
    stop();
    listener.end();
  };
  const step = () => {
    cancel();
    const now = clock.now();
    if (task.canceled) {
      listener.send(JSON.stringify(interruption(task)));
      return end();
    }
    if (tasks.get(task.id) !== task) return end();
    const frames = framesOf(task);
    for (const { at, ...frame } of frames) if (at > told && at <= now) listener.send(JSON.stringify(frame));
    told = now;
    if (task.endsAt <= now) return end();
    const next = frames.find(({ at }) => at > now)?.at ?? Infinity;
    if (next < Infinity) cancel = clock.after(next - now, step);
  };
  const forget = tasks.onChange(step);
  const past = framesOf(task).filter(({ at }) => at <= told);
  past.reverse();
  const running = past.find(({ type }) => type === 'executing');
  if (running && told < task.endsAt) listener.send(JSON.stringify({ type: running.type, data: running.data }));
  step();
  return stop;
}
