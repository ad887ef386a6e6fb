// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
import type { FieldFacts } from '../src/contract/field-facts.js';

/** The defaults and the roles of the fields of every model, by its id. */
export const fieldFacts: Readonly<Record<string, FieldFacts>> = {
  'alibaba/happyhorse-1.0/image-to-video': {
    defaults: { resolution: '1080p', duration: '5' },
    roles: { imageUrl: 'first-frame' },
  },
  'alibaba/happyhorse-1.0/reference-to-video': {
    defaults: { resolution: '1080p', aspectRatio: '16:9', duration: '5' },
    roles: { imageUrls: 'reference' },
  },
  'alibaba/happyhorse-1.0/text-to-video': { defaults: { resolution: '1080p', duration: '5', aspectRatio: '16:9' } },
  'alibaba/happyhorse-1.0/video-edit': {
    defaults: { resolution: '1080p', audioSetting: 'origin' },
    roles: { videoUrl: 'source', imageUrls: 'reference' },
  },
  'alibaba/qwen-image-2.0-pro/image-edit': { defaults: { imageNum: '1' }, roles: { imageUrls: 'source' } },
  'alibaba/qwen-image-2.0-pro/text-to-image': { defaults: { size: '1024*1024', imageNum: '1', promptExtend: true } },
  'alibaba/qwen-image-2.0/image-edit': { defaults: { imageNum: '1' }, roles: { imageUrls: 'source' } },
  'alibaba/qwen-image-2.0/text-to-image': { defaults: { size: '1024*1024', imageNum: '1', promptExtend: true } },
  'alibaba/wan-2.5-preview/image-to-image': { defaults: { n: 1, promptExtend: true }, roles: { imageUrls: 'source' } },
  'alibaba/wan-2.5-preview/image-to-video': {
    defaults: { duration: '5', resolution: '1080p', promptExtend: true },
    roles: { imageUrl: 'first-frame', audioUrl: 'sound' },
  },
  'alibaba/wan-2.5-preview/text-to-image': { defaults: { size: '1280*1280', n: 1, promptExtend: true } },
  'alibaba/wan-2.5-preview/text-to-video': {
    defaults: { duration: '5', size: '1920*1080', promptExtend: true },
    roles: { audioUrl: 'sound' },
  },
  'alibaba/wan-2.6/image-to-video': {
    defaults: { resolution: '1080p', duration: '5', shotType: 'single' },
    roles: { imageUrl: 'first-frame' },
  },
  'alibaba/wan-2.6/image-to-video-flash': {
    defaults: {
      resolution: '1080p',
      duration: '5',
      shotType: 'single',
      enablePromptExpansion: false,
      enableAudio: true,
    },
    roles: { imageUrl: 'first-frame', audioUrl: 'sound' },
  },
  'alibaba/wan-2.6/reference-to-video': {
    defaults: { size: '1920*1080', duration: '5', shotType: 'single' },
    roles: { videoUrls: 'reference', imageUrls: 'reference' },
  },
  'alibaba/wan-2.6/reference-to-video-flash': {
    defaults: { size: '1920*1080', duration: '5', shotType: 'single', audio: true },
    roles: { videoUrls: 'reference', imageUrls: 'reference' },
  },
  'alibaba/wan-2.6/text-to-video': { defaults: { duration: '5', resolution: '1080*1920', shotType: 'single' } },
  'alibaba/wan-2.7/image-edit': { defaults: { width: 1024, height: 1024 }, roles: { imageUrls: 'source' } },
  'alibaba/wan-2.7/image-edit-pro': { defaults: { width: 1024, height: 1024 }, roles: { imageUrls: 'source' } },
  'alibaba/wan-2.7/image-to-video': {
    defaults: { resolution: '720P', duration: '5', promptExtend: true },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame', audioUrl: 'sound' },
  },
  'alibaba/wan-2.7/reference-to-video': {
    defaults: { resolution: '1080P', duration: '5', aspectRatio: '16:9', promptExtend: true },
    roles: { videoUrls: 'reference', imageUrls: 'reference', audioUrl: 'reference' },
  },
  'alibaba/wan-2.7/text-to-image': { defaults: { width: 1024, height: 1024, thinkingMode: true } },
  'alibaba/wan-2.7/text-to-image-pro': { defaults: { width: 1024, height: 1024, thinkingMode: true } },
  'alibaba/wan-2.7/text-to-video': {
    defaults: { duration: '5', resolution: '720P', aspectRatio: '16:9', promptExtend: true },
    roles: { audioUrl: 'sound' },
  },
  'alibaba/wan-2.7/video-edit': {
    defaults: { resolution: '720P', duration: '0', aspectRatio: '16:9', promptExtend: true },
    roles: { videoUrl: 'source', imageUrls: 'reference' },
  },
  'alibaba/wan-2.7/video-extend': {
    defaults: { resolution: '1080P', duration: '5', promptExtend: true },
    roles: { videoUrl: 'source', audioUrl: 'sound' },
  },
  'bytedance/dreamactor-v2': { roles: { imageUrl: 'source', videoUrl: 'motion' } },
  'bytedance/jimeng-4.6/image-to-image': {
    defaults: { scale: 50, forceSingle: false, minRatio: 0.333333, maxRatio: 3 },
    roles: { imageUrls: 'source' },
  },
  'bytedance/jimeng-4.6/text-to-image': {
    defaults: { scale: 50, forceSingle: false, minRatio: 0.333333, maxRatio: 3 },
  },
  'bytedance/seedance-2.0-global-fast/image-to-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      realPersonMode: true,
      conversionSlots: 'all',
      returnLastFrame: false,
      seed: -1,
    },
    roles: { firstFrameUrl: 'first-frame', lastFrameUrl: 'last-frame' },
  },
  'bytedance/seedance-2.0-global-fast/multimodal-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      realPersonMode: true,
      conversionSlots: 'all',
      returnLastFrame: false,
      seed: -1,
    },
    roles: { imageUrls: 'reference', videoUrls: 'reference', audioUrls: 'reference' },
  },
  'bytedance/seedance-2.0-global-fast/text-to-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      webSearch: false,
      returnLastFrame: false,
      seed: -1,
    },
  },
  'bytedance/seedance-2.0-global/image-to-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      realPersonMode: true,
      conversionSlots: 'all',
      returnLastFrame: false,
      seed: -1,
    },
    roles: { firstFrameUrl: 'first-frame', lastFrameUrl: 'last-frame' },
  },
  'bytedance/seedance-2.0-global/multimodal-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      realPersonMode: true,
      conversionSlots: 'all',
      returnLastFrame: false,
      seed: -1,
    },
    roles: { imageUrls: 'reference', videoUrls: 'reference', audioUrls: 'reference' },
  },
  'bytedance/seedance-2.0-global/text-to-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      webSearch: false,
      returnLastFrame: false,
      seed: -1,
    },
  },
  'cinematic-video-generator': { defaults: { aspectRatio: '16:9', duration: '5' }, roles: { imageUrls: 'reference' } },
  'higgsfield/dop/image-to-video': {
    defaults: { options: 'dop-turbo' },
    roles: { imageUrl: 'first-frame', endImageUrl: 'last-frame' },
  },
  'higgsfield/soul/image-to-image': {
    defaults: { size: '1152*2048', style: 'Realistic', strength: 1, quality: 'medium' },
    roles: { imageUrl: 'source' },
  },
  'hitem3d-portrait-v15/image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536', face: 2000000 },
    roles: { imageUrl: 'source' },
  },
  'hitem3d-portrait-v15/multi-image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536', face: 2000000 },
    roles: { frontImageUrl: 'source', backImageUrl: 'view', leftImageUrl: 'view', rightImageUrl: 'view' },
  },
  'hitem3d-portrait-v20/image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536pro', face: 2000000 },
    roles: { imageUrl: 'source' },
  },
  'hitem3d-portrait-v20/multi-image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536pro', face: 2000000 },
    roles: { frontImageUrl: 'source', backImageUrl: 'view', leftImageUrl: 'view', rightImageUrl: 'view' },
  },
  'hitem3d-portrait-v21/image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536pro', face: 2000000 },
    roles: { imageUrl: 'source' },
  },
  'hitem3d-portrait-v21/multi-image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536pro', face: 2000000 },
    roles: { frontImageUrl: 'source', backImageUrl: 'view', leftImageUrl: 'view', rightImageUrl: 'view' },
  },
  'hitem3d-v15/image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1024', face: 1000000 },
    roles: { imageUrl: 'source' },
  },
  'hitem3d-v15/multi-image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1024', face: 1000000 },
    roles: { frontImageUrl: 'source', backImageUrl: 'view', leftImageUrl: 'view', rightImageUrl: 'view' },
  },
  'hitem3d-v2/image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536', face: 1000000 },
    roles: { imageUrl: 'source' },
  },
  'hitem3d-v2/multi-image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536', face: 1000000 },
    roles: { frontImageUrl: 'source', backImageUrl: 'view', leftImageUrl: 'view', rightImageUrl: 'view' },
  },
  'hitem3d-v21/image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536pro', face: 2000000 },
    roles: { imageUrl: 'source' },
  },
  'hitem3d-v21/multi-image-to-3d': {
    defaults: { requestType: 'mesh', resolution: '1536pro', face: 2000000 },
    roles: { frontImageUrl: 'source', backImageUrl: 'view', leftImageUrl: 'view', rightImageUrl: 'view' },
  },
  'hunyuan3d-v3.1/image-to-3d': {
    defaults: { faceCount: 500000, enablePbr: false, generateType: 'Normal' },
    roles: {
      imageUrl: 'source',
      leftImageUrl: 'view',
      rightImageUrl: 'view',
      backImageUrl: 'view',
      topImageUrl: 'view',
      bottomImageUrl: 'view',
      leftFrontImageUrl: 'view',
      rightFrontImageUrl: 'view',
    },
  },
  'hunyuan3d-v3.1/text-to-3d': { defaults: { faceCount: 500000, enablePbr: false, generateType: 'Normal' } },
  'image-enhance/hypir-balance': {
    defaults: { upscale: 1, shortEdgeSize: -1, longEdgeSize: -1 },
    roles: { imageUrl: 'source' },
  },
  'image-enhance/hypir-ultra': {
    defaults: { shortEdgeSize: -1, longEdgeSize: -1, textureLevel: '3' },
    roles: { imageUrl: 'source' },
  },
  'kling-elements': { roles: { imageUrl: 'source', elementReferList: 'view' } },
  'kling-elements-advanced': {
    defaults: { referenceType: 'image_refer' },
    roles: {
      'elementImageList.frontal_image': 'source',
      'elementImageList.refer_images.image_url': 'view',
      elementVideoList: 'source',
    },
  },
  'kling-lip-sync/identify-face': { roles: { videoUrl: 'source' } },
  'kling-lip-sync/lip-sync-video': {
    defaults: { soundVolume: 1, originalAudioVolume: 1 },
    roles: { audioUrl: 'sound' },
  },
  'kling-lip-sync/tts': { defaults: { voiceId: 'genshin_klee2', voiceLanguage: 'zh', voiceSpeed: 1 } },
  'kling-v2-ai-avatar-pro/image-audio-to-video': { roles: { imageUrl: 'source', audioUrl: 'sound' } },
  'kling-v2-ai-avatar-standard/image-audio-to-video': { roles: { imageUrl: 'source', audioUrl: 'sound' } },
  'kling-v2.5-turbo-pro/image-to-video': {
    defaults: { duration: '5', guidanceScale: 0.5 },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'kling-v2.5-turbo-pro/text-to-video': { defaults: { duration: '5', guidanceScale: 0.5, aspectRatio: '9:16' } },
  'kling-v2.5-turbo-std/image-to-video': {
    defaults: { duration: '5', guidanceScale: 0.5 },
    roles: { firstImageUrl: 'first-frame' },
  },
  'kling-v2.5-turbo-std/text-to-video': { defaults: { duration: '5', guidanceScale: 0.5, aspectRatio: '9:16' } },
  'kling-v2.6-pro/image-to-video': { defaults: { sound: 'true', duration: '5' }, roles: { imageUrl: 'first-frame' } },
  'kling-v2.6-pro/motion-control': {
    defaults: { characterOrientation: 'video', keepOriginalSound: 'yes' },
    roles: { imageUrl: 'source', videoUrl: 'motion' },
  },
  'kling-v2.6-pro/text-to-video': { defaults: { sound: 'true', aspectRatio: '9:16', duration: '5' } },
  'kling-v2.6-std/motion-control': {
    defaults: { characterOrientation: 'video', keepOriginalSound: 'yes' },
    roles: { imageUrl: 'source', videoUrl: 'motion' },
  },
  'kling-v3-4k/image-to-video': {
    defaults: { duration: 5, cfgScale: 0.5, sound: false, shotType: 'customize', multiShot: false },
    roles: { imageUrl: 'first-frame', endImageUrl: 'last-frame' },
  },
  'kling-v3-4k/text-to-video': {
    defaults: {
      duration: '5',
      aspectRatio: '16:9',
      cfgScale: 0.5,
      sound: false,
      shotType: 'customize',
      multiShot: false,
    },
  },
  'kling-v3.0-4k/motion-control': {},
  'kling-v3.0-pro/image-to-video': {
    defaults: { duration: '5', cfgScale: 0.5, sound: true, multiShot: false, shotType: 'customize' },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'kling-v3.0-pro/motion-control': {
    defaults: { characterOrientation: 'video', keepOriginalSound: true },
    roles: { imageUrl: 'source', videoUrl: 'motion' },
  },
  'kling-v3.0-pro/text-to-video': {
    defaults: {
      duration: '5',
      aspectRatio: '16:9',
      cfgScale: 0.5,
      sound: true,
      multiShot: false,
      shotType: 'customize',
    },
  },
  'kling-v3.0-std/image-to-video': {
    defaults: { duration: '5', cfgScale: 0.8, sound: true, multiShot: false, shotType: 'customize' },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'kling-v3.0-std/motion-control': {
    defaults: { characterOrientation: 'video', keepOriginalSound: true },
    roles: { imageUrl: 'source', videoUrl: 'motion' },
  },
  'kling-v3.0-std/text-to-video': {
    defaults: {
      duration: '5',
      aspectRatio: '16:9',
      cfgScale: 0.5,
      sound: true,
      multiShot: false,
      shotType: 'customize',
    },
  },
  'kling-video-o1-std/edit-video': {
    defaults: { mode: 'std', keepOriginalSound: true },
    roles: { imageUrls: 'reference', videoUrl: 'source' },
  },
  'kling-video-o1-std/refrence-to-video': {
    defaults: { mode: 'std', aspectRatio: '9:16', duration: '5', keepOriginalSound: true },
    roles: { imageUrls: 'reference', videoUrl: 'reference' },
  },
  'kling-video-o1/image-to-video': {
    defaults: { aspectRatio: '9:16', duration: '5', mode: 'std' },
    roles: { firstImageUrl: 'first-frame' },
  },
  'kling-video-o1/start-to-end': {
    defaults: { aspectRatio: '9:16', duration: '5', mode: 'std' },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'kling-video-o1/text-to-video': { defaults: { aspectRatio: '9:16', duration: '5', mode: 'std' } },
  'kling-video-o3-4k/image-to-video': {
    defaults: { duration: 5, sound: false, shotType: 'customize', multiShot: false },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'kling-video-o3-4k/reference-to-video': {
    defaults: {
      keepOriginalSound: true,
      sound: false,
      aspectRatio: '16:9',
      duration: 5,
      shotType: 'customize',
      multiShot: false,
    },
    roles: { imageUrls: 'reference' },
  },
  'kling-video-o3-4k/text-to-video': {
    defaults: { aspectRatio: '16:9', duration: 5, sound: false, shotType: 'customize', multiShot: false },
  },
  'kling-video-o3-pro/image-to-video': {
    defaults: { duration: 5, sound: true, multiShot: false, shotType: 'customize' },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'kling-video-o3-pro/reference-to-video': {
    defaults: { keepOriginalSound: true, sound: false, aspectRatio: '16:9', duration: 5, multiShot: false },
    roles: { videoUrl: 'reference', imageUrls: 'reference' },
  },
  'kling-video-o3-pro/text-to-video': {
    defaults: { aspectRatio: '16:9', sound: true, duration: 5, multiShot: false, shotType: 'customize' },
  },
  'kling-video-o3-pro/video-edit': {
    defaults: { keepOriginalSound: true },
    roles: { videoUrl: 'source', imageUrls: 'reference' },
  },
  'kling-video-o3-std/image-to-video': {
    defaults: { duration: 5, sound: true, multiShot: false, shotType: 'customize' },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'kling-video-o3-std/reference-to-video': {
    defaults: { keepOriginalSound: true, sound: false, aspectRatio: '16:9', duration: 5, multiShot: false },
    roles: { videoUrl: 'reference', imageUrls: 'reference' },
  },
  'kling-video-o3-std/text-to-video': {
    defaults: { aspectRatio: '16:9', sound: true, duration: 5, multiShot: false, shotType: 'customize' },
  },
  'kling-video-o3-std/video-edit': {
    defaults: { keepOriginalSound: true },
    roles: { videoUrl: 'source', imageUrls: 'reference' },
  },
  'marble-1.0/image-to-world': {
    defaults: { isPano: false, disableRecaption: false, permissionPublic: false, permissionAllowIdAccess: false },
    roles: { imageUrl: 'source' },
  },
  'marble-1.0/multi-image-to-world': {
    defaults: {
      reconstructImages: false,
      disableRecaption: false,
      permissionPublic: false,
      permissionAllowIdAccess: false,
    },
  },
  'marble-1.0/text-to-world': {
    defaults: { disableRecaption: false, permissionPublic: false, permissionAllowIdAccess: false },
  },
  'marble-1.0/video-to-world': {
    defaults: { disableRecaption: false, permissionPublic: false, permissionAllowIdAccess: false },
    roles: { videoUrl: 'source' },
  },
  'marble-1.1-plus/image-to-world': {
    defaults: { isPano: false, disableRecaption: false, permissionPublic: false, permissionAllowIdAccess: false },
    roles: { imageUrl: 'source' },
  },
  'marble-1.1-plus/multi-image-to-world': {
    defaults: {
      reconstructImages: false,
      disableRecaption: false,
      permissionPublic: false,
      permissionAllowIdAccess: false,
    },
  },
  'marble-1.1-plus/text-to-world': {
    defaults: { disableRecaption: false, permissionPublic: false, permissionAllowIdAccess: false },
  },
  'marble-1.1-plus/video-to-world': {
    defaults: { disableRecaption: false, permissionPublic: false, permissionAllowIdAccess: false },
    roles: { videoUrl: 'source' },
  },
  'marble-1.1/image-to-world': {
    defaults: { isPano: false, disableRecaption: false, permissionPublic: false, permissionAllowIdAccess: false },
    roles: { imageUrl: 'source' },
  },
  'marble-1.1/multi-image-to-world': {
    defaults: {
      reconstructImages: false,
      disableRecaption: false,
      permissionPublic: false,
      permissionAllowIdAccess: false,
    },
  },
  'marble-1.1/text-to-world': {
    defaults: { disableRecaption: false, permissionPublic: false, permissionAllowIdAccess: false },
  },
  'marble-1.1/video-to-world': {
    defaults: { disableRecaption: false, permissionPublic: false, permissionAllowIdAccess: false },
    roles: { videoUrl: 'source' },
  },
  'marble/upload-media-asset': { defaults: { kind: 'image' }, roles: { imageUrl: 'source', videoUrl: 'source' } },
  'meshy6/image-to-3d': {
    defaults: {
      topology: 'triangle',
      targetPolycount: 30000,
      symmetryMode: 'auto',
      shouldRemesh: true,
      shouldTexture: true,
      enablePbr: false,
      taPose: false,
    },
    roles: { imageUrl: 'source', textureImageUrl: 'style' },
  },
  'meshy6/text-to-3d': {
    defaults: {
      artStyle: 'realistic',
      topology: 'triangle',
      targetPolycount: 30000,
      symmetryMode: 'auto',
      shouldRemesh: true,
      enablePbr: false,
      taPose: false,
      enablePromptExpansion: false,
    },
    roles: { textureImageUrl: 'style' },
  },
  'minimax/hailuo-02/fast': {
    defaults: { enablePromptExpansion: true, duration: '6' },
    roles: { imageUrl: 'first-frame' },
  },
  'minimax/hailuo-02/i2v-pro': {
    defaults: { enablePromptExpansion: true },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'minimax/hailuo-02/i2v-standard': {
    defaults: { enablePromptExpansion: true, duration: '6' },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'minimax/hailuo-02/pro': {
    defaults: { enablePromptExpansion: true, duration: '6' },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'minimax/hailuo-02/standard': {
    defaults: { enablePromptExpansion: true, duration: '6' },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'minimax/hailuo-02/t2v-pro': { defaults: { enablePromptExpansion: true } },
  'minimax/hailuo-02/t2v-standard': { defaults: { enablePromptExpansion: true, duration: '6' } },
  'minimax/hailuo-2.3-fast-pro/image-to-video': {
    defaults: { enablePromptExpansion: true, duration: '6' },
    roles: { imageUrl: 'first-frame' },
  },
  'minimax/hailuo-2.3-fast/image-to-video': {
    defaults: { enablePromptExpansion: true, duration: '6' },
    roles: { imageUrl: 'first-frame' },
  },
  'minimax/hailuo-2.3/i2v-standard': {
    defaults: { enablePromptExpansion: true, duration: '6' },
    roles: { imageUrl: 'first-frame' },
  },
  'minimax/hailuo-2.3/image-to-video-pro': {
    defaults: { enablePromptExpansion: true },
    roles: { imageUrl: 'first-frame' },
  },
  'minimax/hailuo-2.3/t2v-pro': { defaults: { enablePromptExpansion: true } },
  'minimax/hailuo-2.3/t2v-standard': { defaults: { enablePromptExpansion: true, duration: '6' } },
  'minimax/music-2.6': {
    defaults: { sampleRate: '44100', bitrate: '256000', format: 'mp3', lyricsOptimizer: false, isInstrumental: false },
  },
  'minimax/music-cover': {
    defaults: { sampleRate: '44100', format: 'mp3', bitrate: '256000' },
    roles: { audioUrl: 'source' },
  },
  'minimax/music-cover-preprocess': { roles: { audioUrl: 'source' } },
  'minimax/voice-design': { defaults: { aigcWatermark: false } },
  'mureka-ai/files-upload': { defaults: { purpose: 'reference' }, roles: { fileUrl: 'source' } },
  'mureka-ai/generate-lyrics': {},
  'mureka-ai/mureka-o2/generate-song': { defaults: { n: 2 } },
  'mureka-ai/mureka-v7.6/extend-song': { defaults: { extendAt: 8000 }, roles: { fileUrl: 'source' } },
  'mureka-ai/mureka-v7.6/generate-bgm': { defaults: { n: 2, stream: false } },
  'mureka-ai/mureka-v7.6/generate-song': { defaults: { n: 2, stream: false } },
  'mureka-ai/mureka-v8/extend-song': { defaults: { extendAt: 8000, extendType: 'tail' }, roles: { fileUrl: 'source' } },
  'mureka-ai/mureka-v8/generate-bgm': { defaults: { n: 2, stream: false } },
  'mureka-ai/mureka-v8/generate-song': { defaults: { n: 2, stream: false } },
  'mureka-ai/mureka-v9/generate-bgm': { defaults: { n: 2, stream: false } },
  'mureka-ai/mureka-v9/generate-song': { defaults: { n: 2, stream: false } },
  'mureka-ai/vocal-clone': { roles: { fileUrl: 'source' } },
  'pixverse-c1/image-to-video': {
    defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true },
    roles: { imageUrl: 'first-frame' },
  },
  'pixverse-c1/reference-to-video': {
    defaults: { aspectRatio: '1:1', resolution: '720p', duration: 5, generateAudioSwitch: true },
  },
  'pixverse-c1/text-to-video': {
    defaults: { resolution: '540p', generateAudioSwitch: true, duration: 5, aspectRatio: '16:9' },
  },
  'pixverse-c1/transition': {
    defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true, aspectRatio: '1:1' },
    roles: { firstImageUrl: 'first-frame', endImageUrl: 'last-frame' },
  },
  'pixverse-v5.5-effects': {
    defaults: { effect: 'Kiss Me AI', resolution: '540p', duration: '5', thinkingType: 'auto' },
    roles: { imageUrl: 'source' },
  },
  'pixverse-v5.5-transition': {
    defaults: { aspectRatio: '16:9', duration: '5', resolution: '540p', thinkingType: 'auto' },
    roles: { imageUrl: 'first-frame', endImageUrl: 'last-frame' },
  },
  'pixverse-v5.5/image-to-video': {
    defaults: {
      resolution: '540p',
      duration: '5',
      thinkingType: 'auto',
      generateAudioSwitch: 'false',
      generateMultiClipSwitch: 'false',
    },
    roles: { imageUrl: 'first-frame' },
  },
  'pixverse-v5.5/text-to-video': {
    defaults: {
      resolution: '540p',
      duration: '5',
      aspectRatio: '1:1',
      thinkingType: 'auto',
      generateAudioSwitch: 'false',
      generateMultiClipSwitch: 'false',
    },
  },
  'pixverse-v5.6/image-to-video': {
    defaults: { resolution: '540p', duration: '5', generateAudioSwitch: 'false', thinkingType: 'auto' },
    roles: { imageUrl: 'first-frame' },
  },
  'pixverse-v5.6/text-to-video': {
    defaults: {
      resolution: '540p',
      duration: '5',
      aspectRatio: '1:1',
      generateAudioSwitch: 'false',
      thinkingType: 'auto',
    },
  },
  'pixverse-v6/extend': {
    defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true },
    roles: { videoUrl: 'source' },
  },
  'pixverse-v6/image-to-video': {
    defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true },
    roles: { imageUrl: 'first-frame' },
  },
  'pixverse-v6/text-to-video': {
    defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true, aspectRatio: '16:9' },
  },
  'pixverse-v6/transition': {
    defaults: {
      resolution: '720p',
      duration: 5,
      generateAudioSwitch: false,
      generateMultiClipSwitch: false,
      aspectRatio: '1:1',
      thinkingType: false,
    },
    roles: { firstImageUrl: 'first-frame', endImageUrl: 'last-frame' },
  },
  'rhart-audio/extract-background': { roles: { videoUrl: 'source' } },
  'rhart-audio/extract-vocal': { roles: { videoUrl: 'source' } },
  'rhart-audio/source-separation': { roles: { videoUrl: 'source' } },
  'rhart-audio/suno-v4.5/custom': {},
  'rhart-audio/suno-v4.5/single': { defaults: { make_instrumental: 'false' } },
  'rhart-audio/suno-v5.5/custom': {},
  'rhart-audio/suno-v5.5/single': { defaults: { make_instrumental: 'false' } },
  'rhart-audio/suno-v5/custom': {},
  'rhart-audio/suno-v5/single': { defaults: { make_instrumental: 'false' } },
  'rhart-audio/suno/lyrics': {},
  'rhart-audio/text-to-audio/music-2.5': { defaults: { bitrate: '256000', sampleRate: '44100' } },
  'rhart-audio/text-to-audio/speech-02-hd': {
    defaults: {
      voice_id: 'Wise_Woman',
      speed: 1,
      volume: 1,
      pitch: 0,
      emotion: 'happy',
      enable_base64_output: false,
      english_normalization: false,
    },
  },
  'rhart-audio/text-to-audio/speech-02-turbo': {
    defaults: {
      speed: 1,
      volume: 1,
      pitch: 0,
      emotion: 'happy',
      enable_base64_output: false,
      english_normalization: false,
    },
  },
  'rhart-audio/text-to-audio/speech-2.6-hd': {
    defaults: {
      voice_id: 'Wise_Woman',
      speed: 1,
      volume: 1,
      pitch: 0,
      emotion: 'happy',
      enable_base64_output: false,
      english_normalization: false,
    },
  },
  'rhart-audio/text-to-audio/speech-2.6-turbo': {
    defaults: {
      voice_id: 'Wise_Woman',
      speed: 1,
      volume: 1,
      pitch: 0,
      emotion: 'happy',
      enable_base64_output: false,
      english_normalization: false,
    },
  },
  'rhart-audio/text-to-audio/speech-2.8-hd': {
    defaults: {
      voice_id: 'Wise_Woman',
      speed: 1,
      volume: 1,
      pitch: 0,
      emotion: 'happy',
      enable_base64_output: false,
      english_normalization: false,
    },
  },
  'rhart-audio/text-to-audio/speech-2.8-turbo': {
    defaults: {
      voice_id: 'Elegant_Man',
      speed: 1,
      volume: 1,
      pitch: 0,
      emotion: 'happy',
      enable_base64_output: false,
      english_normalization: false,
    },
  },
  'rhart-audio/text-to-audio/voice-clone': {
    defaults: { accuracy: 0.7, need_noise_reduction: false, need_volume_normalization: false, model: 'speech-02-hd' },
    roles: { audio: 'source' },
  },
  'rhart-image-g-1.5-official/image-to-image': {
    defaults: { size: '1024*1024', quality: 'medium', background: 'auto' },
    roles: { imageUrls: 'source' },
  },
  'rhart-image-g-1.5-official/text-to-image': { defaults: { size: '1024*1024', quality: 'medium' } },
  'rhart-image-g-1.5/edit': { defaults: { aspectRatio: '2:3' }, roles: { imageUrls: 'source' } },
  'rhart-image-g-1.5/text-to-image': { defaults: { aspectRatio: '2:3' } },
  'rhart-image-g-2-official/image-to-image': {
    defaults: { aspectRatio: '16:9', resolution: '2k', quality: 'medium' },
    roles: { imageUrls: 'source' },
  },
  'rhart-image-g-2-official/text-to-image': { defaults: { aspectRatio: '16:9', resolution: '2k', quality: 'medium' } },
  'rhart-image-g-2/image-to-image': {
    defaults: { aspectRatio: '16:9', resolution: '1k' },
    roles: { imageUrls: 'source' },
  },
  'rhart-image-g-2/text-to-image': { defaults: { aspectRatio: '16:9', resolution: '1k' } },
  'rhart-image-g-3/image-to-image': { roles: { imageUrls: 'source' } },
  'rhart-image-g-3/text-to-image': {},
  'rhart-image-g-4/image-to-image': { roles: { imageUrls: 'source' } },
  'rhart-image-g-4/text-to-image': {},
  'rhart-image-g/image-to-image': { defaults: { model: 'g-4.2' }, roles: { imageUrl: 'source' } },
  'rhart-image-g/text-to-image': { defaults: { model: 'g-4.2' } },
  'rhart-image-n-g31-flash-official/image-to-image': {
    defaults: { aspectRatio: '9:16', resolution: '1k' },
    roles: { imageUrls: 'source' },
  },
  'rhart-image-n-g31-flash-official/text-to-image': { defaults: { aspectRatio: '21:9', resolution: '1k' } },
  'rhart-image-n-g31-flash/image-to-image': {
    defaults: { aspectRatio: '9:16', resolution: '1k' },
    roles: { imageUrls: 'source' },
  },
  'rhart-image-n-g31-flash/text-to-image': { defaults: { aspectRatio: '9:16', resolution: '1k' } },
  'rhart-image-n-pro-official/edit': { defaults: { resolution: '1k' }, roles: { imageUrls: 'source' } },
  'rhart-image-n-pro-official/edit-ultra': {
    defaults: { resolution: '8k', aspectRatio: '3:4' },
    roles: { imageUrls: 'source' },
  },
  'rhart-image-n-pro-official/text-to-image': { defaults: { resolution: '1k', aspectRatio: '3:4' } },
  'rhart-image-n-pro-official/text-to-image-ultra': { defaults: { resolution: '8k', aspectRatio: '3:4' } },
  'rhart-image-n-pro/edit': { defaults: { resolution: '1k' }, roles: { imageUrls: 'source' } },
  'rhart-image-n-pro/text-to-image': { defaults: { aspectRatio: '9:16', resolution: '1k' } },
  'rhart-image-v1-official/edit': { defaults: { aspectRatio: 'auto' }, roles: { imageUrls: 'source' } },
  'rhart-image-v1-official/text-to-image': { defaults: { aspectRatio: '3:4' } },
  'rhart-image-v1/edit': { defaults: { aspectRatio: 'auto' }, roles: { imageUrls: 'source' } },
  'rhart-image-v1/text-to-image': { defaults: { aspectRatio: '3:4' } },
  'rhart-image-x-official/edit': { roles: { image: 'source' } },
  'rhart-image-x-official/text-to-image': { defaults: { aspectRatio: '1:1', outputFormat: 'jpeg' } },
  'rhart-image/f-2-dev/edit': {
    defaults: { aspectRatio: '9:16', customWidth: 1024, customHight: 1024, outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-image/f-2-dev/edit-lora': {
    defaults: { aspectRatio: '9:16', customWidth: 1024, customHight: 1024, lora_strength: 0, outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-image/f-2-dev/text-to-image': {
    defaults: { aspectRatio: '9:16', customWidth: 1024, customHight: 1024, outputFormat: 'png' },
  },
  'rhart-image/f-2-dev/text-to-image-lora': {
    defaults: { aspectRatio: '9:16', customWidth: 1024, customHight: 1024, lora_strength: 0, outputFormat: 'png' },
  },
  'rhart-image/f-2-klein-4b/edit': {
    defaults: { aspectRatio: '9:16', outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-image/f-2-klein-4b/edit-lora': {
    defaults: { aspectRatio: '9:16', lora_strength: 0, outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-image/f-2-klein-4b/text-to-image': {
    defaults: { customWidth: 1024, customHight: 1024, aspectRatio: '9:16', outputFormat: 'png' },
  },
  'rhart-image/f-2-klein-4b/text-to-image-lora': { defaults: { aspectRatio: '9:16', lora_strength: 0 } },
  'rhart-image/f-2-klein-9b/edit': {
    defaults: { aspectRatio: '9:16', customWidth: 1024, customHight: 1024, outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-image/f-2-klein-9b/text-to-image': {
    defaults: { aspectRatio: '9:16', customWidth: 1024, customHight: 1024, outputFormat: 'png' },
  },
  'rhart-image/f-2-klein-9b/text-to-image-lora': {
    defaults: { aspectRatio: '9:16', customWidth: 1024, customHight: 1024, lora_strength: 0, outputFormat: 'png' },
  },
  'rhart-image/f-dev': { defaults: { aspectRatio: '9:16', outputFormat: 'png' } },
  'rhart-image/f-dev-lora': { defaults: { aspectRatio: '9:16', lora_strength: 1, outputFormat: 'png' } },
  'rhart-image/f-krea-dev-lora': { defaults: { aspectRatio: '9:16', lora_strength: 0, outputFormat: 'png' } },
  'rhart-image/qwen-image/edit-2511': {
    defaults: { aspectRatio: '1:1', outputFormat: 'png' },
    roles: { imageUrl: 'source', imageUrl2: 'reference', imageUrl3: 'reference' },
  },
  'rhart-image/qwen-image/edit-2511-lora': {
    defaults: { lora_strength: 0, outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-image/qwen-image/text-to-image-2512': {
    defaults: { aspectRatio: '16:9', customWidth: 1024, customHeight: 1024, outputFormat: 'png' },
  },
  'rhart-image/qwen-image/text-to-image-2512-lora': {
    defaults: { aspectRatio: '9:16', lora_strength: 0, outputFormat: 'png' },
  },
  'rhart-image/z-image-turbo/image-to-image': {
    defaults: { aspectRatio: '9:16', outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-image/z-image-turbo/image-to-image-lora': {
    defaults: { aspectRatio: '9:16', lora_strength: 0, outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-image/z-image/turbo': { defaults: { aspectRatio: '9:16', outputFormat: 'png' } },
  'rhart-image/z-image/turbo-lora': { defaults: { aspectRatio: '9:16', lora_strength: 1, outputFormat: 'png' } },
  'rhart-imagine-image-quality/edit': {
    defaults: { aspectRatio: 'auto', resolution: '1k', numImages: '1', outputFormat: 'jpeg' },
    roles: { imageUrl: 'source' },
  },
  'rhart-imagine-image-quality/text-to-image': {
    defaults: { aspectRatio: '1:1', resolution: '1k', numImages: '1', outputFormat: 'jpeg' },
  },
  'rhart-text-g-25-flash-cv/image-to-text': { roles: { imageUrl: 'source' } },
  'rhart-text-g-25-flash/image-to-text': { roles: { imageUrl: 'source' } },
  'rhart-text-g-25-flash/text-to-text': {},
  'rhart-text-g-25-flash/video-to-text': { roles: { videoUrl: 'source' } },
  'rhart-text-g-25-pro-cv/image-to-text': { roles: { imageUrl: 'source' } },
  'rhart-text-g-25-pro/image-to-text': { roles: { imageUrl: 'source' } },
  'rhart-text-g-25-pro/text-to-text': {},
  'rhart-text-g-25-pro/video-to-text': { roles: { videoUrl: 'source' } },
  'rhart-text-g-3-flash-preview-cv/image-to-text': { roles: { imageUrl: 'source' } },
  'rhart-text-g-3-flash-preview/image-to-text': { roles: { imageUrl: 'source' } },
  'rhart-text-g-3-flash-preview/text-to-text': {},
  'rhart-text-g-3-flash-preview/video-to-text': { roles: { videoUrl: 'source' } },
  'rhart-text-g-3-pro-preview-cv/image-to-text': { roles: { imageUrl: 'source' } },
  'rhart-text-g-3-pro-preview/image-to-text': { roles: { imageUrl: 'source' } },
  'rhart-text-g-3-pro-preview/text-to-text': {},
  'rhart-text-g-3-pro-preview/video-to-text': { roles: { videoUrl: 'source' } },
  'rhart-text-qwen-27b/chat': { roles: { imageUrls: 'source', videoUrl: 'source' } },
  'rhart-video-g-official/edit-video': { defaults: { resolution: '480p' }, roles: { videoUrl: 'source' } },
  'rhart-video-g-official/image-to-video': {
    defaults: { resolution: '720p', duration: '6' },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-g-official/reference-to-video': {
    defaults: { duration: '6', resolution: '720p' },
    roles: { imageUrls: 'reference' },
  },
  'rhart-video-g-official/text-to-video': { defaults: { aspectRatio: '16:9', resolution: '720p', duration: '6' } },
  'rhart-video-g-official/video-extend': { defaults: { duration: '6' }, roles: { videoUrl: 'source' } },
  'rhart-video-g/image-to-video': {
    defaults: { aspectRatio: '16:9', resolution: '480p', duration: 6 },
    roles: { imageUrls: 'source' },
  },
  'rhart-video-g/text-to-video': { defaults: { aspectRatio: '2:3', resolution: '720p', duration: 6 } },
  'rhart-video-r/gen4-aleph-official/video-to-video': {
    defaults: { aspectRatio: '16:9' },
    roles: { videoUrl: 'source', referenceImageUrl: 'style' },
  },
  'rhart-video-r/gen4-turbo-official/image-to-video': {
    defaults: { duration: '5' },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-r/gen4-turbo/image-to-video': {
    defaults: { duration: '10', aspectRatio: '16:9' },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-s-official/image-to-video': { defaults: { duration: '4' }, roles: { imageUrl: 'first-frame' } },
  'rhart-video-s-official/image-to-video-pro': {
    defaults: { resolution: '720p', duration: '4' },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-s-official/image-to-video-realistic': {
    defaults: { duration: '4' },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-s-official/sora-upload-character': { roles: { videoUrl: 'source' } },
  'rhart-video-s-official/text-to-video': { defaults: { size: '720x1280', duration: '4' } },
  'rhart-video-s-official/text-to-video-pro': { defaults: { size: '720x1280', duration: '12' } },
  'rhart-video-s/image-to-video': {
    defaults: { duration: '10', aspectRatio: '9:16', storyboard: false },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-s/image-to-video-asyn': {
    defaults: { duration: '10', aspectRatio: '9:16' },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-s/image-to-video-pro-deprecated': {
    defaults: { duration: '15', aspectRatio: '9:16', storyboard: false },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-s/sora-upload-character': { roles: { videoUrl: 'source' } },
  'rhart-video-s/text-to-video': { defaults: { duration: '10', aspectRatio: '9:16', storyboard: false } },
  'rhart-video-s/text-to-video-pro-deprecated': {
    defaults: { duration: '15', aspectRatio: '9:16', storyboard: false },
  },
  'rhart-video-v3.1-fast-official/image-to-video': {
    defaults: { aspectRatio: '9:16', resolution: '720p', duration: '8', generateAudio: false },
    roles: { imageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'rhart-video-v3.1-fast-official/reference-to-video': {
    defaults: { aspectRatio: '16:9', resolution: '720p', generateAudio: false },
    roles: { imageUrls: 'reference' },
  },
  'rhart-video-v3.1-fast-official/text-to-video': {
    defaults: { aspectRatio: '9:16', duration: '8', resolution: '720p', generateAudio: true },
  },
  'rhart-video-v3.1-fast-official/video-extend': { defaults: { resolution: '720p' }, roles: { video: 'source' } },
  'rhart-video-v3.1-fast/image-to-video': {
    defaults: { aspectRatio: '16:9', duration: '8', resolution: '720p' },
    roles: { imageUrls: 'source' },
  },
  'rhart-video-v3.1-fast/start-end-to-video': {
    defaults: { aspectRatio: '9:16', duration: '8', resolution: '720p' },
    roles: { firstFrameUrl: 'first-frame', lastFrameUrl: 'last-frame' },
  },
  'rhart-video-v3.1-fast/text-to-video': { defaults: { aspectRatio: '9:16', duration: '8', resolution: '720p' } },
  'rhart-video-v3.1-lite-official/image-to-video': {
    defaults: { aspectRatio: '16:9', duration: '6', resolution: '720p' },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-v3.1-lite-official/start-end-to-video': {
    defaults: { aspectRatio: '16:9', resolution: '720p' },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'rhart-video-v3.1-lite-official/text-to-video': {
    defaults: { aspectRatio: '16:9', resolution: '1080p', duration: '6' },
  },
  'rhart-video-v3.1-lite/image-to-video': {
    defaults: { aspectRatio: '16:9', duration: '8', resolution: '720p' },
    roles: { imageUrls: 'source' },
  },
  'rhart-video-v3.1-lite/text-to-video': { defaults: { aspectRatio: '9:16', duration: '8', resolution: '720p' } },
  'rhart-video-v3.1-pro-official/image-to-video': {
    defaults: { aspectRatio: '9:16', resolution: '720p', duration: '8', generateAudio: false },
    roles: { imageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'rhart-video-v3.1-pro-official/reference-to-video': {
    defaults: { resolution: '1080p', generateAudio: false },
    roles: { imageUrls: 'reference' },
  },
  'rhart-video-v3.1-pro-official/text-to-video': {
    defaults: { aspectRatio: '9:16', duration: '8', resolution: '720p', generateAudio: false },
  },
  'rhart-video-v3.1-pro-official/video-extend': { defaults: { resolution: '720p' }, roles: { video: 'source' } },
  'rhart-video-v3.1-pro/image-to-video': {
    defaults: { aspectRatio: '16:9', duration: '8', resolution: '720p' },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video-v3.1-pro/start-end-to-video': {
    defaults: { aspectRatio: '9:16', duration: '8', resolution: '720p' },
    roles: { firstFrameUrl: 'first-frame', lastFrameUrl: 'last-frame' },
  },
  'rhart-video-v3.1-pro/text-to-video': { defaults: { aspectRatio: '9:16', duration: '8', resolution: '720p' } },
  'rhart-video/f-kontext/dev-lora': {
    defaults: { aspectRatio: '1:1', customWidth: 1024, customHeight: 1024, lora_strength: 0, outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-video/ltx-2.3/image-to-video': {
    defaults: { resolution: '480p', aspectRatio: '16:9', duration: 5 },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video/ltx-2.3/image-to-video-lora': {
    defaults: {
      resolution: '480p',
      aspectRatio: '16:9',
      duration: 5,
      lora1_strength_model: 0,
      lora2_strength_model: 0,
      lora3_strength_model: 0,
    },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video/ltx-2.3/text-to-video': { defaults: { resolution: '720p', aspectRatio: '16:9', duration: 5 } },
  'rhart-video/ltx-2.3/text-to-video-lora': {
    defaults: {
      resolution: '480p',
      aspectRatio: '16:9',
      duration: 5,
      lora1_strength_model: 0,
      lora2_strength_model: 0,
      lora3_strength_model: 0,
    },
  },
  'rhart-video/ltx-2/text-to-video-lora': {},
  'rhart-video/sparkvideo-2.0-fast/image-to-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      returnLastFrame: false,
      realPersonMode: true,
      conversionSlots: ['all'],
      seed: -1,
    },
    roles: { firstFrameUrl: 'first-frame', lastFrameUrl: 'last-frame' },
  },
  'rhart-video/sparkvideo-2.0-fast/multimodal-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      returnLastFrame: false,
      realPersonMode: true,
      conversionSlots: ['all'],
      seed: -1,
    },
    roles: { imageUrls: 'reference', videoUrls: 'reference', audioUrls: 'reference' },
  },
  'rhart-video/sparkvideo-2.0-fast/text-to-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      webSearch: false,
      returnLastFrame: false,
      seed: -1,
    },
  },
  'rhart-video/sparkvideo-2.0/image-to-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      returnLastFrame: false,
      realPersonMode: true,
      conversionSlots: ['all'],
      seed: -1,
    },
    roles: { firstFrameUrl: 'first-frame', lastFrameUrl: 'last-frame' },
  },
  'rhart-video/sparkvideo-2.0/multimodal-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      returnLastFrame: false,
      realPersonMode: true,
      conversionSlots: ['all'],
      seed: -1,
    },
    roles: { imageUrls: 'reference', videoUrls: 'reference', audioUrls: 'reference' },
  },
  'rhart-video/sparkvideo-2.0/multimodal-video-star': {
    defaults: { resolution: '720p', duration: '5', ratio: 'adaptive', templateId: 'ca4e2a5b6ba3429aa32f1b6ce8095e49' },
    roles: { imageUrl: 'reference' },
  },
  'rhart-video/sparkvideo-2.0/multimodal-video-star-fast': {
    defaults: { resolution: '720p', duration: '5', ratio: 'adaptive', templateId: 'ca4e2a5b6ba3429aa32f1b6ce8095e49' },
    roles: { imageUrl: 'reference' },
  },
  'rhart-video/sparkvideo-2.0/text-to-video': {
    defaults: {
      resolution: '720p',
      duration: '5',
      generateAudio: true,
      ratio: 'adaptive',
      webSearch: false,
      returnLastFrame: false,
      seed: -1,
    },
  },
  'rhart-video/video-fps-increaser': { roles: { videoUrl: 'source' } },
  'rhart-video/video-upscaler': { defaults: { targetResolution: '1080p' }, roles: { videoUrl: 'source' } },
  'rhart-video/wan-2.2/image-to-image': {
    defaults: { aspectRatio: '1:1', customWidth: 1024, customHeight: 1024, outputFormat: 'png' },
    roles: { imageUrl: 'source' },
  },
  'rhart-video/wan-2.2/image-to-video': {
    defaults: { duration: '5', resolution: 'auto' },
    roles: { imageUrl: 'first-frame' },
  },
  'rhart-video/wan-2.2/start-to-end': {
    defaults: { duration: '5', resolution: 'auto' },
    roles: { imageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'rhart-video/wan-2.2/text-to-image-lora': {
    defaults: { aspectRatio: '1:1', customWidth: 1024, customHeight: 1024, lora_strength: 0, outputFormat: 'png' },
  },
  'rhart-video/wan-2.2/text-to-video': { defaults: { resolution: '1280×720', duration: '5' } },
  'rhart-video/wan2.2/character-motion-transfer': { roles: { '299##image': 'source', '275##video': 'motion' } },
  'seedance-v1-lite/reference-to-video': {
    defaults: { duration: '5', cameraFixed: 'false', resolution: '720p', aspectRatio: '16:9' },
    roles: { imageUrls: 'reference' },
  },
  'seedance-v1.5-pro/image-to-video': {
    defaults: {
      aspectRatio: 'adaptive',
      duration: '5',
      resolution: '720p',
      generateAudio: 'true',
      cameraFixed: 'false',
    },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'seedance-v1.5-pro/image-to-video-fast': {
    defaults: {
      aspectRatio: 'adaptive',
      duration: '5',
      resolution: '720p',
      generateAudio: 'true',
      cameraFixed: 'false',
    },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'seedance-v1.5-pro/text-to-video': {
    defaults: { aspectRatio: '3:4', duration: '5', resolution: '720p', generateAudio: 'true', cameraFixed: 'false' },
  },
  'seedance-v1.5-pro/text-to-video-fast': {
    defaults: { aspectRatio: '16:9', duration: '5', resolution: '720p', generateAudio: 'true', cameraFixed: 'false' },
  },
  'seedream-v4.5/image-to-image': {
    defaults: { width: 2048, height: 2048, sequentialImageGeneration: 'disabled', maxImages: 1 },
    roles: { imageUrls: 'source' },
  },
  'seedream-v4.5/text-to-image': {
    defaults: { width: 2048, height: 2048, sequentialImageGeneration: 'disabled', maxImages: 1 },
  },
  'seedream-v4/image-to-image': {
    defaults: { width: 2048, height: 2048, sequentialImageGeneration: 'disabled', maxImages: 1 },
    roles: { imageUrls: 'source' },
  },
  'seedream-v4/text-to-image': {
    defaults: { width: 2048, height: 2048, sequentialImageGeneration: 'disabled', maxImages: 1 },
  },
  'seedream-v5-lite/image-to-image': {
    defaults: { width: 2048, height: 2048, sequentialImageGeneration: 'disabled', maxImages: 1 },
    roles: { imageUrls: 'source' },
  },
  'seedream-v5-lite/text-to-image': {
    defaults: {
      width: 2048,
      height: 2048,
      sequentialImageGeneration: 'disabled',
      maxImages: 1,
      toolsType: 'web_search',
    },
  },
  'skyreels-v3/reference-to-video': {
    defaults: { duration: 5, aspectRatio: '16:9' },
    roles: { imageUrls: 'reference' },
  },
  'skyreels-v3/shot-switching-video-extension': {
    defaults: { duration: 5, cutType: 'Auto' },
    roles: { videoUrl: 'source' },
  },
  'skyreels-v3/single-shot-video-extension': { defaults: { duration: 5 }, roles: { videoUrl: 'source' } },
  'skyreels-v3/video-restyling': { roles: { videoUrl: 'source' } },
  'skyreels-v4/image-to-video': {
    defaults: { sound: false, duration: 5, mode: 'std' },
    roles: { firstFrameImageUrl: 'first-frame' },
  },
  'skyreels-v4/image-to-video-fast': {
    defaults: { duration: 5, promptOptimizer: true, resolution: '1080p' },
    roles: { firstImageUrl: 'first-frame' },
  },
  'skyreels-v4/image-to-video-std': {
    defaults: { sound: true, duration: 5, promptOptimizer: true, resolution: '1080p' },
    roles: { firstImageUrl: 'first-frame' },
  },
  'skyreels-v4/omni-reference': {
    defaults: { aspectRatio: '16:9', duration: 5, sound: false, promptOptimizer: true, resolution: '1080p' },
  },
  'skyreels-v4/omni-reference-fast': {
    defaults: { aspectRatio: '16:9', duration: 5, promptOptimizer: true, resolution: '1080p' },
    roles: { 'refImages.url': 'reference' },
  },
  'skyreels-v4/omni-reference-std': {
    defaults: { aspectRatio: '16:9', duration: 5, sound: true, promptOptimizer: true, resolution: '1080p' },
    roles: { 'refImages.url': 'reference' },
  },
  'skyreels-v4/text-to-video': { defaults: { sound: false, duration: 5, aspectRatio: '16:9', mode: 'std' } },
  'skyreels-v4/text-to-video-fast': {
    defaults: { duration: 5, aspectRatio: '16:9', promptOptimizer: true, resolution: '1080p' },
  },
  'skyreels-v4/text-to-video-std': {
    defaults: { sound: true, duration: 5, aspectRatio: '16:9', promptOptimizer: true, resolution: '1080p' },
  },
  'topazlabs/image-upscale-cgi': {
    defaults: {
      scale: '2x',
      subjectDetection: 'All',
      faceEnhancement: true,
      faceEnhancementCreativity: 0,
      faceEnhancementStrength: 0.8,
    },
    roles: { imageUrl: 'source' },
  },
  'topazlabs/image-upscale-high-fidelity-v2': {
    defaults: {
      scale: '2x',
      subjectDetection: 'All',
      faceEnhancement: true,
      faceEnhancementCreativity: 0,
      faceEnhancementStrength: 0.8,
    },
    roles: { imageUrl: 'source' },
  },
  'topazlabs/image-upscale-standard-v2': {
    defaults: {
      scale: '2x',
      subjectDetection: 'All',
      faceEnhancement: true,
      faceEnhancementCreativity: 0,
      faceEnhancementStrength: 0.8,
    },
    roles: { imageUrl: 'source' },
  },
  'topazlabs/image-upscale-text-refine': {
    defaults: {
      scale: '2x',
      subjectDetection: 'All',
      faceEnhancement: true,
      faceEnhancementCreativity: 0,
      faceEnhancementStrength: 0.8,
    },
    roles: { imageUrl: 'source' },
  },
  'topazlabs/image-upscale/low-resolution-v2': {
    defaults: {
      scale: '2x',
      subjectDetection: 'All',
      faceEnhancement: true,
      faceEnhancementCreativity: 0,
      faceEnhancementStrength: 0.8,
    },
    roles: { imageUrl: 'source' },
  },
  'topazlabs/video-upscale': {
    defaults: { targetResolution: '1080p', targetFps: '30' },
    roles: { videoUrl: 'source' },
  },
  'vidu/image-to-video-q2-pro': {
    defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', bgm: true },
    roles: { imageUrl: 'first-frame' },
  },
  'vidu/image-to-video-q2-pro-fast': {
    defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', bgm: true },
    roles: { imageUrl: 'first-frame' },
  },
  'vidu/image-to-video-q2-turbo': {
    defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', bgm: true },
    roles: { imageUrl: 'first-frame' },
  },
  'vidu/image-to-video-q3-pro': {
    defaults: { duration: '5', resolution: '720p', audio: true },
    roles: { imageUrl: 'first-frame' },
  },
  'vidu/image-to-video-q3-pro-fast': {
    defaults: { duration: '5', resolution: '720p', audio: true },
    roles: { imageUrl: 'first-frame' },
  },
  'vidu/image-to-video-q3-turbo': {
    defaults: { duration: '5', resolution: '720p', audio: true },
    roles: { imageUrl: 'first-frame' },
  },
  'vidu/reference-to-video-q2': {
    defaults: { aspectRatio: '3:4', resolution: '1080p', duration: '5', movementAmplitude: 'auto' },
    roles: { imageUrls: 'reference' },
  },
  'vidu/reference-to-video-q2-pro': {
    defaults: { aspectRatio: '16:9', resolution: '720p', duration: '5', movementAmplitude: 'auto' },
    roles: { imageUrls: 'reference', videos: 'reference' },
  },
  'vidu/reference-to-video-q3': {
    defaults: { duration: 5, resolution: '720p', aspectRatio: '16:9', audio: 'true' },
    roles: { imageUrls: 'reference' },
  },
  'vidu/reference-to-video-q3-mix': {
    defaults: { duration: 5, resolution: '720p', aspectRatio: '16:9', audio: 'true' },
    roles: { imageUrls: 'reference' },
  },
  'vidu/start-end-to-video-q2-pro': {
    defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', bgm: true },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'vidu/start-end-to-video-q2-pro-fast': {
    defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', bgm: true },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'vidu/start-end-to-video-q2-turbo': {
    defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', bgm: true },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'vidu/start-end-to-video-q3-pro': {
    defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', audio: true },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'vidu/start-end-to-video-q3-pro-fast': {
    defaults: { duration: '5', resolution: '720p', audio: true },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'vidu/start-end-to-video-q3-turbo': {
    defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', audio: true },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'vidu/text-to-video': {
    defaults: { style: 'general', aspectRatio: '16:9', resolution: '720p', movementAmplitude: 'auto', duration: '5' },
  },
  'vidu/text-to-video-q3-pro': {
    defaults: { style: 'general', aspectRatio: '16:9', resolution: '720p', duration: '5', audio: true },
  },
  'vidu/text-to-video-q3-pro-fast': {
    defaults: { aspectRatio: '16:9', resolution: '720p', duration: '5', audio: true },
  },
  'vidu/text-to-video-q3-turbo': {
    defaults: { style: 'general', aspectRatio: '16:9', resolution: '720p', duration: '5', audio: true },
  },
  'volc-subtitle-erase-pro/video': {
    defaults: { eraseType: 'subtitle', encodeMode: 'size' },
    roles: { videoUrl: 'source' },
  },
  'volc-subtitle-erase/video': { roles: { videoUrl: 'source' } },
  'youchuan/image-to-video': {
    defaults: { resolution: '720p', motion: 'low', raw: true, loop: false },
    roles: { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' },
  },
  'youchuan/text-to-image-niji6': {
    defaults: {
      chaos: 0,
      quality: '1',
      stylize: 0,
      weird: 0,
      raw: false,
      iw: 1,
      cw: 100,
      sw: 100,
      sv: 4,
      stop: 100,
      tile: false,
      aspectRatio: '1:1',
    },
    roles: { imageUrl: 'reference', cref: 'reference', sref: 'style' },
  },
  'youchuan/text-to-image-niji7': {
    defaults: { chaos: 0, stylize: 0, weird: 0, raw: false, iw: 1, sw: 100, sv: 4, aspectRatio: '1:1' },
    roles: { imageUrl: 'reference', sref: 'style' },
  },
  'youchuan/text-to-image-v6': {
    defaults: {
      chaos: 0,
      quality: '1',
      stylize: 0,
      weird: 0,
      raw: false,
      iw: 1,
      cw: 100,
      sw: 100,
      sv: 4,
      stop: 100,
      tile: false,
      aspectRatio: '1:1',
    },
    roles: { imageUrl: 'reference', cref: 'reference', sref: 'style' },
  },
  'youchuan/text-to-image-v61': {
    defaults: {
      chaos: 0,
      quality: '1',
      stylize: 0,
      weird: 0,
      raw: false,
      iw: 1,
      cw: 100,
      sw: 100,
      sv: 4,
      stop: 100,
      tile: false,
    },
    roles: { imageUrl: 'reference', cref: 'reference', sref: 'style' },
  },
  'youchuan/text-to-image-v7': {
    defaults: { chaos: 0, quality: '1', stylize: 0, weird: 0, raw: false, iw: 1, sw: 100, sv: 4, ow: 100, tile: false },
    roles: { imageUrl: 'reference', sref: 'style', oref: 'reference' },
  },
  'youchuan/text-to-image-v81': {
    defaults: { chaos: 0, quality: '1', stylize: 0, raw: false, iw: 1, sw: 100, sv: 6, hd: false },
    roles: { imageUrl: 'reference', sref: 'style' },
  },
};
