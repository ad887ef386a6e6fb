import { text } from '../../json/values.js';
import { refuseBodyKey } from './auth.js';
import type { Call } from './call.js';
import { readObject } from './read-body.js';
import { envelope } from './responses.js';

const unknownEvent = () => envelope(1, 'webhook event not exists');

/** `POST /task/openapi/getWebhookDetail`: what became of the message about a task. */
export async function webhookDetail(call: Call): Promise<Response> {
  const body = await readObject(call.request);
  const refused = refuseBodyKey(call, body?.apiKey);
  if (refused) return refused;
  const { webhooks } = call.platform;
  const taskId = text(body?.taskId);
  const event = taskId === undefined ? undefined : webhooks.eventOf(taskId);
  if (!event) return unknownEvent();
  const { eventData } = webhooks.message(event.task);
  return envelope(0, 'success', {
    id: event.id,
    userApiKey: '****',
    taskId,
    webhookUrl: event.task.webhookUrl,
    eventData: typeof eventData === 'string' ? eventData : JSON.stringify(eventData),
    callbackStatus: event.status !== undefined && event.status >= 200 && event.status < 300 ? 'SUCCESS' : 'FAILED',
    callbackResponse: event.status === undefined ? 'I/O error' : null,
    retryCount: event.retries,
    createTime: timestamp(event.createdAt),
    updateTime: timestamp(event.updatedAt),
    event: 'TASK_END',
  });
}

/** `POST /task/openapi/retryWebhook`: sends the message once more. */
export async function resendWebhook(call: Call): Promise<Response> {
  const body = await readObject(call.request);
  const refused = refuseBodyKey(call, body?.apiKey);
  if (refused) return refused;
  const event = call.platform.webhooks.eventById(text(body?.webhookId));
  if (!event) return unknownEvent();
  const url = body?.webhookUrl;
  await call.platform.webhooks.resend(event, typeof url === 'string' ? url : undefined);
  return envelope(0, '');
}

/** The platform writes times without a zone. */
const timestamp = (time: number) => new Date(time).toISOString().slice(0, 19);
