import { readText, type TextSource } from '../../http/body.js';
import { parseJson } from '../../json/parse.js';
import { isObject } from '../../json/values.js';
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
  Pick<Request, 'text'> | NodeRequest | string | ArrayBuffer | ArrayBufferView | Readonly<Record<string, unknown>>;

/** @throws InputError that says why something is no delivery. */
export function notOne(why: string, cause?: unknown): InputError {
  return new InputError(`This is no webhook delivery: ${why}.`, { field: 'delivery', cause });
}

/** The decoded body of a delivery, in whatever form a server gives it. */
export async function bodyOf(delivery: unknown): Promise<Record<string, unknown>> {
  const body = decoded(await contentOf(delivery));
  if (isObject(body)) return body;
  throw notOne('it is not a JSON object');
}

/** JSON that may have been decoded before, or not; undefined when it cannot be. */
export function decoded(value: unknown): unknown {
  const json = isBytes(value) ? new TextDecoder().decode(value) : value;
  if (typeof json !== 'string') return json;
  try {
    return parseJson(json);
  } catch {
    return undefined;
  }
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

async function contentOf(delivery: unknown): Promise<unknown> {
  if (!isObject(delivery) || isBytes(delivery)) return delivery;
  if (isRequest(delivery)) {
    if (delivery.bodyUsed === true) throw notOne('its body was read before; read it once as text, and give that');
    return read(delivery);
  }
  if (!(Symbol.asyncIterator in delivery)) return delivery;
  // What a framework has read before is not in the stream any more. The raw form has the ids exact. An empty object is
  // what Express puts there when it has not read the body.
  const { rawBody, body } = delivery as NodeRequest;
  const hasBody = isBytes(body) || (isObject(body) ? Object.keys(body).length > 0 : body !== undefined);
  const content = rawBody ?? (hasBody ? body : await read(streamed(delivery)));
  if (content === '') throw notOne('it has no body, or its body was read before');
  return content;
}

const isRequest = (value: object): value is TextSource & { readonly bodyUsed?: unknown } =>
  'text' in value && typeof value.text === 'function';

/** A stream of Node, read as the body of a response of Node's is. */
const streamed = (body: object): TextSource => ({ body, text: async () => '' });

async function read(source: TextSource): Promise<string> {
  try {
    return await readText(source);
  } catch (cause) {
    throw notOne('its body could not be read', cause);
  }
}
