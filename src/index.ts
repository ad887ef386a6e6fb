/**
 * The client: models, workflows, apps, uploads, account, webhooks, errors.
 *
 * @module
 */
export { RunningHub, type ClientOptions, type CostOptions } from './client/client.js';
export type { MaxCost } from './client/guards/budget.js';
export type { ModelValidator } from './validate/model-validator.js';
export type { Problem } from './validate/problems.js';
export type { PricePreview } from './client/guards/price-preview.js';
export type { GenerateConfig, GenerateModels, GenerateSource } from './contract/generate-config.js';
export type * from './contract/own-graphs.js';
export type * from './resources/index.js';
export { createDeduplicator, type Deduplicator, type DeduplicatorOptions } from './resources/webhooks/deduplicator.js';
export * from './core.js';
