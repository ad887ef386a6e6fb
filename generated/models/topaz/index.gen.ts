// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './topaz-image-upscale-cgi.gen.js';
export * from './topaz-image-upscale-high-fidelity-v2.gen.js';
export * from './topaz-image-upscale-low-resolution-v2.gen.js';
export * from './topaz-image-upscale-standard-v2.gen.js';
export * from './topaz-image-upscale-text-refine.gen.js';
export * from './topaz-video-upscale.gen.js';
