import { QUERY_PATH, RESEND_PATH, WEBHOOK_PATH } from '../../http/endpoints.js';
import { failureOf } from '../../http/response.js';
import { toError } from '../../http/classify.js';
import { happenedIn } from '../../errors/base.js';
import { InputError } from '../../errors/input.js';
import { NotFoundError } from '../../errors/not-found.js';
import { isServerError } from '../../errors/server.js';
import { show } from '../../json/show.js';
import { isObject, isThenable } from '../../json/values.js';
import type { Context } from '../../task/context.js';
import { createTask } from '../../task/task.js';
import { taskIdIn, type TaskRef } from '../../task/task-ref.js';
import { assertAbout, taskRecordIn } from '../../task/task-state.js';
import { eventOf, type WebhookEvent } from './event.js';
import type { WebhookDelivery } from './delivery.js';
import { parseWebhook } from './parse.js';
import { addressOf, type Addressed, signUrl, type SignOptions, verifyUrl, type WebhookSecret } from './sign.js';
import { type CallOptions, signalOf } from '../../task/call-options.js';
import { ADDRESS, NAME } from '../../async/option-kinds.js';
import { assertType } from '../../async/read-options.js';
import { reading } from '../../async/reading.js';
import { callV1, objectIn, ONCE } from '../call.js';
import { type Id, toId } from '../ids.js';
import { normalize } from '../../json/normalize.js';

/** How the delivery of an event went. Source: documented by the vendor. */
export type WebhookRecord = {
  /** Id of the event, for {@link Webhooks.resend}. */
  readonly id: string;
  /** Id of the task. */
  readonly taskId: string;
  /** Kind of the event; newer responses only. */
  readonly event?: string;
  /** Address the event was sent to. */
  readonly webhookUrl?: string;
  /** JSON text of what was, or was to be, delivered; `rh.webhooks.parse` reads the whole record. */
  readonly eventData?: string;
  /** How the delivery went; other values while it goes on. */
  readonly callbackStatus?: 'SUCCESS' | 'FAILED' | (string & {});
  /** What the receiver answered, or the error on the way. */
  readonly callbackResponse?: string;
  /** How often the delivery was repeated. */
  readonly retryCount?: number;
  /** `YYYY-MM-DDTHH:mm:ss` without a time zone. */
  readonly createTime?: string;
  /** `YYYY-MM-DDTHH:mm:ss` without a time zone. */
  readonly updateTime?: string;
};

/** What the platform answers about a task that has no webhook. Source: a third party that called it. */
const NO_WEBHOOK = '1';

/**
 * Webhooks: one POST to `webhookUrl` when a task ends. The platform signs nothing, so anybody who learns an address can
 * call it. Sign the address, verify deliveries, and confirm what they say before it matters.
 *
 * @example
 * const webhookUrl = await rh.webhooks.sign('https://example.com/hooks/tasks', secret);
 * await rh.submit(model, input, { webhookUrl });
 * // In the receiver. Whatever it throws should be answered with a 500, which asks for another delivery:
 * if (!(await rh.webhooks.verify(request, secret))) return new Response(null, { status: 401 });
 * const task = await rh.webhooks.confirm(await rh.webhooks.parse(request));
 * const hasEnded = ['SUCCESS', 'FAILED', 'CANCEL'].includes(task.status); // else it was forged
 * if (hasEnded && seen.add(task.taskId)) await queue.push(task); // quickly: work afterwards
 * return new Response(null, { status: 204 });
 */
