export { RunningHub, type ClientOptions, type CostOptions } from './client.js';
export type * from './groups/types.js';
export { createDeduplicator, type Deduplicator, type DeduplicatorOptions } from './webhook/deduplicator.js';
export * from './core-entry.js';
