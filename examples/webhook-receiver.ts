/**
 * Receives the webhook of a task, trusting nobody: `tsx examples/webhook-receiver.ts`. In production the address is the
 * public one of your service, and the receiver runs on.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createDeduplicator, RunningHub } from 'runninghub';
import { gptImage2TextToImageOfficialStable } from 'runninghub/models';
import { serveSimulator } from 'runninghub/simulator/server';

const SECRET = 'at least 32 characters of random text';

const platform = await serveSimulator({ webhooks: true });
const rh = new RunningHub({ apiKey: 'any', baseUrl: platform.url });
const seen = createDeduplicator();

const receiver = createServer((request, response) => {
  void (async () => {
    const isGenuine = await rh.webhooks.verify(request.url ?? '/', SECRET);
    const body = await text(request);
    // Answered at once: the platform delivers again when the response takes long.
    response.writeHead(isGenuine ? 204 : 401).end();
    if (!isGenuine) return;

    const event = await rh.webhooks.parse(body);
    if (!seen.add(event.key)) return;
    const { taskId, status, outputs } = await rh.webhooks.confirm(event);
    console.log(`task ${taskId}: ${status}, ${outputs[0]?.url}`);
    receiver.close();
    await platform.close();
  })();
}).listen(0, '127.0.0.1');
await once(receiver, 'listening');
const { port } = receiver.address() as AddressInfo;
const address = `http://127.0.0.1:${port}/tasks`;

const stranger = await fetch(address, { method: 'POST', body: '{"event":"TASK_END"}' });
console.log(`a delivery without the token: ${stranger.status}`);

const task = await rh.submit(
  gptImage2TextToImageOfficialStable,
  { prompt: 'A lighthouse in a storm', resolution: '1k', quality: 'low' },
  { webhookUrl: await rh.webhooks.sign(address, SECRET) },
);
console.log(`task ${task.id} will report itself`);
