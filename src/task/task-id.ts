import { text } from '../json/values.js';

/** Ids that can be stored and asked about again. The platform's are digits; a proxy of ours makes them longer. */
const TASK_ID = /^[\w.:-]{1,128}$/;

/** What stands in the place of an id when there is no task. Programs that join texts write the words. */
const NONE = /^(?:-?0+|null|none|nil|undefined|NaN)$/i;

/** Whether a value says that there is no task. */
export function isNoTask(value: unknown): boolean {
  const id = text(value);
  return id === undefined || NONE.test(id);
}

/** A task id, as text; undefined for what is none. A number beyond 2^53 was rounded, so it would be another task's. */
export function taskIdOf(value: unknown): string | undefined {
  const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof id === 'string' && TASK_ID.test(id) && !isNoTask(id) ? id : undefined;
}
