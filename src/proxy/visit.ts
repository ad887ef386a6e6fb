/** A request that may go on, and what that takes. */
export interface Visit {
  readonly request: Request;
  readonly context: unknown;
  readonly signal: AbortSignal;
  readonly key: string;
  /** The address of the API. */
  readonly baseUrl: string;
  readonly owner: string | undefined;
  readonly secret: string;
}
