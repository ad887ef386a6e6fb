import { HTML, ID, INPUT, KEY, refusal, success, task, TEXT_TO_IMAGE } from '../api.js';
import { between, fails, matches, same } from '../assert.js';

const begin = (server, options) => server.client(options).submit(TEXT_TO_IMAGE, INPUT);

/** The result of a task whose first query gets this response. */
async function resultOf({ api }, response) {
  const server = await api({ query: [response] });
  return server.client().task(ID).result();
}

export const pollChecks = {
  'iterating a task yields each status once': async ({ api }) => {
    const server = await api({ query: [task('QUEUED'), task('RUNNING'), task('RUNNING'), success()] });
    const seen = [];
    for await (const { status } of server.client().task(ID).events()) seen.push(status);
    same(seen, ['QUEUED', 'RUNNING', 'SUCCESS'], 'statuses');
    same(await server.count('query'), 4, 'queries');
  },
  'onStatus is called for each query': async ({ api }) => {
    const server = await api({ query: [task('RUNNING'), success()] });
    const events = [];
    await server
      .client()
      .task(ID)
      .result({ onStatus: (event) => events.push(event) });
    same(
      events.map(({ taskId, status, polls }) => [taskId, status, polls]),
      [
        [ID, 'RUNNING', 1],
        [ID, 'SUCCESS', 2],
      ],
      'events',
    );
  },
  'a query names the task as text': async ({ api }) => {
    const server = await api({ query: [success()] });
    await server.client().task(ID).result();
    const [request] = await server.requests();
    same([request.method, request.body], ['POST', `{"taskId":"${ID}"}`], 'request');
  },
  'waiting is calm': async ({ api }) => {
    const server = await api({ query: [task('RUNNING')] });
    await fails(server.client().task(ID).result({ timeout: 2600 }), 'TaskTimeoutError');
    between(await server.count('query'), 1, 4, 'queries in 2.6 seconds');
  },
  'passing failures of queries are tolerated': async ({ api }) => {
    const server = await api({ query: [{ fault: 'drop' }, HTML, success()] });
    same((await server.client().task(ID).result()).taskId, ID, 'taskId');
    between(await server.count('query'), 3, 4, 'queries');
  },
  'a refused key ends the wait at once': async ({ api }) => {
    const server = await api({ query: [refusal('1002', 'Invalid API key')] });
    const error = await fails(server.client().task(ID).result(), 'AuthenticationError');
    same([error.taskId, await server.count('query')], [ID, 1], 'task and queries');
  },
  'a timeout carries the task, which can be waited for again': async ({ api }) => {
    const server = await api({ query: [task('RUNNING'), success()] });
    const error = await fails(server.client().task(ID).result({ timeout: 500 }), 'TaskTimeoutError');
    same((await error.task.result()).taskId, ID, 'taskId');
  },
  'the deadline also ends the query in flight': async ({ api }) => {
    const server = await api({ query: [{ fault: 'hang' }] });
    const began = Date.now();
    await fails(server.client().task(ID).result({ timeout: 600 }), 'TaskTimeoutError');
    between(Date.now() - began, 590, Infinity, 'milliseconds');
    await server.hungUp();
  },
  'a status that is not known counts as unfinished': async ({ api }) => {
    const server = await api({ query: [task('WARMING_UP'), success()] });
    const seen = [];
    for await (const { status } of server.client().task(ID).events()) seen.push(status);
    same(seen, ['WARMING_UP', 'SUCCESS'], 'statuses');
  },
  'the case of a status does not matter': async (context) => {
    same((await resultOf(context, task('success', { results: [] }))).outputs, [], 'outputs');
  },
  'a result without outputs is a result': async (context) => {
    same((await resultOf(context, task('SUCCESS', { results: null }))).outputs.length, 0, 'outputs');
  },
  'a failed task says where and why': async (context) => {
    const failedReason = {
      node_id: '12',
      node_name: 'KSampler',
      exception_message: 'out of memory',
      traceback: '["a\\n","b"]',
    };
    const response = task('FAILED', { errorCode: '805', errorMessage: 'graph failed', failedReason });
    const error = await fails(resultOf(context, response), 'TaskFailedError');
    matches(error.message, /node 12 \(KSampler\): graph failed: out of memory \[805\]/, 'message');
    same(error.reason, { nodeId: '12', nodeName: 'KSampler', message: 'out of memory', traceback: 'a\nb' }, 'reason');
    same([error.taskId, error.code, error.taskStatus], [ID, '805', 'FAILED'], 'details');
  },
  'a canceled task is told from a failed one': async (context) => {
    same((await fails(resultOf(context, task('CANCELLED')), 'TaskFailedError')).taskStatus, 'CANCEL', 'taskStatus');
  },
  'usage stays decimal text': async (context) => {
    const usage = { consumeMoney: null, thirdPartyConsumeMoney: 0.1, taskCostTime: '12' };
    const result = await resultOf(context, task('SUCCESS', { usage, results: [] }));
    const own = { thirdPartyConsumeMoney: '0.1', taskCostTime: '12' };
    same(result.usage, { cost: { amount: '0.1' }, ...own }, 'usage');
  },
  'status() asks once': async ({ api }) => {
    const server = await api({ query: [task('RUNNING')] });
    same(await server.client().task(ID).status(), 'RUNNING', 'status');
    same(await server.count(), 1, 'requests');
  },
  'a task can be stored and continued by another client': async ({ api }) => {
    const server = await api({ submit: [task()], query: [success({ url: 'https://files.example/done.png' })] });
    const stored = JSON.stringify(await begin(server));
    const { v, id, model, output } = JSON.parse(stored);
    same({ v, id, model, output }, { v: 1, id: ID, model: TEXT_TO_IMAGE, output: 'image' }, 'JSON');
    const result = await server.client().task(stored).result();
    same(result.output.url, 'https://files.example/done.png', 'address');
  },
  'what is no task is refused': async ({ api }) => {
    const client = (await api({})).client();
    for (const wrong of ['abc', '{"v":2,"id":"1"}', '{"v":1,"id":"../x"}', 1900000000000000301, null]) {
      await fails((async () => client.task(wrong))(), 'InputError');
    }
  },
  'cancel() sends the task and the key the v1 way': async ({ api }) => {
    const server = await api({ cancel: [{ body: { code: 0, msg: 'success', data: null } }] });
    await server.client().task(ID).cancel();
    const [request] = await server.requests();
    same(JSON.parse(request.body), { apiKey: KEY, taskId: ID }, 'body');
  },
  'many waiting tasks share pollsPerSecond': async ({ api }) => {
    const server = await api({ query: [success()] });
    const started = performance.now();
    const sent = [];
    const client = server.client({
      pollsPerSecond: 5,
      fetch: (...request) => {
        sent.push(performance.now() - started);
        return fetch(...request);
      },
    });
    await Promise.all(Array.from({ length: 6 }, () => client.task(ID).result()));
    same(sent.length, 6, 'queries');
    // From before the first one: a machine that is busy makes the last one later, and never earlier.
    between(sent[5], 950, Infinity, 'milliseconds until the last');
  },
};
