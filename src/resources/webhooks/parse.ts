import { isObject, text } from '../../json/values.js';
import { InputError } from '../../errors/input.js';
import { parseJson } from '../../json/parse.js';
import type { Transport } from '../../http/transport.js';
import { eventOf, type WebhookEvent } from './event.js';

/** A delivery: the request, or its body as text or already decoded. */
export type WebhookDelivery = Pick<Request, 'text'> | string | Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the three forms of a delivery that are known: a wrapper around JSON text, a wrapper around an object, and the
 * bare task.
 *
 * @throws InputError when it is none of them.
 */
export async function parseWebhook(transport: Transport, delivery: WebhookDelivery): Promise<WebhookEvent> {
  const body = decoded(isRequest(delivery) ? await delivery.text() : delivery);
  if (!isObject(body)) throw notOne('it is not a JSON object');
  const isWrapped = 'eventData' in body;
  const inner = isWrapped ? decoded(body.eventData) : body;
  const raw = isObject(inner) ? inner : {};
  const taskId = taskIdOf(raw) ?? taskIdOf(body);
  if (taskId === undefined) throw notOne('it has no task id');
  if (!isWrapped && text(raw.status) === undefined) throw notOne('it has neither `eventData` nor `status`');
  return eventOf(transport, text(body.event) ?? 'TASK_END', taskId, raw);
}

function isRequest(delivery: WebhookDelivery): delivery is Pick<Request, 'text'> {
  return typeof delivery === 'object' && typeof delivery.text === 'function';
}

function decoded(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return parseJson(value);
  } catch {
    return undefined;
  }
}

function taskIdOf({ taskId }: Fields): string | undefined {
  if (typeof taskId === 'number' && !Number.isSafeInteger(taskId)) {
    throw notOne('its task id was rounded by a JSON parser; give the body as text instead');
  }
  const id = text(taskId);
  return id !== undefined && /^\d{1,25}$/.test(id) ? id : undefined;
}

function notOne(why: string): InputError {
  return new InputError(`This is no webhook delivery: ${why}.`, { field: 'delivery' });
}
