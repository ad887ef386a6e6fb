// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './qwen-image-2.0-image-edit.gen.js';
export * from './qwen-image-2.0-pro-image-edit.gen.js';
export * from './qwen-image-2.0-pro-text-to-image.gen.js';
export * from './qwen-image-2.0-text-to-image.gen.js';
export * from './qwen-image-3.0-image-edit.gen.js';
export * from './qwen-image-3.0-pro-image-edit.gen.js';
export * from './qwen-image-3.0-pro-text-to-image.gen.js';
export * from './qwen-image-3.0-text-to-image.gen.js';
export * from './qwen-image-edit-2511-lora.gen.js';
export * from './qwen-image-edit-2511.gen.js';
export * from './qwen-image-text-to-image-2512-lora.gen.js';
export * from './qwen-image-text-to-image-2512.gen.js';
