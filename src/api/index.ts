/**
 * A typed low-level client for every endpoint. Needs the package `openapi-fetch`.
 *
 * @module
 */
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../generated/paths.gen.js';
import type { RunningHubCore } from '../client/core.js';
import { contextOf } from '../task/context.js';
import { authorized, SOME_ADDRESS } from './authorized.js';
import { checked } from './checked.js';
import { pathWith } from './path.js';

export type { paths } from '../../generated/paths.gen.js';

/** An openapi-fetch client over every endpoint of the spec. */
export type Api = Client<paths>;

/**
 * The low-level client: any endpoint of the spec, typed, with the key, the address, `requestTimeout` and `maxRetries`
 * of the given client. It neither uploads nor polls. Needs the package `openapi-fetch`.
 *
 * A failure that the platform reports is in `error` or `data`. A response to a submit in which the id of its task
 * does not stand where it can be read, such as in a text that holds JSON, gets it as `taskId` at the top; a list
 * then comes as `data` beside it. Whole
 * numbers of 16 or more digits, such as ids, are text in both. Leave `apiKey` (and `apikey`, of the account status)
 * an empty text where an endpoint wants the key in its body or query: the client fills it in. A request that was
 * never sent is sent again, and so is one that only asks; nothing else is. Of the response's headers, `response` has
 * those with the id of the request and the pause to keep.
 *
 * @throws From a call: ConnectionError or TimeoutError when no complete response came; ServerError and its kind when
 * the response is no JSON; SubmitOutcomeUnknownError instead of these when the call may have started a task; InputError
 * when the path or `params` is none, a parameter of the path is missing or is no id, or the method is neither GET nor
 * POST.
 * @example
 * const api = createApi(rh);
 * const { data } = await api.POST('/openapi/v2/query', { body: { taskId: '1900000000000000301' } });
 */
export function createApi(client: RunningHubCore): Api {
  const { transport } = contextOf(client);
  const api = createClient<paths>({
    baseUrl: SOME_ADDRESS,
    fetch: (request) => authorized(transport, request),
    pathSerializer: pathWith,
  });
  return checked(api);
}
