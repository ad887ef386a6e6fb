import type { Kit } from '../../task/context.js';
import { type CallOptions, callV2 } from '../call.js';
import { type Page, pageOf, tidy } from '../../json/normalize.js';
import { API_PREFIX } from '../../http/endpoints.js';

/** Which apps to list. */
export interface AppListQuery extends CallOptions {
  /** @default the platform's own choice */
  readonly sort?: 'RECOMMEND' | 'HOTTEST' | 'NEWEST';
  /** With `HOTTEST`: over how many days back the popularity is counted. */
  readonly days?: number;
  /** Number of the page, counted from 1. @default 1 */
  readonly current?: number;
  /** Apps per page, at most 50. @default 20 */
  readonly size?: number;
}

/** An app in a list. */
export interface AppSummary {
  /** Id of the app, read from the sample call; absent when the sample has none. */
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  /** Address of a picture that presents the app. */
  readonly cover?: string;
  /** A sample call. */
  readonly invokeExample?: string;
}

export async function listApps(kit: Kit, query: AppListQuery): Promise<Page<AppSummary>> {
  const { signal, current = 1, size = 20, ...filter } = query;
  const key = await kit.transport.key();
  // The vendor's client sends the bare key here; whether the usual header works too is not known.
  const headers = { 'content-type': 'application/json', ...(key !== null && { authorization: key }) };
  const request = { body: { ...filter, current, size }, signal, init: { headers } };
  return pageOf(await callV2(kit, `${API_PREFIX}aiapp/list`, request), (record) => {
    const app = tidy<AppSummary>(record);
    // The answer has no field for the id.
    const id = /\/run\/ai-app\/(\d+)/.exec(app.invokeExample ?? '')?.[1];
    return { ...(id !== undefined && { id }), ...app };
  });
}
