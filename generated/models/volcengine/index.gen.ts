// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './volc-subtitle-erase-pro.gen.js';
export * from './volc-subtitle-erase.gen.js';
