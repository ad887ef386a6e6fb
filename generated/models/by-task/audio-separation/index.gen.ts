// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../mureka/mureka-stem-song.gen.js';
export * from '../../runninghub-tools/rh-extract-background.gen.js';
export * from '../../runninghub-tools/rh-extract-vocal.gen.js';
export * from '../../runninghub-tools/rh-source-separation.gen.js';
