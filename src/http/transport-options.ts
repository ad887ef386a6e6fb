import type { Transport } from './transport.js';
import type { Logger } from './logger.js';
import type { Site } from '../contract/site.js';
import type { UploadStore } from '../contract/upload-store.js';

/** A key, a function that fetches one for each request, or `null` for requests without one. */
export type ApiKey = string | null | (() => string | null | Promise<string | null>);

export interface TransportOptions {
  /** Undefined for the one that the environment holds when a request is made. */
  readonly apiKey: ApiKey | undefined;
  /** Tells the address when a request is made; where it has to be found, the one that is likely. */
  readonly baseUrl: () => string;
  /** Whose accounts are behind an address that does not tell it. */
  readonly site?: Site | undefined;
  /** Finds the address for a key, where it has to be asked for, before anything is sent to it. */
  readonly locate?: ((transport: Transport, key: string | null, signal?: AbortSignal) => Promise<string>) | undefined;
  /** Whether one has been found, and no other. */
  readonly isLocated?: (() => boolean) | undefined;
  readonly fetch: typeof fetch;
  /** Longest time for one request, in milliseconds. */
  readonly requestTimeout: number;
  /** How often a request is repeated that may be; undefined for what suits its kind. */
  readonly maxRetries?: number | undefined;
  /** Whether files may be fetched from private hosts; undefined when the address of the API decides. */
  readonly allowPrivateHosts?: boolean | undefined;
  readonly logger?: Logger | undefined;
  readonly uploadStore?: UploadStore | undefined;
}
