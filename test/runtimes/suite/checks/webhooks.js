import { createDeduplicator } from 'runninghub';
import { createSimulator, manualClock } from 'runninghub/simulator';
import { ID, INPUT, KEY, success, task, TEXT_TO_IMAGE } from '../api.js';
import { fails, matches, ok, same } from '../assert.js';

const SECRET = 'a secret of thirty-two characters';
const RESULT = {
  taskId: ID,
  status: 'SUCCESS',
  errorCode: '',
  results: [{ url: 'https://x.example/a.png', outputType: 'png' }],
};

/** Runs a task with a webhook on the simulator; `statuses` are the receiver's statuses, the last one repeated. */
async function delivered({ api }, statuses, minutes = 1) {
  const received = [];
  const deliver = async (url, { method, body }) => {
    received.push({ url, method, body });
    return new Response(null, { status: statuses[Math.min(received.length, statuses.length) - 1] });
  };
  const clock = manualClock();
  const sim = createSimulator({ clock, deliver });
  const client = (await api({})).client({ baseUrl: sim.origin, fetch: sim.fetch });
  const started = await client.submit(TEXT_TO_IMAGE, INPUT, { webhookUrl: 'https://me.example/hook' });
  for (let minute = 0; minute < minutes; minute++) await clock.advance(60_000);
  return { client, sim, received, task: started };
}

const parse = async ({ api }, delivery) => (await api({})).client().webhooks.parse(delivery);

export const webhookChecks = {
  'one POST tells the end of a task': async (context) => {
    const { received, task: started } = await delivered(context, [200], 5);
    same(
      received.map(({ url, method }) => [url, method]),
      [['https://me.example/hook', 'POST']],
      'deliveries',
    );
    same(JSON.parse(received[0].body).taskId, started.id, 'taskId');
  },
  'a delivery that fails is repeated': async (context) => {
    const { received, sim } = await delivered(context, [500, 503, 200], 6);
    same(received.length, 3, 'deliveries');
    same(
      sim.deliveries.map(({ attempt, status }) => [attempt, status]),
      [
        [1, 500],
        [2, 503],
        [3, 200],
      ],
      'attempts',
    );
  },
  'what the simulator delivers can be parsed': async (context) => {
    const { client, received, task: started } = await delivered(context, [200]);
    const event = await client.webhooks.parse(received[0].body);
    same(
      [event.event, event.taskId, event.status, event.outputs[0].ext],
      ['TASK_END', started.id, 'SUCCESS', 'png'],
      'event',
    );
  },
  'a delivery with an object inside is read': async (context) => {
    const event = await parse(context, JSON.stringify({ event: 'TASK_END', taskId: ID, eventData: RESULT }));
    same([event.taskId, event.outputs[0].url], [ID, 'https://x.example/a.png'], 'event');
  },
  'a delivery with JSON text inside is read': async (context) => {
    const eventData = JSON.stringify({
      code: 0,
      msg: 'success',
      data: [{ fileUrl: 'https://x.example/b.mp4', fileType: 'mp4' }],
    });
    const event = await parse(context, JSON.stringify({ event: 'TASK_END', taskId: ID, eventData }));
    same([event.status, event.outputs[0].kind], ['SUCCESS', 'video'], 'event');
  },
  'a delivery that is the bare task is read': async (context) => {
    same((await parse(context, JSON.stringify(RESULT))).outputs.length, 1, 'outputs');
  },
  'a Request can be given as it is': async (context) => {
    const request = new Request('https://me.example/hook', { method: 'POST', body: JSON.stringify(RESULT) });
    same((await parse(context, request)).taskId, ID, 'taskId');
  },
  'a bare 64-bit id in a delivery keeps all digits': async (context) => {
    const event = await parse(context, `{"event":"TASK_END","taskId":${ID},"eventData":{"status":"FAILED"}}`);
    same([event.taskId, event.status], [ID, 'FAILED'], 'event');
  },
  'what is no delivery is refused': async (context) => {
    for (const wrong of ['', '[]', '{}', 'null', '{"taskId":"x","status":"SUCCESS"}', '{"taskId":"12"}']) {
      await fails(parse(context, wrong), 'InputError');
    }
  },
  'a signed address is verified, and nothing else': async ({ api }) => {
    const { webhooks } = (await api({})).client();
    const url = await webhooks.sign('https://me.example/hook?user=7', SECRET);
    ok(await webhooks.verify(url, SECRET), 'the signed address is refused');
    ok(await webhooks.verify(new Request(url, { method: 'POST', body: '{}' }), SECRET), 'the request is refused');
    ok(await webhooks.verify(url.replace('https://me.example', ''), SECRET), 'the path alone is refused');
    ok(!(await webhooks.verify(url, `${SECRET}!`)), 'another secret is accepted');
    ok(!(await webhooks.verify(url.replace('user=7', 'user=8'), SECRET)), 'another query is accepted');
    ok(!(await webhooks.verify('https://me.example/hook?user=7', SECRET)), 'an address without a token is accepted');
  },
  'a signed address expires': async ({ api }) => {
    const { webhooks } = (await api({})).client();
    const url = await webhooks.sign('https://me.example/hook', SECRET, { expiresIn: 1 });
    const end = Number(new URL(url).searchParams.get('rh-expires')) * 1000;
    while (Date.now() <= end) await new Promise((resolve) => setTimeout(resolve, 50));
    ok(!(await webhooks.verify(url, SECRET)), 'an expired address is accepted');
  },
  'confirm() asks the platform': async ({ api }) => {
    const server = await api({ query: [success({ text: 'true' }), task('RUNNING')] });
    const { webhooks } = server.client();
    const event = { event: 'TASK_END', taskId: ID };
    same((await webhooks.confirm(event)).outputs[0].text, 'true', 'text');
    same((await webhooks.confirm(event)).status, 'RUNNING', 'status of a forged event');
    same(await server.count('query'), 2, 'queries');
  },
  'details() keeps ids and sends the key only in header and body': async ({ api }) => {
    const record = `{"code":0,"msg":"","data":{"id":${ID},"taskId":"${ID}","callbackStatus":"FAILED","retryCount":"3"}}`;
    const server = await api({ other: [{ body: record }] });
    const details = await server.client().webhooks.get(ID);
    same([details.id, details.retryCount], [ID, 3], 'record');
    const [request] = await server.requests();
    same([request.path, request.query], ['/task/openapi/getWebhookDetail', ''], 'address');
    same(JSON.parse(request.body), { apiKey: KEY, taskId: ID }, 'body');
  },
  'repeated deliveries are recognized': async () => {
    const seen = createDeduplicator({ max: 2 });
    same(
      [seen.add('a'), seen.add('a'), seen.add('b'), seen.add('c'), seen.add('a')],
      [true, false, true, true, true],
      'seen before',
    );
  },
  'an empty secret is refused': async ({ api }) => {
    const { webhooks } = (await api({})).client();
    matches(
      (await fails(webhooks.sign('https://me.example/', ''), 'InputError')).message,
      /secret is empty/,
      'message',
    );
  },
};
