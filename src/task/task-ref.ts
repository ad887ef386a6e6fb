import type { OutputKind } from '../contract/model.js';
import { reading } from '../async/reading.js';
import { InputError } from '../errors/input.js';
import { parseJson } from '../json/parse.js';
import { show } from '../json/show.js';
import { isObject, isThenable } from '../json/values.js';
import type { Task } from './task.js';
import { taskIdOf } from './task-id.js';
import type { TaskJson } from './types.js';

/**
 * Names a task: its id as text or as a `bigint`, a handle on it, or what `JSON.stringify(task)` gave, as text or
 * decoded. Every method that takes a task takes all of them. A JavaScript number cannot hold an id.
 *
 * @example
 * rh.task('1900000000000000301');
 * rh.task(1900000000000000301n);
 * rh.task(await readFile('task.json', 'utf8'));
 * await rh.webhooks.get(await rh.submit(model, input));
 */
export type TaskRef<Kind extends OutputKind = never> = string | bigint | Task<Kind> | TaskJson;

/**
 * The stored form of the task that is meant.
 *
 * @throws InputError that names the field, when no task is.
 */
export function taskJsonOf(ref: TaskRef, field = 'task'): TaskJson {
  const { v, id, ...rest } = reading(field, () => ({ ...(decoded(ref) as TaskJson | undefined) })) as TaskJson;
  // A number would have been rounded before it came here.
  if (v === 1 && typeof id === 'string' && taskIdOf(id)) return { v, id, ...rest };
  const allowed = 'by its id (digits, as text or as a bigint), by a handle on it, or by the JSON of one';
  throw new InputError(`A task is given ${allowed}. ${reading(field, () => whyNot(ref, id))}`, { field });
}

function whyNot(ref: unknown, id: unknown): string {
  if (typeof ref === 'number' || typeof id === 'number') return 'JavaScript numbers cannot hold its id.';
  if (!isObject(ref) || isThenable(ref)) return `It is ${show(ref)}.`;
  const name = ['taskId', 'id'].find((key) => taskIdOf(ref[key]));
  return name ? `It is an object: give its \`${name}\`.` : 'It is an object without one.';
}

/** The id of the task that is meant. Errors as {@link taskJsonOf}. */
export function taskIdIn(ref: TaskRef, field?: string): string {
  return taskJsonOf(ref, field).id;
}

function decoded(ref: unknown): unknown {
  try {
    // Also a handle that another copy of the package made.
    if (isObject(ref)) return typeof ref.toJSON === 'function' ? ref.toJSON() : ref;
    if (typeof ref !== 'string' && typeof ref !== 'bigint') return undefined;
    const text = String(ref).trim();
    return /^\d+$/.test(text) ? { v: 1, id: text } : parseJson(text);
  } catch {
    return undefined;
  }
}
