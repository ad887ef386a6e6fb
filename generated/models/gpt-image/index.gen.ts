// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './gpt-image-1.5-edit-channel-low-price.gen.js';
export * from './gpt-image-1.5-image-to-image-official-stable.gen.js';
export * from './gpt-image-1.5-text-to-image-channel-low-price.gen.js';
export * from './gpt-image-1.5-text-to-image-official-stable.gen.js';
export * from './gpt-image-2-edit-channel-low-price.gen.js';
export * from './gpt-image-2-image-to-image-official-stable.gen.js';
export * from './gpt-image-2-text-to-image-channel-low-price.gen.js';
export * from './gpt-image-2-text-to-image-official-stable.gen.js';
export * from './gpt-image-2.5-flare-image-to-image-channel-low-price.gen.js';
export * from './gpt-image-2.5-flare-image-to-image-official-stable-token.gen.js';
export * from './gpt-image-2.5-flare-text-to-image-channel-low-price.gen.js';
export * from './gpt-image-2.5-flare-text-to-image-official-stable-token.gen.js';
export * from './gpt-image-2.5-sunburst-image-to-image-channel-low-price.gen.js';
export * from './gpt-image-2.5-sunburst-image-to-image-official-stable-token.gen.js';
export * from './gpt-image-2.5-sunburst-text-to-image-channel-low-price.gen.js';
export * from './gpt-image-2.5-sunburst-text-to-image-official-stable-token.gen.js';
