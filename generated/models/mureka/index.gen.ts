// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './mureka-describe-song.gen.js';
export * from './mureka-extend-lyrics.gen.js';
export * from './mureka-files-upload.gen.js';
export * from './mureka-generate-lyrics.gen.js';
export * from './mureka-o2-generate-bgm.gen.js';
export * from './mureka-o2-generate-song.gen.js';
export * from './mureka-recognize-song.gen.js';
export * from './mureka-stem-song.gen.js';
export * from './mureka-v7.6-extend-song.gen.js';
export * from './mureka-v7.6-generate-bgm.gen.js';
export * from './mureka-v7.6-generate-song.gen.js';
export * from './mureka-v8-extend-song.gen.js';
export * from './mureka-v8-generate-bgm.gen.js';
export * from './mureka-v8-generate-song.gen.js';
export * from './mureka-v9-generate-bgm.gen.js';
export * from './mureka-v9-generate-song.gen.js';
export * from './mureka-vocal-clone.gen.js';
