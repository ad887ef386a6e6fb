// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './ltx-2-text-to-video-lora.gen.js';
export * from './ltx-2.3-image-to-video-lora.gen.js';
export * from './ltx-2.3-image-to-video.gen.js';
export * from './ltx-2.3-text-to-video-lora.gen.js';
export * from './ltx-2.3-text-to-video.gen.js';
