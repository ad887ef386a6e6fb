// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../runninghub-tools/rh-video-fps-increaser.gen.js';
export * from '../../runninghub-tools/rh-video-upscaler.gen.js';
export * from '../../topaz/topaz-video-upscale.gen.js';
