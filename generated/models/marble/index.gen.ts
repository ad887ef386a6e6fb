// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './marble-1.0-image-to-world.gen.js';
export * from './marble-1.0-multi-image-to-world.gen.js';
export * from './marble-1.0-text-to-world.gen.js';
export * from './marble-1.0-video-to-world.gen.js';
export * from './marble-1.1-image-to-world.gen.js';
export * from './marble-1.1-multi-image-to-world.gen.js';
export * from './marble-1.1-plus-image-to-world.gen.js';
export * from './marble-1.1-plus-multi-image-to-world.gen.js';
export * from './marble-1.1-plus-text-to-world.gen.js';
export * from './marble-1.1-plus-video-to-world.gen.js';
export * from './marble-1.1-text-to-world.gen.js';
export * from './marble-1.1-video-to-world.gen.js';
export * from './marble-upload-media-asset.gen.js';
