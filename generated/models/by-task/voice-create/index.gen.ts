// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../doubao/doubao-voice-clone.gen.js';
export * from '../../minimax/minimax-voice-clone.gen.js';
export * from '../../minimax/minimax-voice-design.gen.js';
export * from '../../mureka/mureka-vocal-clone.gen.js';
