// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../doubao/doubao-seed-audio-1.0.gen.js';
export * from '../../doubao/doubao-seed-icl-2.0.gen.js';
export * from '../../doubao/doubao-seed-tts-2.0.gen.js';
export * from '../../kling/kling-lip-sync-tts.gen.js';
export * from '../../minimax/minimax-speech-02-hd.gen.js';
export * from '../../minimax/minimax-speech-02-turbo.gen.js';
export * from '../../minimax/minimax-speech-2.6-hd.gen.js';
export * from '../../minimax/minimax-speech-2.6-turbo.gen.js';
export * from '../../minimax/minimax-speech-2.8-hd.gen.js';
export * from '../../minimax/minimax-speech-2.8-turbo.gen.js';
export * from '../../qwen-tts/qwen3-tts-flash.gen.js';
export * from '../../qwen-tts/qwen3-tts-instruct-flash.gen.js';
export * from '../../qwen-tts/qwen3-tts-voice-design.gen.js';
