/**
 * Lets a browser use the client without the key: a handler for your server that adds it.
 *
 * @module
 */
import { preflight, headersForOrigin } from './origin.js';
import { settingsOf, type ProxyOptions } from './options.js';
import { refused, toResponse } from './refusal.js';
import { foreignPage } from './refusals.js';
import { Server } from './server.js';

export type { ProxyOptions, ProxySubmit } from './options.js';

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
export function createProxy(options: ProxyOptions): (request: Request) => Promise<Response> {
  const settings = settingsOf(options);
  const server = new Server(settings);
  return async (request) => {
    const headers = headersForOrigin(request, settings.origins);
    if (!headers) return toResponse(refused(foreignPage()), {});
    if (request.method === 'OPTIONS' && headers.vary) return preflight(request, headers);
    return toResponse(await server.respond(request), headers);
  };
}
