// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './sora-2-image-to-video-async-channel-low-price.gen.js';
export * from './sora-2-image-to-video-channel-low-price.gen.js';
export * from './sora-2-image-to-video-official-stable.gen.js';
export * from './sora-2-image-to-video-pro-channel-low-price.gen.js';
export * from './sora-2-image-to-video-pro-official-stable.gen.js';
export * from './sora-2-image-to-video-realistic-official-stable.gen.js';
export * from './sora-2-text-to-video-channel-low-price.gen.js';
export * from './sora-2-text-to-video-official-stable.gen.js';
export * from './sora-2-text-to-video-pro-channel-low-price.gen.js';
export * from './sora-2-text-to-video-pro-official-stable.gen.js';
export * from './sora-upload-character-channel-low-price.gen.js';
export * from './sora-upload-character-official-stable.gen.js';
