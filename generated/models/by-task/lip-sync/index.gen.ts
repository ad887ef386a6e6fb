// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../kling/kling-lip-sync-lip-sync-video.gen.js';
export * from '../../kling/kling-v2-ai-avatar-pro-image-audio-to-video.gen.js';
export * from '../../kling/kling-v2-ai-avatar-standard-image-audio-to-video.gen.js';
