// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../gemini/gemini-2.5-flash-text-to-text.gen.js';
export * from '../../gemini/gemini-2.5-pro-text-to-text.gen.js';
export * from '../../gemini/gemini-3-flash-preview-text-to-text.gen.js';
export * from '../../gemini/gemini-3-pro-preview-text-to-text.gen.js';
export * from '../../hailuo/hailuo-h3-context-ir-multimodal.gen.js';
export * from '../../hailuo/hailuo-h3-context-ir-text.gen.js';
export * from '../../qwen-text/qwen-27b-chat.gen.js';
