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
 * Reads the three forms of a delivery that are known: a wrapper around JSON text, a wrapper around an object, and the
 * bare task. Anybody can send one, so whatever it is, it is read or refused.
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
  const isWrapped = 'eventData' in body;
  const inner = isWrapped ? decoded(body.eventData) : body;
  const raw = isObject(inner) ? inner : {};
  const taskId = taskIdOf(raw) ?? taskIdOf(body);
  if (taskId === undefined) throw notOne('it has no task id');
  if (!isWrapped && text(raw.status) === undefined) throw notOne('it has neither `eventData` nor `status`');
  return eventOf(transport, text(body.event)?.slice(0, LONGEST_NAME) ?? 'TASK_END', taskId, raw);
}

function taskIdOf({ taskId }: Fields): string | undefined {
  if (typeof taskId === 'number' && !Number.isSafeInteger(taskId)) {
    throw notOne('its task id was rounded by a JSON parser; give the body as text instead');
  }
  const id = text(taskId);
  return id !== undefined && /^\d{1,25}$/.test(id) ? id : undefined;
}
