// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../hypir/hypir-balance.gen.js';
export * from '../../hypir/hypir-ultra.gen.js';
export * from '../../jimeng/jimeng-seed3-tilesr-image-upscale.gen.js';
export * from '../../topaz/topaz-image-gigapixel-art-and-cgi.gen.js';
export * from '../../topaz/topaz-image-gigapixel-high-fidelity-2.gen.js';
export * from '../../topaz/topaz-image-gigapixel-low-resolution-2.gen.js';
export * from '../../topaz/topaz-image-gigapixel-standard-2.gen.js';
export * from '../../topaz/topaz-image-gigapixel-text-and-shapes.gen.js';
export * from '../../topaz/topaz-image-upscale-cgi.gen.js';
export * from '../../topaz/topaz-image-upscale-detail-faces.gen.js';
export * from '../../topaz/topaz-image-upscale-high-fidelity-v2.gen.js';
export * from '../../topaz/topaz-image-upscale-high-fidelity-v3.gen.js';
export * from '../../topaz/topaz-image-upscale-low-resolution-v2.gen.js';
export * from '../../topaz/topaz-image-upscale-standard-v2.gen.js';
export * from '../../topaz/topaz-image-upscale-text-refine.gen.js';
export * from '../../topaz/topaz-image-upscale-transparent.gen.js';
