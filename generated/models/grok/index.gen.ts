// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './grok-image-image-to-image-channel-low-price.gen.js';
export * from './grok-imagine-image-text-to-image-official-stable.gen.js';
export * from './grok-imagine-image-to-video-official-stable.gen.js';
