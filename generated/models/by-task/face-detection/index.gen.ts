// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../kling/kling-lip-sync-identify-face.gen.js';
