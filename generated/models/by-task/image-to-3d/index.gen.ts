// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../hitem3d/hitem3d-portrait-v15-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-portrait-v15-multi-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-portrait-v20-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-portrait-v20-multi-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-portrait-v21-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-portrait-v21-multi-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-v15-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-v15-multi-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-v2-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-v2-multi-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-v21-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-v21-multi-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-v3-image-to-3d.gen.js';
export * from '../../hitem3d/hitem3d-v3-multi-image-to-3d.gen.js';
export * from '../../hunyuan3d/hunyuan3d-v3.1-image-to-3d.gen.js';
export * from '../../meshy/meshy6-image-to-3d.gen.js';
