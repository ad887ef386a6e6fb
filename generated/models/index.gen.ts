// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './gpt-image/index.gen.js';
export * from './grok/index.gen.js';
