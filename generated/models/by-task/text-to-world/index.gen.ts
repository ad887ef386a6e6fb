// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../marble/marble-1.0-text-to-world.gen.js';
export * from '../../marble/marble-1.1-plus-text-to-world.gen.js';
export * from '../../marble/marble-1.1-text-to-world.gen.js';
