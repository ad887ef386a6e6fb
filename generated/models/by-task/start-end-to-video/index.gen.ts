// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
export * from '../../hailuo/hailuo-02-pro.gen.js';
export * from '../../hailuo/hailuo-02-standard.gen.js';
export * from '../../kling/kling-video-o1-start-to-end.gen.js';
export * from '../../pixverse/pixverse-c1-transition.gen.js';
export * from '../../pixverse/pixverse-v5.5-transition.gen.js';
export * from '../../pixverse/pixverse-v6-transition.gen.js';
export * from '../../veo/veo3.1-fast-start-end-to-video-channel-low-price.gen.js';
export * from '../../veo/veo3.1-lite-start-end-to-video-official-stable.gen.js';
export * from '../../veo/veo3.1-pro-start-end-to-video-channel-low-price.gen.js';
export * from '../../vidu/vidu-start-end-to-video-q2-pro-fast.gen.js';
export * from '../../vidu/vidu-start-end-to-video-q2-pro.gen.js';
export * from '../../vidu/vidu-start-end-to-video-q2-turbo.gen.js';
export * from '../../vidu/vidu-start-end-to-video-q3-pro-fast.gen.js';
export * from '../../vidu/vidu-start-end-to-video-q3-pro.gen.js';
export * from '../../vidu/vidu-start-end-to-video-q3-turbo.gen.js';
export * from '../../wan/wan-2.2-start-to-end.gen.js';
