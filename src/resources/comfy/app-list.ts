import { API_PREFIX } from '../../http/endpoints.js';
import type { Context } from '../../task/context.js';
import { oneOf, wholeNumber } from '../../async/option-kinds.js';
import type { OptionTypes } from '../../async/option-types.js';
import type { CallOptions } from '../../task/call-options.js';
import { callV2 } from '../call.js';
import { normalize } from '../../json/normalize.js';
import { listPages, MOST, pageContent, type PagePromise, type PageQuery } from '../page.js';

/** Which apps to list. */
export interface AppQuery extends PageQuery, CallOptions {
  /**
   * Which apps come first.
   *
   * @default the platform's own choice
   */
  readonly sort?: 'RECOMMEND' | 'HOTTEST' | 'NEWEST' | undefined;
  /** With `HOTTEST`: over how many days back the popularity is counted. */
  readonly days?: number | undefined;
}

/** An app in a list. */
export type AppSummary = {
  /** Id of the app, read from the sample call; absent when the sample has none. */
  readonly id?: string;
  /** Name of the app. */
  readonly title?: string;
  /** What the app does. */
  readonly description?: string;
  /** Address of a picture that presents the app. */
  readonly cover?: string;
  /** A sample call. */
  readonly invokeExample?: string;
};

const PATH = `${API_PREFIX}aiapp/list`;

const FILTERS: OptionTypes = { sort: oneOf(['RECOMMEND', 'HOTTEST', 'NEWEST']), days: wholeNumber(1, MOST) };

export function listApps(context: Context, query: AppQuery): PagePromise<AppSummary> {
  return listPages(query, FILTERS, async ({ page, pageSize, filter, signal }) => {
    const body = { ...filter, current: page, size: pageSize };
    const key = await context.transport.key({ signal });
    // The vendor's client sends the bare key here; whether the usual header works too is not known.
    const headers = key === null ? {} : { authorization: key };
    return pageContent(await callV2(context, PATH, { body, signal, headers, key }), appOf);
  });
}

function appOf(record: unknown): AppSummary {
  const app = normalize<AppSummary>(record);
  // The response has no field for the id.
  const id = /\/run\/ai-app\/(\d+)/.exec(app.invokeExample ?? '')?.[1];
  return { ...(id !== undefined && { id }), ...app };
}
