// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './nano-banana-2-image-to-image-channel-low-price.gen.js';
export * from './nano-banana-2-image-to-image-official-stable.gen.js';
export * from './nano-banana-2-text-to-image-channel-low-price.gen.js';
export * from './nano-banana-2-text-to-image-official-stable.gen.js';
export * from './nano-banana-edit-channel-low-price.gen.js';
export * from './nano-banana-edit-official-stable.gen.js';
export * from './nano-banana-pro-edit-channel-low-price.gen.js';
export * from './nano-banana-pro-edit-official-stable.gen.js';
export * from './nano-banana-pro-edit-ultra-official-stable.gen.js';
export * from './nano-banana-pro-text-to-image-channel-low-price.gen.js';
export * from './nano-banana-pro-text-to-image-official-stable.gen.js';
export * from './nano-banana-pro-text-to-image-ultra-official-stable.gen.js';
export * from './nano-banana-text-to-image-channel-low-price.gen.js';
export * from './nano-banana-text-to-image-official-stable.gen.js';
