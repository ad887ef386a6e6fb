// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './higgsfield-dop-image-to-video.gen.js';
export * from './higgsfield-soul-image-to-image.gen.js';
