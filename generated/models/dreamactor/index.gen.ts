// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './dreamactor-v2.gen.js';
