// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../hypir/hypir-balance.gen.js';
export * from '../../hypir/hypir-ultra.gen.js';
export * from '../../topaz/topaz-image-upscale-cgi.gen.js';
export * from '../../topaz/topaz-image-upscale-high-fidelity-v2.gen.js';
export * from '../../topaz/topaz-image-upscale-low-resolution-v2.gen.js';
export * from '../../topaz/topaz-image-upscale-standard-v2.gen.js';
export * from '../../topaz/topaz-image-upscale-text-refine.gen.js';
