// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './suno-custom-v4.5.gen.js';
export * from './suno-custom-v5.5.gen.js';
export * from './suno-custom-v5.gen.js';
export * from './suno-lyrics.gen.js';
export * from './suno-single-v4.5.gen.js';
export * from './suno-single-v5.5.gen.js';
export * from './suno-single-v5.gen.js';
