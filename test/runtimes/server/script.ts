/** What a check orders the server to do, as JSON: the suite runs in another process, often in another runtime. */
export interface Step {
  /** HTTP status. @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. `{base}` and `{elsewhere}` become addresses of this script. */
  readonly body?: unknown;
  /** Sends this many bytes of a known pattern in place of a body. */
  readonly size?: number;
  /** Whether a request for the rest of the file gets only that, as from an object store. */
  readonly ranges?: boolean;
  /** How many requests of the kind must have come before anything is sent. */
  readonly until?: number;
  /** Milliseconds before anything is sent, from then on. */
  readonly after?: number;
  /**
   * How the response goes wrong. `drop` and `reset` break the connection after the request was read, `hang` never
   * answers, `truncate` announces the whole body, sends half and breaks the connection, `drip` sends it in slow pieces.
   */
  readonly fault?: 'drop' | 'reset' | 'hang' | 'truncate' | 'drip';
}

/** The kinds of request that a script answers. */
export type Kind = 'submit' | 'query' | 'upload' | 'cancel' | 'file' | 'other';

/** The responses of one check, by kind of request; the last of a list is repeated. */
export type Script = Partial<Record<Kind, readonly Step[]>>;

/** A file that came in a form. */
export interface ReceivedFile {
  readonly field: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** A request as the server saw it. */
export interface Received {
  readonly kind: Kind;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** When it had been read, in milliseconds of a clock that only goes forward. */
  readonly at: number;
  readonly authorization: string | null;
  readonly contentType: string | null;
  readonly range: string | null;
  /** The text of a body that is not a form. */
  readonly body: string;
  readonly files: readonly ReceivedFile[];
  /** Number of the connection: equal for requests that shared one. */
  readonly connection: number;
  /** True when it came to the address that stands for another host. */
  readonly elsewhere: boolean;
  /** How many others of its kind had no complete response when it came. */
  readonly beside: number;
  /** True when the client hung up before the response was complete. */
  hungUp: boolean;
}

const PATHS: readonly [RegExp, Kind][] = [
  [/^\/openapi\/v2\/query$/, 'query'],
  [/^\/openapi\/v2\/media\/upload\/binary$/, 'upload'],
  [/^\/task\/openapi\/cancel$/, 'cancel'],
  [/^\/file\//, 'file'],
  [/^\/openapi\/v2\//, 'submit'],
];

export function kindOf(path: string): Kind {
  return PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
