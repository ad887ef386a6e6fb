// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../marble/marble-upload-media-asset.gen.js';
export * from '../../mureka/mureka-files-upload.gen.js';
