import { type ApiResponse, failureOf } from '../http/response.js';
import { isObject } from '../json/values.js';
import { jsonWithin } from '../json/within.js';
import { eachIdField, type IdField } from './id-fields.js';
import { eachSpelledId } from './ids-spelled.js';
import { taskIdOf } from './task-id.js';

/** A task as the platform reports it. */
export type TaskResponse = Record<string, unknown> & { readonly taskId: string };

/** Most ids that are told when nobody knows which one it is. */
const MOST_TOLD = 5;

/**
 * The ids of the task that a response to a submit is about: none, one, or several when it leaves open which one it is.
 *
 * Which ids may be the task's: those in a field called `taskId`, or so but for case, `_` and `-`, at any depth, also in
 * text that holds JSON, and in a response that broke off or has more than JSON in it. A task whose id stands there is
 * paid, and lost when it is overlooked; an id of another task would have somebody wait for a stranger's result, while
 * this one runs. So these are not taken for it: ids under other names, ids of what the request said and of tasks around
 * this one, and, when the response reports a failure, ids in lists, which tell of the tasks that are in the way. Of
 * several, the one at the documented place counts, then the one nearest to the top, then one in a list; when two of the
 * same rank differ, none does.
 */
export function taskIdsIn(response: ApiResponse): string[] {
  let best = Infinity;
  const ids = new Set<string>();
  const add = (field: IdField, isFailure: boolean) => {
    const id = taskIdOf(field.value);
    const rank = rankOf(field, isFailure);
    if (id === undefined || rank === undefined || rank > best) return undefined;
    if (rank < best) ids.clear();
    best = rank;
    if (ids.size < MOST_TOLD) ids.add(id);
    return undefined;
  };
  const { records, rest } = recordsIn(response);
  const { status } = response;
  for (const { json, body } of records) {
    const isFailure = isObject(body) ? failureOf({ status, body }) !== undefined : status >= 300;
    eachIdField(json, (field) => add(field, isFailure));
  }
  // What no JSON can be made of is believed when nothing else tells.
  if (ids.size === 0) eachSpelledId(rest, status, add);
  return [...ids];
}

/** The response itself; of one that is no JSON as a whole, the records in it, and the rest of it. */
function recordsIn({ json, body, text = '' }: ApiResponse) {
  if (json !== undefined) return { records: [{ json, body }], rest: '' };
  const { records, rest } = jsonWithin(text);
  return { records: records.map((record) => ({ json: record, body: JSON.parse(record) as unknown })), rest };
}

/** The smaller, the more likely the id is the task's; undefined when it is none of it. */
function rankOf({ name, place }: IdField, isFailure: boolean): number | undefined {
  const { depth, isDocumented, isListed, isForeign } = place;
  if (isForeign || (isListed && isFailure)) return undefined;
  const isExact = name === 'taskId';
  if (isDocumented && isExact) return depth;
  return (isListed ? 1e6 : 1e3) + 2 * depth + (isExact ? 0 : 1);
}

/** The record of a task in the body that names it; undefined where it has another name, or no longer stands there. */
export function recordOf(body: unknown, taskId: string): TaskResponse | undefined {
  let level: unknown[] = [body];
  while (level.length > 0) {
    for (const record of level) {
      if (!isObject(record) || taskIdOf(record.taskId) !== taskId) continue;
      // v1 has another name for the status.
      return { ...record, status: record.status ?? record.taskStatus, taskId };
    }
    level = level.flatMap((entry) => (isObject(entry) || Array.isArray(entry) ? Object.values(entry) : []));
  }
  return undefined;
}
