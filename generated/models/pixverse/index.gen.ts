// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './pixverse-c1-image-to-video.gen.js';
export * from './pixverse-c1-reference-to-video.gen.js';
export * from './pixverse-c1-text-to-video.gen.js';
export * from './pixverse-c1-transition.gen.js';
export * from './pixverse-v5.5-effects.gen.js';
export * from './pixverse-v5.5-image-to-video.gen.js';
export * from './pixverse-v5.5-text-to-video.gen.js';
export * from './pixverse-v5.5-transition.gen.js';
export * from './pixverse-v5.6-image-to-video.gen.js';
export * from './pixverse-v5.6-text-to-video.gen.js';
export * from './pixverse-v6-effects.gen.js';
export * from './pixverse-v6-extend.gen.js';
export * from './pixverse-v6-image-to-video.gen.js';
export * from './pixverse-v6-text-to-video.gen.js';
export * from './pixverse-v6-transition.gen.js';
