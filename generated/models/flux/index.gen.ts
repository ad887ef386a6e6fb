// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './flux-2-dev-edit-lora.gen.js';
export * from './flux-2-dev-edit.gen.js';
export * from './flux-2-dev-text-to-image-lora.gen.js';
export * from './flux-2-dev-text-to-image.gen.js';
export * from './flux-2-klein-4b-edit-lora.gen.js';
export * from './flux-2-klein-4b-edit.gen.js';
export * from './flux-2-klein-4b-text-to-image-lora.gen.js';
export * from './flux-2-klein-4b-text-to-image.gen.js';
export * from './flux-2-klein-9b-edit.gen.js';
export * from './flux-2-klein-9b-text-to-image-lora.gen.js';
export * from './flux-2-klein-9b-text-to-image.gen.js';
export * from './flux-dev-lora.gen.js';
export * from './flux-dev.gen.js';
export * from './flux-kontext-dev-lora.gen.js';
export * from './flux-krea-dev-lora.gen.js';
