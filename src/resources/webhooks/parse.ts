import { isObject, text } from '../../json/values.js';
import { isRunningHubError } from '../../errors/base.js';
import { isServerError } from '../../errors/server.js';
import type { Transport } from '../../http/transport.js';
import { bodyOf, decoded, notOne } from './delivery.js';
import { eventOf, type WebhookEvent } from './event.js';

type Fields = Readonly<Record<string, unknown>>;

/** Longest name of an event. */
const LONGEST_NAME = 100;

/**
 * Reads the forms of a delivery that are known: a wrapper around JSON text or an object, which is a task, an envelope
 * of v1, a bare output or a list of them, and a task or an envelope without a wrapper. Anybody can send one, so
 * whatever it is, it is read or refused.
 *
 * @throws InputError when it is none of them.
 */
export async function parseWebhook(transport: Transport, delivery: unknown): Promise<WebhookEvent> {
  try {
    return eventIn(transport, await bodyOf(delivery, transport.requestTimeout));
  } catch (error) {
    if (isServerError(error)) throw notOne('it has more outputs than a task can have', error);
    throw isRunningHubError(error) ? error : notOne('it cannot be read', error);
  }
}

function eventIn(transport: Transport, body: Fields): WebhookEvent {
  const name = ['eventData', 'event_data'].find((field) => field in body);
  const inner = name === undefined ? body : decoded(body[name]);
  // A list is the outputs, as v1 has them in its envelope.
  const raw = Array.isArray(inner) ? { code: 0, data: inner } : isObject(inner) ? inner : {};
  const taskId = taskIdOf(raw) ?? taskIdOf(isObject(raw.data) ? raw.data : {}) ?? taskIdOf(body);
  if (taskId === undefined) throw notOne('it has no task id');
  const tells = name ?? text(raw.status) ?? text(raw.code);
  if (tells === undefined) throw notOne('it has neither `eventData` nor `status`');
  return eventOf(transport, text(body.event)?.slice(0, LONGEST_NAME) ?? 'TASK_END', taskId, raw);
}

function taskIdOf({ task_id, taskId = task_id }: Fields): string | undefined {
  if (typeof taskId === 'number' && !Number.isSafeInteger(taskId)) {
    throw notOne('its task id was rounded by a JSON parser; give the body as text instead');
  }
  const id = text(taskId);
  return id !== undefined && /^\d{1,25}$/.test(id) ? id : undefined;
}
