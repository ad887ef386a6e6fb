/** The platform on a bad day, in a thread of its own: every call follows the schedule of its seed. */
import { parentPort, workerData } from 'node:worker_threads';
import { bytesOf, listen } from '../support/loopback.js';
import { QUERY } from '../support/platform.js';
import * as s from '../support/steps.js';
import { accepts, type QueryStep, type Schedule, scheduleOf, type SubmitStep } from './schedule.js';

interface Call {
  readonly schedule: Schedule;
  submits: number;
  queries: number;
  readonly tasks: string[];
  readonly told: string[];
}

const { base } = workerData as { base: number };
const calls = new Map<number, Call>();
const owners = new Map<string, number>();
let strays = 0;

const send = (body: string, status = 200, headers: Record<string, string> = {}) =>
  s.raw(body, status, { 'content-type': 'application/json', ...headers });

const task = (id: string, status: string, rest = '') =>
  `{"taskId":"${id}","status":"${status}","errorCode":"","errorMessage":""${rest}}`;

function submit(call: Call, seed: number): s.Reply {
  const { schedule } = call;
  const step: SubmitStep = schedule.submit[Math.min(call.submits++, schedule.submit.length - 1)]!;
  const id = `19${String(base).padStart(4, '0')}${String(seed).padStart(8, '0')}${String(call.submits).padStart(5, '0')}`;
  if (accepts(step)) {
    call.tasks.push(id);
    owners.set(id, seed);
  }
  if (step.startsWith('accept')) call.told.push(id);
  const accepted = task(id, 'RUNNING');
  const steps: Record<SubmitStep, s.Reply> = {
    'drop-before': s.drop,
    'reset-before': s.reset,
    'hang-before': s.hang,
    'too-many-requests': s.html(429),
    'too-many-requests-with-wait': send('{}', 429, { 'retry-after': '1' }),
    'queue-full': send('{"code":421,"msg":"TASK_QUEUE_MAXED","data":null}'),
    'rate-limited': send('{"taskId":"","status":"","errorCode":"1003","errorMessage":"slow down"}'),
    'busy-without-task': send('{"taskId":"","status":"","errorCode":"1011","errorMessage":"busy"}'),
    invalid: send('{"taskId":"","status":"","errorCode":"1007","errorMessage":"invalid"}'),
    'gateway-html': s.html(502),
    'server-error': send('{"code":500,"msg":"UNKNOWN_ERROR"}', 500),
    redirect: s.redirect(307, '/stray'),
    'drop-after': s.drop,
    'reset-after': s.reset,
    'hang-after': s.hang,
    'truncated-after': send(accepted.slice(0, 20)),
    'html-after': s.html(200),
    'wrong-type-after': send('[1,2,3]'),
    'empty-after': send(''),
    'busy-after': send('{"code":1010,"msg":"unavailable"}', 503),
    accept: send(accepted),
    'accept-slowly': s.drip(accepted, 2, 20),
    'accept-numeric-id': send(accepted.replace(`"${id}"`, id)),
    'accept-v1': send(`{"code":0,"msg":"success","data":{"taskId":"${id}","taskStatus":"QUEUED"}}`),
  };
  return steps[step];
}

function query(id: string): s.Reply {
  const call = calls.get(owners.get(id) ?? -1);
  if (!call) return send('{"taskId":"","status":"","errorCode":"1004","errorMessage":"not found"}');
  const { schedule } = call;
  const step: QueryStep = schedule.query[Math.min(call.queries++, schedule.query.length - 1)]!;
  const result = `,"results":[{"url":"https://example.com/${id}.png","outputType":"png"}]`;
  const steps: Record<QueryStep, s.Reply> = {
    drop: s.drop,
    reset: s.reset,
    hang: s.hang,
    truncated: send(task(id, 'SUCCESS', result).slice(0, -8)),
    html: s.html(502),
    empty: send(''),
    'wrong-type': send('"SUCCESS"'),
    'too-many-requests': send('{}', 429),
    'server-error': send('{"code":500,"msg":"UNKNOWN_ERROR"}', 500),
    busy: send('{"taskId":"","status":"","errorCode":"1011","errorMessage":"busy"}'),
    'unknown-status': send(task(id, 'WARMING_UP')),
    running: send(task(id, 'RUNNING')),
    success: send(task(id, 'SUCCESS', result)),
    failed: send(task(id, 'FAILED').replace('"errorCode":""', '"errorCode":"1015"')),
  };
  return steps[step];
}

/** The reply to a request, by its path and its body. */
function replyTo(path: string | undefined, body: string): s.Reply {
  if (path === '/stray') {
    strays++;
    return send('{}');
  }
  if (path === QUERY) return query((JSON.parse(body) as { taskId: string }).taskId);
  const seed = Number(/seed-(\d+)/.exec(body)![1]);
  let call = calls.get(seed);
  if (!call) calls.set(seed, (call = { schedule: scheduleOf(seed), submits: 0, queries: 0, tasks: [], told: [] }));
  return submit(call, seed);
}

async function main(): Promise<void> {
  const { url, server } = await listen(async (request, response) => {
    replyTo(request.url, (await bytesOf(request)).toString())(response);
  });
  server.keepAliveTimeout = 1000;
  parentPort!.on('message', (question: string) => {
    const report = () => [...calls].map(([seed, { submits, tasks, told }]) => ({ seed, submits, tasks, told }));
    const response = question === 'report' ? { report: report(), strays } : undefined;
    parentPort!.postMessage({ question, response });
  });
  parentPort!.postMessage({ url });
}

void main();
