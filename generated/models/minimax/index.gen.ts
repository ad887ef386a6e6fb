// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './minimax-music-2.5.gen.js';
export * from './minimax-music-2.6.gen.js';
export * from './minimax-music-cover-preprocess.gen.js';
export * from './minimax-music-cover.gen.js';
export * from './minimax-speech-02-hd.gen.js';
export * from './minimax-speech-02-turbo.gen.js';
export * from './minimax-speech-2.6-hd.gen.js';
export * from './minimax-speech-2.6-turbo.gen.js';
export * from './minimax-speech-2.8-hd.gen.js';
export * from './minimax-speech-2.8-turbo.gen.js';
export * from './minimax-voice-clone.gen.js';
export * from './minimax-voice-design.gen.js';
