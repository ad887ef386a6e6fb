// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './runway-gen4-aleph-video-to-video-official-stable.gen.js';
export * from './runway-gen4-turbo-image-to-video-channel-low-price.gen.js';
export * from './runway-gen4-turbo-image-to-video-official-stable.gen.js';
