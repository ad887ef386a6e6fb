// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../mureka/mureka-extend-lyrics.gen.js';
export * from '../../mureka/mureka-generate-lyrics.gen.js';
export * from '../../suno/suno-lyrics.gen.js';
