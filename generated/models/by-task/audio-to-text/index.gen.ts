// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../mureka/mureka-describe-song.gen.js';
export * from '../../mureka/mureka-recognize-song.gen.js';
