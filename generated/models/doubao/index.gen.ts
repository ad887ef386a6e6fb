// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './doubao-seed-audio-1.0.gen.js';
export * from './doubao-seed-icl-2.0.gen.js';
export * from './doubao-seed-tts-2.0.gen.js';
export * from './doubao-voice-clone.gen.js';
