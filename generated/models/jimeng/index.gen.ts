// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './jimeng-4.6-image-to-image.gen.js';
export * from './jimeng-4.6-text-to-image.gen.js';
export * from './jimeng-seed3-tilesr-image-upscale.gen.js';
