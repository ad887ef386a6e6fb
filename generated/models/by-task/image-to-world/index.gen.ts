// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../marble/marble-1.0-image-to-world.gen.js';
export * from '../../marble/marble-1.0-multi-image-to-world.gen.js';
export * from '../../marble/marble-1.1-image-to-world.gen.js';
export * from '../../marble/marble-1.1-multi-image-to-world.gen.js';
export * from '../../marble/marble-1.1-plus-image-to-world.gen.js';
export * from '../../marble/marble-1.1-plus-multi-image-to-world.gen.js';
