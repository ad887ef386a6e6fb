/** The platform on a bad day, in a thread of its own: every call follows the schedule of its seed. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
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

const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>';

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

const task = (id: string, status: string, rest = '') =>
  `{"taskId":"${id}","status":"${status}","errorCode":"","errorMessage":""${rest}}`;

function submit(call: Call, seed: number, socket: Socket, response: ServerResponse): void {
  const { schedule } = call;
  const step: SubmitStep = schedule.submit[Math.min(call.submits++, schedule.submit.length - 1)]!;
  const id = `19${String(base).padStart(4, '0')}${String(seed).padStart(8, '0')}${String(call.submits).padStart(5, '0')}`;
  if (accepts(step)) {
    call.tasks.push(id);
    owners.set(id, seed);
  }
  const answer = task(id, 'RUNNING');
  const steps: Record<SubmitStep, () => void> = {
    'drop-before': () => socket.destroy(),
    'reset-before': () => socket.resetAndDestroy(),
    'hang-before': () => {},
    'too-many-requests': () => send(response, 429, HTML, { 'content-type': 'text/html' }),
    'too-many-requests-with-wait': () => send(response, 429, '{}', { 'retry-after': '1' }),
    'queue-full': () => send(response, 200, '{"code":421,"msg":"TASK_QUEUE_MAXED","data":null}'),
    'rate-limited': () =>
      send(response, 200, '{"taskId":"","status":"","errorCode":"1003","errorMessage":"slow down"}'),
    'busy-without-task': () =>
      send(response, 200, '{"taskId":"","status":"","errorCode":"1011","errorMessage":"busy"}'),
    invalid: () => send(response, 200, '{"taskId":"","status":"","errorCode":"1007","errorMessage":"invalid"}'),
    'gateway-html': () => send(response, 502, HTML, { 'content-type': 'text/html' }),
    'server-error': () => send(response, 500, '{"code":500,"msg":"UNKNOWN_ERROR"}'),
    redirect: () => send(response, 307, '', { location: '/stray' }),
    'drop-after': () => socket.destroy(),
    'reset-after': () => socket.resetAndDestroy(),
    'hang-after': () => {},
    'truncated-after': () => send(response, 200, answer.slice(0, 20)),
    'html-after': () => send(response, 200, HTML, { 'content-type': 'text/html' }),
    'wrong-type-after': () => send(response, 200, '[1,2,3]'),
    'empty-after': () => send(response, 200, ''),
    'busy-after': () => send(response, 503, '{"code":1010,"msg":"unavailable"}'),
    accept: () => send(response, 200, answer),
    'accept-slowly': () => drip(response, answer),
    'accept-numeric-id': () => send(response, 200, answer.replace(`"${id}"`, id)),
    'accept-v1': () =>
      send(response, 200, `{"code":0,"msg":"success","data":{"taskId":"${id}","taskStatus":"QUEUED"}}`),
  };
  if (step.startsWith('accept')) call.told.push(id);
  steps[step]();
}

function query(id: string, socket: Socket, response: ServerResponse): void {
  const call = calls.get(owners.get(id) ?? -1);
  if (!call) return send(response, 200, '{"taskId":"","status":"","errorCode":"1004","errorMessage":"not found"}');
  const { schedule } = call;
  const step: QueryStep = schedule.query[Math.min(call.queries++, schedule.query.length - 1)]!;
  const result = `,"results":[{"url":"https://example.com/${id}.png","outputType":"png"}]`;
  const steps: Record<QueryStep, () => void> = {
    drop: () => socket.destroy(),
    reset: () => socket.resetAndDestroy(),
    hang: () => {},
    truncated: () => send(response, 200, task(id, 'SUCCESS', result).slice(0, -8)),
    html: () => send(response, 502, HTML, { 'content-type': 'text/html' }),
    empty: () => send(response, 200, ''),
    'wrong-type': () => send(response, 200, '"SUCCESS"'),
    'too-many-requests': () => send(response, 429, '{}'),
    'server-error': () => send(response, 500, '{"code":500,"msg":"UNKNOWN_ERROR"}'),
    busy: () => send(response, 200, '{"taskId":"","status":"","errorCode":"1011","errorMessage":"busy"}'),
    'unknown-status': () => send(response, 200, task(id, 'WARMING_UP')),
    running: () => send(response, 200, task(id, 'RUNNING')),
    success: () => send(response, 200, task(id, 'SUCCESS', result)),
    failed: () => send(response, 200, task(id, 'FAILED').replace('"errorCode":""', '"errorCode":"1015"')),
  };
  steps[step]();
}

function drip(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const half = body.length >> 1;
  response.write(body.slice(0, half));
  setTimeout(() => response.end(body.slice(half)), 20);
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  if (request.url === '/stray') {
    strays++;
    return send(response, 200, '{}');
  }
  if (request.url === '/openapi/v2/query') {
    return query((JSON.parse(body) as { taskId: string }).taskId, request.socket, response);
  }
  const seed = Number(/seed-(\d+)/.exec(body)![1]);
  let call = calls.get(seed);
  if (!call) calls.set(seed, (call = { schedule: scheduleOf(seed), submits: 0, queries: 0, tasks: [], told: [] }));
  submit(call, seed, request.socket, response);
}

const server = createServer((request, response) => {
  handle(request, response).catch(() => request.socket.destroy());
});
server.keepAliveTimeout = 1000;
server.listen(0, '127.0.0.1', () => parentPort!.postMessage({ port: (server.address() as AddressInfo).port }));
parentPort!.on('message', () => {
  const report = [...calls].map(([seed, { submits, tasks, told }]) => ({ seed, submits, tasks, told }));
  parentPort!.postMessage({ report, strays });
});
