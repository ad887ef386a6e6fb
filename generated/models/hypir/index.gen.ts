// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './hypir-balance.gen.js';
export * from './hypir-ultra.gen.js';
