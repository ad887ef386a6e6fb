/**
 * Lets a browser use the client without the key: a handler for your server that adds it.
 *
 * @module
 */
import { preflight, headersForOrigin } from './origin.js';
import type { ProxyOptions } from './options.js';
import { toResponse } from './refusal.js';
import { foreignPage } from './refusals.js';
import { Server } from './server.js';
import { settingsOf } from './settings.js';

export type {
  ProxyEnded,
  ProxyEvent,
  ProxyOutcomeUnknown,
  ProxyRefused,
  ProxySubmitted,
  ProxyUploaded,
} from './events.js';
export type { ProxyBudget, ProxyLimit, ProxyLimits } from './limits.js';
export type { ProxyOptions, ProxySubmit, ProxyTask } from './options.js';
export type { ProxyPrice } from './price.js';
export type { ProxyStore } from './store.js';

/**
 * A proxy: a handler of requests. Where its functions need to know what they get beside the request, it takes nothing
 * else as a second argument.
 */
export type RunningHubProxy<Context = unknown> = unknown extends Context
  ? (request: Request, context?: unknown) => Promise<Response>
  : (request: Request, context: Context) => Promise<Response>;

/**
 * Lets a browser use the client without the key: the page makes `new RunningHub({ apiKey: null, baseUrl })` with the
 * address of this handler, which checks the visitor, the model and the input, and adds the key. A standard `Request` →
 * `Response` function, as Next.js, Hono, Workers, Deno and Bun take it.
 *
 * Pages of other sites are refused. Task ids are signed, so that a page can ask only about tasks that it was given
 * here. Webhook addresses of pages are refused. Responses never show the key, and are never HTML.
 *
 * @throws InputError when an option is missing, unknown or unusable.
 * @example
 * const proxy = createProxy({
 *   prefix: '/api/runninghub',
 *   allow: ['rhart-image-x-official/text-to-image'],
 *   authorize: async (request) => (await sessionOf(request)) !== null,
 *   owner: async (request) => (await sessionOf(request)).userId,
 *   check: ({ input }) => input.outputFormat === 'png',
 * });
 * export { proxy as POST };
 */
export function createProxy<Context = unknown>(options: ProxyOptions<Context>): RunningHubProxy<Context> {
  const settings = settingsOf(options as ProxyOptions);
  const server = new Server(settings);
  return async (request: Request, context?: unknown) => {
    if (typeof (request.headers as Partial<Headers>).get !== 'function')
      throw new TypeError(
        'The proxy takes a web Request. Servers of Node take `toNodeHandler(proxy)` of runninghub/proxy/node.',
      );
    const headers = headersForOrigin(request, settings.origins);
    if (!headers) return toResponse(await server.refuse(foreignPage(), { operation: undefined }), {});
    if (request.method === 'OPTIONS' && headers.vary) return preflight(request, headers);
    return toResponse(await server.respond(request, context), headers);
  };
}
