// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../dreamactor/dreamactor-v2.gen.js';
export * from '../../kling/kling-v2.6-pro-motion-control.gen.js';
export * from '../../kling/kling-v2.6-std-motion-control.gen.js';
export * from '../../kling/kling-v3.0-4k-motion-control.gen.js';
export * from '../../kling/kling-v3.0-pro-motion-control.gen.js';
export * from '../../kling/kling-v3.0-std-motion-control.gen.js';
export * from '../../wan/wan-2.2-character-motion-transfer.gen.js';
