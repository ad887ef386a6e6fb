// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './qwen-27b-chat.gen.js';
