// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../flux/flux-3-video-extend.gen.js';
export * from '../../grok/grok-imagine-video-video-extend-official-stable.gen.js';
export * from '../../pixverse/pixverse-v6-extend.gen.js';
export * from '../../skyreels/skyreels-v3-shot-switching-video-extension.gen.js';
export * from '../../skyreels/skyreels-v3-single-shot-video-extension.gen.js';
export * from '../../veo/veo3.1-fast-video-extend-official-stable.gen.js';
export * from '../../veo/veo3.1-pro-video-extend-official-stable.gen.js';
export * from '../../wan/wan-2.7-video-extend.gen.js';
