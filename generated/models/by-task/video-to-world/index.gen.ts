// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../marble/marble-1.0-video-to-world.gen.js';
export * from '../../marble/marble-1.1-plus-video-to-world.gen.js';
export * from '../../marble/marble-1.1-video-to-world.gen.js';
