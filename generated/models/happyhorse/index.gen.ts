// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './happyhorse-1.0-image-to-video.gen.js';
export * from './happyhorse-1.0-reference-to-video.gen.js';
export * from './happyhorse-1.0-text-to-video.gen.js';
export * from './happyhorse-1.0-video-edit.gen.js';
export * from './happyhorse-1.1-image-to-video.gen.js';
export * from './happyhorse-1.1-reference-to-video.gen.js';
export * from './happyhorse-1.1-text-to-video.gen.js';
