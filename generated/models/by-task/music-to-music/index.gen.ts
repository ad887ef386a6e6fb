// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../minimax/minimax-music-cover-preprocess.gen.js';
export * from '../../minimax/minimax-music-cover.gen.js';
export * from '../../mureka/mureka-v7.6-extend-song.gen.js';
export * from '../../mureka/mureka-v8-extend-song.gen.js';
