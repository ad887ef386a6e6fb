// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './arklin-video-super-resolution.gen.js';
