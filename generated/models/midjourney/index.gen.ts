// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './midjourney-image-to-video.gen.js';
export * from './midjourney-text-to-image-niji6.gen.js';
export * from './midjourney-text-to-image-niji7.gen.js';
export * from './midjourney-text-to-image-v6.gen.js';
export * from './midjourney-text-to-image-v61.gen.js';
export * from './midjourney-text-to-image-v7.gen.js';
export * from './midjourney-text-to-image-v8.2-preview.gen.js';
export * from './midjourney-text-to-image-v81.gen.js';
