// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './seedream-v4-image-to-image.gen.js';
export * from './seedream-v4-text-to-image.gen.js';
export * from './seedream-v4.5-image-to-image.gen.js';
export * from './seedream-v4.5-text-to-image.gen.js';
export * from './seedream-v5-lite-image-to-image.gen.js';
export * from './seedream-v5-lite-text-to-image.gen.js';
export * from './seedream-v5-pro-image-to-image.gen.js';
export * from './seedream-v5-pro-layer-decomposition.gen.js';
export * from './seedream-v5-pro-text-to-image.gen.js';
