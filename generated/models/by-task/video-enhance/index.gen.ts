// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../arklin/arklin-video-super-resolution.gen.js';
export * from '../../flux/flux-3-draft-enhance.gen.js';
export * from '../../hailuo/hailuo-h3-regeneration-image-to-video.gen.js';
export * from '../../hailuo/hailuo-h3-regeneration-multimodal-to-video.gen.js';
export * from '../../hailuo/hailuo-h3-regeneration-text-to-video.gen.js';
export * from '../../runninghub-tools/rh-video-fps-increaser.gen.js';
export * from '../../runninghub-tools/rh-video-upscaler.gen.js';
export * from '../../topaz/topaz-video-astra.gen.js';
export * from '../../topaz/topaz-video-denoise.gen.js';
export * from '../../topaz/topaz-video-frame-interpolation.gen.js';
export * from '../../topaz/topaz-video-proteus.gen.js';
export * from '../../topaz/topaz-video-starlight.gen.js';
export * from '../../topaz/topaz-video-upscale.gen.js';
export * from '../../volcengine/volc-enhance-fast-video.gen.js';
export * from '../../volcengine/volc-enhance-generative-video.gen.js';
export * from '../../volcengine/volc-enhance-video.gen.js';
