import { abortable } from '../../async/abort.js';
import { isBytes, ownBytes } from '../../async/bytes.js';
import { startDeadline } from '../../async/deadline.js';
import { readText, type TextSource } from '../../http/body.js';
import { parseJson } from '../../json/parse.js';
import { show } from '../../json/show.js';
import { isObject, isThenable } from '../../json/values.js';
import { InputError } from '../../errors/input.js';

/** A request of Node's server, and what frameworks put beside it when they have read its body. */
export type NodeRequest = AsyncIterable<unknown> & {
  /** The path with the query. */
  readonly url?: string | undefined;
  /** Express: the path with the query, before a router took its prefix off. */
  readonly originalUrl?: string | undefined;
  /** What a framework read of it: bytes, text or the decoded JSON. */
  readonly body?: unknown;
  /** The bytes or the text as they came, where a framework keeps them. */
  readonly rawBody?: unknown;
};

/** A delivery: the request, or its body as text, as bytes or already decoded. */
export type WebhookDelivery =
  Pick<Request, 'text'> | NodeRequest | string | ArrayBufferLike | ArrayBufferView | Readonly<Record<string, unknown>>;

/** @throws InputError that says why something is no delivery. */
export function notOne(why: string, cause?: unknown): InputError {
  return new InputError(`This is no webhook delivery: ${why}.`, { field: 'delivery', cause });
}

/**
 * The decoded body of a delivery, in whatever form a server gives it.
 *
 * @param limit Longest time for reading it, in milliseconds.
 */
export async function bodyOf(delivery: unknown, limit: number): Promise<Record<string, unknown>> {
  const body = decoded(await contentOf(delivery, limit));
  if (isObject(body)) return body;
  throw notOne('it is not a JSON object');
}

/** JSON that may have been decoded before, or not; undefined when it cannot be. */
export function decoded(value: unknown): unknown {
  const json = isBytes(value) ? new TextDecoder().decode(ownBytes(value)) : value;
  if (typeof json !== 'string') return json;
  try {
    return parseJson(json);
  } catch {
    return undefined;
  }
}

async function contentOf(delivery: unknown, limit: number): Promise<unknown> {
  if (isThenable(delivery)) throw notOne(`it is ${show(delivery)}`);
  if (!isObject(delivery) || isBytes(delivery)) return delivery;
  if (isRequest(delivery)) {
    if (delivery.bodyUsed === true) throw notOne('its body was read before; read it once as text, and give that');
    return read(delivery, limit);
  }
  if (!(Symbol.asyncIterator in delivery)) {
    if (isWrapped(delivery)) throw notOne('it is what a framework makes of a request; give its body, best as text');
    return delivery;
  }
  // What a framework has read before is not in the stream any more. The raw form has the ids exact. An empty object is
  // what Express puts there when it has not read the body.
  const { rawBody, body } = delivery as NodeRequest;
  const hasBody = isBytes(body) || (isObject(body) ? Object.keys(body).length > 0 : body !== undefined);
  const content = rawBody ?? (hasBody ? body : await read(streamed(delivery), limit));
  if (content === '') throw notOne('it has no body, or its body was read before');
  return content;
}

/** Requests of Fastify, contexts of Koa, events of Lambda: none of them is the body, and none has its fields. */
function isWrapped(delivery: Record<string, unknown>): boolean {
  const isTask = 'taskId' in delivery || 'eventData' in delivery;
  return !isTask && ['body', 'rawBody', 'request', 'req', 'raw'].some((name) => name in delivery);
}

const isRequest = (value: object): value is TextSource & { readonly bodyUsed?: unknown } =>
  'text' in value && typeof value.text === 'function';

/** A stream of Node, read as the body of a response of Node's is. */
const streamed = (body: object): TextSource => ({ body, text: async () => '' });

async function read(source: TextSource, limit: number): Promise<string> {
  const deadline = startDeadline(limit);
  try {
    return await abortable(readText(source, deadline.signal), deadline.signal);
  } catch (cause) {
    throw notOne(deadline.expired ? `its body did not come within ${limit} ms` : 'its body could not be read', cause);
  } finally {
    deadline.close();
  }
}
