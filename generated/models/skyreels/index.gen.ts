// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './skyreels-v3-reference-to-video.gen.js';
export * from './skyreels-v3-shot-switching-video-extension.gen.js';
export * from './skyreels-v3-single-shot-video-extension.gen.js';
export * from './skyreels-v3-video-restyling.gen.js';
export * from './skyreels-v4-image-to-video-fast.gen.js';
export * from './skyreels-v4-image-to-video-std.gen.js';
export * from './skyreels-v4-image-to-video.gen.js';
export * from './skyreels-v4-omni-reference-fast.gen.js';
export * from './skyreels-v4-omni-reference-std.gen.js';
export * from './skyreels-v4-omni-reference.gen.js';
export * from './skyreels-v4-text-to-video-fast.gen.js';
export * from './skyreels-v4-text-to-video-std.gen.js';
export * from './skyreels-v4-text-to-video.gen.js';
