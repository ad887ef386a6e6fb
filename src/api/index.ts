/**
 * A typed low-level client for every endpoint. Needs the package `openapi-fetch`.
 *
 * @module
 */
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../generated/paths.gen.js';
import type { RunningHubCore } from '../client/core.js';
import { contextOf } from '../task/context.js';
import { authorized } from './authorized.js';

export type { paths } from '../../generated/paths.gen.js';

/** An openapi-fetch client over every endpoint of the spec. */
export type Api = Client<paths>;

/**
 * The low-level client: any endpoint of the spec, typed, with the key and the address of the given client. It submits
 * once and neither uploads nor polls. Needs the package `openapi-fetch`.
 *
 * Leave `apiKey` (and `apikey`, of the account status) an empty text where an endpoint wants the key in its body or
 * query: the client fills it in.
 *
 * @throws ConnectionError, from a call, when no answer came. A failure the platform reports is in `error` or `data`.
 * @example
 * const api = createApi(rh);
 * const { data } = await api.POST('/openapi/v2/query', { body: { taskId: '1900000000000000301' } });
 */
export function createApi(client: RunningHubCore): Api {
  const { transport } = contextOf(client);
  return createClient<paths>({
    baseUrl: transport.baseUrl,
    fetch: (request) => authorized(transport, request),
    // A model's id in a path is several segments.
    pathSerializer: (path, values) =>
      path.replace(/\{(\w+)\}/g, (_, name: string) =>
        String(values[name]).split('/').map(encodeURIComponent).join('/'),
      ),
  });
}
