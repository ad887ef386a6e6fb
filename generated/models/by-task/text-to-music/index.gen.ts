// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../minimax/minimax-music-2.5.gen.js';
export * from '../../minimax/minimax-music-2.6.gen.js';
export * from '../../mureka/mureka-o2-generate-bgm.gen.js';
export * from '../../mureka/mureka-o2-generate-song.gen.js';
export * from '../../mureka/mureka-v7.6-generate-bgm.gen.js';
export * from '../../mureka/mureka-v7.6-generate-song.gen.js';
export * from '../../mureka/mureka-v8-generate-bgm.gen.js';
export * from '../../mureka/mureka-v8-generate-song.gen.js';
export * from '../../mureka/mureka-v9-generate-bgm.gen.js';
export * from '../../mureka/mureka-v9-generate-song.gen.js';
export * from '../../suno/suno-custom-v4.5.gen.js';
export * from '../../suno/suno-custom-v5.5.gen.js';
export * from '../../suno/suno-custom-v5.gen.js';
export * from '../../suno/suno-single-v4.5.gen.js';
export * from '../../suno/suno-single-v5.5.gen.js';
export * from '../../suno/suno-single-v5.gen.js';
