/** Ids that can be stored and asked about again. The platform's are digits; a proxy of ours makes them longer. */
const TASK_ID = /^[\w.:-]{1,128}$/;

/** How deep a response may hold the id of its task: v2 has it at the top, v1 in `data`, and gateways wrap both. */
export const ID_DEPTH = 4;

/** A task id, as text; undefined for what is none. A number beyond 2^53 was rounded, so it would be another task's. */
export function taskIdOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return typeof value === 'string' && TASK_ID.test(value) ? value : undefined;
}