export class Webhooks {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Reads a delivery in any of its known forms. Makes no request.
   *
   * @param delivery The request, of the web, of Node or of Express, or its body as text, bytes or decoded. Text and
   * bytes are better than a decoded body: other JSON parsers round 64-bit ids.
   * @throws InputError when it is no delivery, whatever else it is, or does not come within `requestTimeout`.
   */
  async parse(delivery: WebhookDelivery): Promise<WebhookEvent> {
    return parseWebhook(this.#context.transport, delivery);
  }

  /**
   * Asks the platform about the task of an event, once, and returns the event as the platform tells it now. Its status
   * can be one of a running task when the delivery was forged.
   *
   * @throws NotFoundError when this account has no such task, or its record is too old; InputError when the event
   * is none. All but the latter carry the task.
   */
  async confirm(event: Pick<WebhookEvent, 'event' | 'taskId'>, options: CallOptions = {}): Promise<WebhookEvent> {
    const signal = signalOf(options);
    const { transport } = this.#context;
    const { event: name, taskId: id } = reading('event', () => partsOf(event));
    assertType(name, 'event', NAME);
    const taskId = taskIdIn(id, 'taskId');
    // So that an error says which task it is about.
    const task = createTask(this.#context, { v: 1, id: taskId });
    const response = await transport.send(QUERY_PATH, { body: { taskId }, signal, task });
    const record = taskRecordIn(response);
    if (record) {
      assertAbout(taskId, record, QUERY_PATH, task);
      return eventOf(transport, name, taskId, record);
    }
    throw toError(
      response,
      failureOf(response) ?? { message: 'a response without the task and its status' },
      QUERY_PATH,
      task,
    );
  }

  /**
   * How the delivery for a task went. Documented for v1 tasks; whether v2 tasks are found is not known.
   *
   * @throws InputError when no task is named; NotFoundError when the task has no webhook; ServerError when the response
   * is about another.
   */
  async get(task: TaskRef, options: CallOptions = {}): Promise<WebhookRecord> {
    const taskId = taskIdIn(task);
    const record = objectIn(await this.#recordOf(taskId, signalOf(options)), WEBHOOK_PATH);
    assertAbout(taskId, record, WEBHOOK_PATH);
    return normalize<WebhookRecord>(record, ['retryCount'], ['id', 'taskId']);
  }

  /**
   * Delivers an event again.
   *
   * @param webhookId The `id` of {@link Webhooks.get}.
   * @param webhookUrl Another address for this delivery.
   */
  async resend(webhookId: Id, webhookUrl?: string | URL, options: CallOptions = {}): Promise<void> {
    if (webhookUrl !== undefined) assertType(webhookUrl, 'webhookUrl', ADDRESS);
    const url = webhookUrl === undefined ? {} : { webhookUrl: String(webhookUrl) };
    const body = { webhookId: toId(webhookId, 'webhookId'), ...url };
    await callV1(this.#context, RESEND_PATH, body, { signal: signalOf(options), retries: ONCE });
  }

  /**
   * Adds an expiry and an HMAC-SHA256 token to a callback address. The token covers the path, the query and the expiry,
   * but not the host, which proxies change; it does not depend on the task, so one address can serve many.
   *
   * @throws InputError when the address or the secret is unusable.
   */
  async sign(url: string | URL, secret: WebhookSecret, options?: SignOptions): Promise<string> {
    return signUrl(url, secret, options);
  }

  /**
   * Whether a delivery came to an address that was signed with this secret and has not expired. Compares in constant
   * time.
   *
   * @param request The request, of the web, of Node or of Express, or its address; the path with the query is enough.
   * @throws InputError when the secret is too short or no secret.
   */
  async verify(request: Addressed | string | URL, secret: WebhookSecret): Promise<boolean> {
    return verifyUrl(
      reading('request', () => addressOf(request)),
      secret,
    );
  }

  async #recordOf(taskId: string, signal: AbortSignal | undefined): Promise<unknown> {
    try {
      return await callV1(this.#context, WEBHOOK_PATH, { taskId }, { signal, retries: ONCE });
    } catch (error) {
      // The general code of a failure; here it has one meaning only.
      if (!isServerError(error) || error.code !== NO_WEBHOOK) throw error;
      const { code, status, body, requestId } = error;
      const details = { code, status, endpoint: WEBHOOK_PATH, body, requestId, cause: error };
      throw new NotFoundError(`Task ${taskId} has no webhook (${happenedIn(error)}).`, details);
    }
  }
}

function partsOf(event: Pick<WebhookEvent, 'event' | 'taskId'>): Pick<WebhookEvent, 'event' | 'taskId'> {
  if (isObject(event) && !isThenable(event)) return { event: event.event, taskId: event.taskId };
  throw new InputError(`\`event\` is ${show(event)}. It must be an event of a webhook.`, { field: 'event' });
}
