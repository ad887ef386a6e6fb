// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../gemini/gemini-2.5-flash-video-to-text.gen.js';
export * from '../../gemini/gemini-2.5-pro-video-to-text.gen.js';
export * from '../../gemini/gemini-3-flash-preview-video-to-text.gen.js';
export * from '../../gemini/gemini-3-pro-preview-video-to-text.gen.js';
