// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './z-image-turbo-image-to-image-lora.gen.js';
export * from './z-image-turbo-image-to-image.gen.js';
export * from './z-image-turbo-lora.gen.js';
export * from './z-image-turbo.gen.js';
