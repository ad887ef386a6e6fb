export { RunningHub, type ClientOptions, type CostOptions } from './client/client.js';
export type * from './resources/index.js';
export { createDeduplicator, type Deduplicator, type DeduplicatorOptions } from './resources/webhooks/deduplicator.js';
export * from './core.js';
