// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './grok-3-image-image-to-image.gen.js';
export * from './grok-3-image-text-to-image.gen.js';
export * from './grok-4-image-image-to-image.gen.js';
export * from './grok-4-image-text-to-image.gen.js';
export * from './grok-image-image-to-image-channel-low-price.gen.js';
export * from './grok-image-text-to-image-channel-low-price.gen.js';
export * from './grok-imagine-edit-video-official-stable.gen.js';
export * from './grok-imagine-image-edit-official-stable.gen.js';
export * from './grok-imagine-image-quality-edit-official-stable.gen.js';
export * from './grok-imagine-image-quality-text-to-image-official-stable.gen.js';
export * from './grok-imagine-image-text-to-image-official-stable.gen.js';
export * from './grok-imagine-image-to-video-channel-low-price.gen.js';
export * from './grok-imagine-image-to-video-official-stable.gen.js';
export * from './grok-imagine-text-to-video-channel-low-price.gen.js';
export * from './grok-imagine-text-to-video-official-stable.gen.js';
export * from './grok-imagine-video-reference-to-video-official-stable.gen.js';
export * from './grok-imagine-video-video-extend-official-stable.gen.js';
