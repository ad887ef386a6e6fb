/**
 * The language models of the platform, for the package `openai` and others that take the same settings.
 *
 * @module
 */
import type { RunningHubCore } from '../client/core.js';
import { contextOf } from '../task/context.js';
import { GATEWAY, sendToGateway } from './send.js';

/** The settings by which a client of OpenAI's API becomes one of the platform's language models. None holds the key. */
export interface OpenaiOptions {
  /** Stands for the gateway, whose address is known only when a request is made. Without `fetch` it leads nowhere. */
  readonly baseURL: string;
  /** Stands for the key, which such a client keeps in plain sight. */
  readonly apiKey: string;
  /** Sends a request to the gateway of the client's site, with the client's key and by its `fetch`. */
  readonly fetch: typeof fetch;
}

/**
 * Settings for `new OpenAI()` of the package `openai`, and for others that take `baseURL`, `apiKey` and `fetch`. Key,
 * site and `fetch` are those of the given client, looked up for each request, so `site: 'auto'` and a key that changes
 * work as well; its time limit, retries and logger are not used, those of the other client are. With a `baseUrl` of
 * your own, such as that of a simulator, requests go below it, to `/v1`.
 *
 * The gateway takes keys of the kind `enterprise-shared` alone. What a request may cost is limited by nothing but its
 * `max_tokens`: `maxCost` and the price list do not know these models.
 *
 * Source: public clients of third parties, from June to September 2026; no page of the vendor's documentation was seen.
 *
 * @throws InputError when it is no client. From a request: InputError when it is for another address;
 * AuthenticationError when there is no key, or one that no header can hold; what `fetch` throws, without the key in it.
 * The package `openai` wraps each of them in an error of its own, as its cause.
 * @example
 * import OpenAI from 'openai';
 * const openai = new OpenAI(openaiOptions(rh));
 * const { choices } = await openai.chat.completions.create({
 *   model: 'qwen/qwen3.7-plus',
 *   messages: [{ role: 'user', content: 'Describe a red fox in one sentence.' }],
 * });
 */
export function openaiOptions(client: RunningHubCore): OpenaiOptions {
  const { transport } = contextOf(client);
  return {
    baseURL: GATEWAY,
    apiKey: 'the key of the RunningHub client',
    fetch: (input, init) => sendToGateway(transport, input, init),
  };
}
