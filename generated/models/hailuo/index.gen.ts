// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from './hailuo-02-fast.gen.js';
export * from './hailuo-02-i2v-pro.gen.js';
export * from './hailuo-02-i2v-standard.gen.js';
export * from './hailuo-02-pro.gen.js';
export * from './hailuo-02-standard.gen.js';
export * from './hailuo-02-t2v-pro.gen.js';
export * from './hailuo-02-t2v-standard.gen.js';
export * from './hailuo-2.3-fast-image-to-video.gen.js';
export * from './hailuo-2.3-fast-pro-image-to-video.gen.js';
export * from './hailuo-2.3-i2v-pro.gen.js';
export * from './hailuo-2.3-i2v-standard.gen.js';
export * from './hailuo-2.3-t2v-pro.gen.js';
export * from './hailuo-2.3-t2v-standard.gen.js';
