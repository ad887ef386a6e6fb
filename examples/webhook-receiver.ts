/**
 * Receives the webhook of a task, trusting nobody: `tsx examples/webhook-receiver.ts`. In production the address is the
 * public one of your service, and the receiver runs on.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDeduplicator, isInputError, RunningHub, type WebhookEvent } from 'runninghub';
import { gptImage2TextToImageOfficialStable } from 'runninghub/models';
import { serveSimulator } from 'runninghub/simulator/server';

const SECRET = 'at least 32 characters of random text';
/** Bytes of the longest delivery that is read. */
const LARGEST = 1_000_000;

const platform = await serveSimulator({ webhooks: true });
const rh = new RunningHub({ apiKey: 'any', baseUrl: platform.url });
const seen = createDeduplicator();

/** The status to answer with. What it throws is answered with 400 or 500, so that the platform delivers again. */
async function receive(request: IncomingMessage): Promise<number> {
  // Before the body is read: it costs a stranger nothing to send a long one.
  if (!(await rh.webhooks.verify(request.url ?? '/', SECRET))) return 401;
  const event = await rh.webhooks.parse(await bodyOf(request));
  const task = await rh.webhooks.confirm(event, { signal: AbortSignal.timeout(5_000) });
  // A forged delivery may come while the task runs. It must not hide the real one that follows.
  const hasEnded = ['SUCCESS', 'FAILED', 'CANCEL'].includes(task.status);
  if (!hasEnded || !seen.add(task.taskId)) return 204;
  try {
    await handle(task);
    return 204;
  } catch (error) {
    seen.delete(task.taskId);
    throw error;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > LARGEST) throw new Error(`A delivery of more than ${LARGEST} bytes.`);
  }
  return Buffer.concat(parts);
}

/** Should be quick, such as a row in a queue: the platform delivers again when the response takes long. */
async function handle({ taskId, status, outputs }: WebhookEvent): Promise<void> {
  console.log(`task ${taskId}: ${status}, ${outputs[0]?.url}`);
  receiver.close();
  await platform.close();
}

const receiver = createServer((request, response) => {
  const answer = (status: number) => response.writeHead(status, { connection: 'close' }).end();
  receive(request).then(answer, (error: unknown) => {
    console.error(error);
    answer(isInputError(error) ? 400 : 500);
  });
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
