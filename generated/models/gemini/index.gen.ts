// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './gemini-2.5-flash-cv-image-to-text.gen.js';
export * from './gemini-2.5-flash-image-to-text.gen.js';
export * from './gemini-2.5-flash-text-to-text.gen.js';
export * from './gemini-2.5-flash-video-to-text.gen.js';
export * from './gemini-2.5-pro-cv-image-to-text.gen.js';
export * from './gemini-2.5-pro-image-to-text.gen.js';
export * from './gemini-2.5-pro-text-to-text.gen.js';
export * from './gemini-2.5-pro-video-to-text.gen.js';
export * from './gemini-3-flash-preview-cv-image-to-text.gen.js';
export * from './gemini-3-flash-preview-image-to-text.gen.js';
export * from './gemini-3-flash-preview-text-to-text.gen.js';
export * from './gemini-3-flash-preview-video-to-text.gen.js';
export * from './gemini-3-pro-preview-cv-image-to-text.gen.js';
export * from './gemini-3-pro-preview-image-to-text.gen.js';
export * from './gemini-3-pro-preview-text-to-text.gen.js';
export * from './gemini-3-pro-preview-video-to-text.gen.js';
