// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../gemini/gemini-2.5-flash-cv-image-to-text.gen.js';
export * from '../../gemini/gemini-2.5-flash-image-to-text.gen.js';
export * from '../../gemini/gemini-2.5-pro-cv-image-to-text.gen.js';
export * from '../../gemini/gemini-2.5-pro-image-to-text.gen.js';
export * from '../../gemini/gemini-3-flash-preview-cv-image-to-text.gen.js';
export * from '../../gemini/gemini-3-flash-preview-image-to-text.gen.js';
export * from '../../gemini/gemini-3-pro-preview-cv-image-to-text.gen.js';
export * from '../../gemini/gemini-3-pro-preview-image-to-text.gen.js';
export * from '../../hailuo/hailuo-h3-context-ir-image.gen.js';
