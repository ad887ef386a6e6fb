import { type FailedReason, TaskFailedError } from '../errors/task-failed.js';
import { tellAdvice } from '../errors/base.js';
import { adviceFor, isContentRefusal } from '../http/classify.js';
import { QUERY_PATH } from '../http/endpoints.js';
import { nodeErrorsIn, nodeErrorsInWords, placeInGraph } from '../http/node-errors.js';
import { codeIn, isSuccessCode } from '../http/response.js';
import { shorten } from '../json/shorten.js';
import { cut } from '../json/show.js';
import { text } from '../json/values.js';
import { reasonOf } from './failed-reason.js';
import type { Task } from './task.js';
import type { TaskResponse } from './task-in.js';
import { statusOf } from './task-state.js';

/** Texts that say no more than that something failed. */
const SAYS_NOTHING =
  /^(?:(?:an? )?(?:unknown|internal|server|system|task)?[ _]?(?:error|failed|failure|exception)|APIKEY_TASK_STATUS_ERROR|null|未知错误)[.!。]?$/i;

/** Longest words of the platform before a reason, in characters. */
const LONGEST_WORDS = 1000;

/** What is known of why a task ended without a result. */
interface Account {
  /** The platform's own words; undefined when there are none. */
  readonly words: string | undefined;
  readonly reason: FailedReason | undefined;
  /** What was wrong with the graph, by the last query or else by the submit. */
  readonly nodeErrors: ReturnType<typeof nodeErrorsIn>;
}

function accountOf(task: Task, raw: TaskResponse): Account {
  const reason = reasonOf(raw);
  const [now, before] = [nodeErrorsIn(raw), nodeErrorsIn({ node_errors: task.nodeErrors })];
  // Without a code of a failure, the message of an envelope is about the query.
  const outer = reason || isSuccessCode(raw.code) ? undefined : (text(raw.msg) ?? text(raw.message));
  const words = (text(raw.errorMessage) ?? outer)?.trim() || undefined;
  return { words, reason, nodeErrors: now.length > 0 ? now : before };
}

/** Whether the record of a task that failed leaves open why, so that another endpoint is worth a question. */
export function isUnexplained(task: Task, raw: TaskResponse): boolean {
  const { words, reason, nodeErrors } = accountOf(task, raw);
  return reason === undefined && nodeErrors.length === 0 && (words === undefined || SAYS_NOTHING.test(words));
}

/** The error of a task that ended without a result: its message says where and why, as far as anything tells. */
export function taskFailure(task: Task, raw: TaskResponse): TaskFailedError {
  const taskStatus = statusOf(raw);
  const { words, nodeErrors, ...found } = accountOf(task, raw);
  const [first] = nodeErrors;
  const reason = found.reason ?? first;
  const place = reason && placeInGraph(reason);
  const why = found.reason ? found.reason.message : inWords(nodeErrors, place);
  const code = codeIn(raw);
  const verb = taskStatus === 'CANCEL' ? 'was canceled' : 'failed';
  const what = shorten(joined(words, why) ?? 'no reason given');
  const message = `Task ${task.id} ${verb}${place ? ` at ${place}` : ''}: ${what}${code ? ` [${code}]` : ''}`;
  const [advice, contentRefused] = [adviceFor(code), isContentRefusal(code)];
  return tellAdvice(
    new TaskFailedError(message, {
      code,
      task,
      body: raw,
      endpoint: QUERY_PATH,
      taskStatus,
      reason,
      advice,
      contentRefused,
      ...(nodeErrors.length > 0 && { nodeErrors }),
    }),
  );
}

/** Node errors without the place of the first, which the sentence begins with. */
function inWords(errors: Account['nodeErrors'], place: string | undefined): string | undefined {
  return nodeErrorsInWords(errors).slice(place ? place.length + 2 : 0) || undefined;
}

/** The platform's words and the reason, each once; the reason first when the words say nothing. */
function joined(words: string | undefined, why: string | undefined): string | undefined {
  if (words === undefined || why === undefined) return words ?? why;
  if (words.includes(why)) return words;
  return SAYS_NOTHING.test(words) ? `${why} (${words})` : `${cut(words, LONGEST_WORDS)}: ${why}`;
}
