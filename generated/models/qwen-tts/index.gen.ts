// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './qwen3-tts-flash.gen.js';
export * from './qwen3-tts-instruct-flash.gen.js';
export * from './qwen3-tts-voice-design.gen.js';
