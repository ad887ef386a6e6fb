// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './luma-uni-1-image-edit.gen.js';
export * from './luma-uni-1-image-to-image.gen.js';
export * from './luma-uni-1-max-image-edit.gen.js';
export * from './luma-uni-1-max-image-to-image.gen.js';
export * from './luma-uni-1-max-text-to-image.gen.js';
export * from './luma-uni-1-text-to-image.gen.js';
