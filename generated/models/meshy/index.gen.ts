// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './meshy6-image-to-3d.gen.js';
export * from './meshy6-text-to-3d.gen.js';
