// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../hunyuan3d/hunyuan3d-v3.1-text-to-3d.gen.js';
export * from '../../meshy/meshy6-text-to-3d.gen.js';
