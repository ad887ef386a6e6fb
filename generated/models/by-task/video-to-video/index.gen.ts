// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../gemini/gemini-omni-1.1-flash-video-edit.gen.js';
export * from '../../gemini/gemini-omni-flash-video-edit-channel-low-price.gen.js';
export * from '../../grok/grok-imagine-edit-video-official-stable.gen.js';
export * from '../../happyhorse/happyhorse-1.0-video-edit.gen.js';
export * from '../../kling/kling-video-o1-std-edit-video.gen.js';
export * from '../../kling/kling-video-o3-pro-video-edit.gen.js';
export * from '../../kling/kling-video-o3-std-video-edit.gen.js';
export * from '../../runninghub-tools/rh-video-depth-converter.gen.js';
export * from '../../runway/runway-gen4-aleph-video-to-video-official-stable.gen.js';
export * from '../../skyreels/skyreels-v3-video-restyling.gen.js';
export * from '../../volcengine/volc-drama-serial-video-translate.gen.js';
export * from '../../volcengine/volc-drama-video-translate.gen.js';
export * from '../../volcengine/volc-subtitle-erase-pro.gen.js';
export * from '../../volcengine/volc-subtitle-erase.gen.js';
export * from '../../wan/wan-2.7-video-edit.gen.js';
