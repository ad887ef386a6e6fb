// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './rh-extract-background.gen.js';
export * from './rh-extract-vocal.gen.js';
export * from './rh-source-separation.gen.js';
export * from './rh-video-depth-converter.gen.js';
export * from './rh-video-fps-increaser.gen.js';
export * from './rh-video-upscaler.gen.js';
