// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../kling/kling-elements-advanced.gen.js';
export * from '../../kling/kling-elements.gen.js';
export * from '../../sora/sora-upload-character-channel-low-price.gen.js';
export * from '../../sora/sora-upload-character-official-stable.gen.js';
