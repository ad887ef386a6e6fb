// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './volc-drama-serial-video-translate.gen.js';
export * from './volc-drama-video-translate.gen.js';
export * from './volc-enhance-fast-video.gen.js';
export * from './volc-enhance-generative-video.gen.js';
export * from './volc-enhance-video.gen.js';
export * from './volc-subtitle-erase-pro.gen.js';
export * from './volc-subtitle-erase.gen.js';
