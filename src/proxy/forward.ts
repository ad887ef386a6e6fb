import { responseOf, readText } from '../http/body.js';
import { hide } from '../http/redact.js';
import type { Transport } from '../http/transport.js';
import { parseJson } from '../json/parse.js';
import { isObject, text } from '../json/values.js';
import { ID_DEPTH, taskIdOf } from '../task/task-id.js';
import { type PlainResponse, Refusal } from './refusal.js';

/** What goes on to the platform. */
export interface Outgoing {
  readonly path: string;
  readonly type: string;
  readonly body: BodyInit;
  readonly init?: RequestInit;
  /** Replaces the ids of tasks in the response. */
  readonly rename?: (taskId: string) => Promise<string>;
}

/** The only headers of a response that the client reads. Cookies and the like are no business of the page. */
const PASSED_ON = ['retry-after', 'x-request-id'];

/** Sends a request on with the key, and reads the response, without whatever in it would show the key. */
export async function forward(
  transport: Transport,
  key: string,
  { path, type, body, init, rename }: Outgoing,
  signal: AbortSignal,
): Promise<PlainResponse> {
  const request: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': type, authorization: `Bearer ${key}` },
    body,
    redirect: 'manual',
    signal,
    // What a streamed body needs.
    duplex: 'half',
    ...init,
  };
  const response = await responseOf(transport.fetch(transport.baseUrl + path, request), signal);
  const received = hide(await readText(response, signal), key);
  const headers = PASSED_ON.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, hide(value, key)] as const];
  });
  return {
    status: statusOf(response.status),
    ...(await decoded(received, rename)),
    headers: Object.fromEntries(headers),
  };
}

// A redirect would be followed by the browser, a response of some kinds cannot have a body, and one of 600 cannot be
// made. What became of the request is not known then, and that is what 502 says.
function statusOf(status: number): number {
  const isPlain = status === 200 || status === 201 || status === 202 || (status >= 400 && status <= 599);
  return isPlain ? status : 502;
}

async function decoded(
  received: string,
  rename: ((taskId: string) => Promise<string>) | undefined,
): Promise<Pick<PlainResponse, 'text' | 'isJson'>> {
  let body: unknown;
  try {
    body = parseJson(received);
  } catch {
    return { text: received, isJson: false };
  }
  if (rename) await renameTasks(body, rename, 0);
  return { text: JSON.stringify(body), isJson: true };
}

async function renameTasks(value: unknown, rename: (taskId: string) => Promise<string>, depth: number): Promise<void> {
  if (depth >= ID_DEPTH) return;
  const taskId = isObject(value) ? text(value.taskId) : undefined;
  // The client takes 0 for no task.
  if (isObject(value) && taskId && taskId !== '0') {
    // An id that is not signed would be a page's to ask about.
    if (!taskIdOf(value.taskId) || !/^[1-9]\d{0,24}$/.test(taskId))
      throw new Refusal(502, 'RunningHub sent a task id that is none');
    value.taskId = await rename(taskId);
  }
  const inner = isObject(value) || Array.isArray(value) ? Object.values(value) : [];
  for (const entry of inner) await renameTasks(entry, rename, depth + 1);
}
