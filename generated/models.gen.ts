// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Happyhorse10ImageToVideoInput } from './models/happyhorse/happyhorse-1.0-image-to-video.gen.js';
import type { Happyhorse10ReferenceToVideoInput } from './models/happyhorse/happyhorse-1.0-reference-to-video.gen.js';
import type { Happyhorse10TextToVideoInput } from './models/happyhorse/happyhorse-1.0-text-to-video.gen.js';
import type { Happyhorse10VideoEditInput } from './models/happyhorse/happyhorse-1.0-video-edit.gen.js';
import type { Happyhorse11ImageToVideoInput } from './models/happyhorse/happyhorse-1.1-image-to-video.gen.js';
import type { Happyhorse11ReferenceToVideoInput } from './models/happyhorse/happyhorse-1.1-reference-to-video.gen.js';
import type { Happyhorse11TextToVideoInput } from './models/happyhorse/happyhorse-1.1-text-to-video.gen.js';
import type { QwenImage20ProImageEditInput } from './models/qwen-image/qwen-image-2.0-pro-image-edit.gen.js';
import type { QwenImage20ProTextToImageInput } from './models/qwen-image/qwen-image-2.0-pro-text-to-image.gen.js';
import type { QwenImage20ImageEditInput } from './models/qwen-image/qwen-image-2.0-image-edit.gen.js';
import type { QwenImage20TextToImageInput } from './models/qwen-image/qwen-image-2.0-text-to-image.gen.js';
import type { QwenImage30ProImageEditInput } from './models/qwen-image/qwen-image-3.0-pro-image-edit.gen.js';
import type { QwenImage30ProTextToImageInput } from './models/qwen-image/qwen-image-3.0-pro-text-to-image.gen.js';
import type { QwenImage30ImageEditInput } from './models/qwen-image/qwen-image-3.0-image-edit.gen.js';
import type { QwenImage30TextToImageInput } from './models/qwen-image/qwen-image-3.0-text-to-image.gen.js';
import type { Qwen3TtsFlashInput } from './models/qwen-tts/qwen3-tts-flash.gen.js';
import type { Qwen3TtsInstructFlashInput } from './models/qwen-tts/qwen3-tts-instruct-flash.gen.js';
import type { Wan25PreviewImageToImageInput } from './models/wan/wan-2.5-preview-image-to-image.gen.js';
import type { Wan25PreviewImageToVideoInput } from './models/wan/wan-2.5-preview-image-to-video.gen.js';
import type { Wan25PreviewTextToImageInput } from './models/wan/wan-2.5-preview-text-to-image.gen.js';
import type { Wan25PreviewTextToVideoInput } from './models/wan/wan-2.5-preview-text-to-video.gen.js';
import type { Wan26ImageToVideoInput } from './models/wan/wan-2.6-image-to-video.gen.js';
import type { Wan26ImageToVideoFlashInput } from './models/wan/wan-2.6-image-to-video-flash.gen.js';
import type { Wan26ReferenceToVideoInput } from './models/wan/wan-2.6-reference-to-video.gen.js';
import type { Wan26ReferenceToVideoFlashInput } from './models/wan/wan-2.6-reference-to-video-flash.gen.js';
import type { Wan26TextToVideoInput } from './models/wan/wan-2.6-text-to-video.gen.js';
import type { Wan27SpicyImageToVideoInput } from './models/wan/wan-2.7-spicy-image-to-video.gen.js';
import type { Wan27ImageEditInput } from './models/wan/wan-2.7-image-edit.gen.js';
import type { Wan27ImageEditProInput } from './models/wan/wan-2.7-image-edit-pro.gen.js';
import type { Wan27ImageToVideoInput } from './models/wan/wan-2.7-image-to-video.gen.js';
import type { Wan27ReferenceToVideoInput } from './models/wan/wan-2.7-reference-to-video.gen.js';
import type { Wan27TextToImageInput } from './models/wan/wan-2.7-text-to-image.gen.js';
import type { Wan27TextToImageProInput } from './models/wan/wan-2.7-text-to-image-pro.gen.js';
import type { Wan27TextToVideoInput } from './models/wan/wan-2.7-text-to-video.gen.js';
import type { Wan27VideoEditInput } from './models/wan/wan-2.7-video-edit.gen.js';
import type { Wan27VideoExtendInput } from './models/wan/wan-2.7-video-extend.gen.js';
import type { Wan30PrimeImageToVideoInput } from './models/wan/wan-3.0-prime-image-to-video.gen.js';
import type { Wan30PrimeReferenceToVideoInput } from './models/wan/wan-3.0-prime-reference-to-video.gen.js';
import type { Wan30ImageToVideoInput } from './models/wan/wan-3.0-image-to-video.gen.js';
import type { Wan30ReferenceToVideoInput } from './models/wan/wan-3.0-reference-to-video.gen.js';
import type { ArklinVideoSuperResolutionInput } from './models/arklin/arklin-video-super-resolution.gen.js';
import type { DoubaoSeedAudio10Input } from './models/doubao/doubao-seed-audio-1.0.gen.js';
import type { DoubaoSeedIcl20Input } from './models/doubao/doubao-seed-icl-2.0.gen.js';
import type { DoubaoSeedTts20Input } from './models/doubao/doubao-seed-tts-2.0.gen.js';
import type { DoubaoVoiceCloneInput } from './models/doubao/doubao-voice-clone.gen.js';
import type { DreamactorV2Input } from './models/dreamactor/dreamactor-v2.gen.js';
import type { Jimeng46ImageToImageInput } from './models/jimeng/jimeng-4.6-image-to-image.gen.js';
import type { Jimeng46TextToImageInput } from './models/jimeng/jimeng-4.6-text-to-image.gen.js';
import type { JimengSeed3TilesrImageUpscaleInput } from './models/jimeng/jimeng-seed3-tilesr-image-upscale.gen.js';
import type { Seedance20GlobalFastImageToVideoInput } from './models/seedance/seedance-2.0-global-fast-image-to-video.gen.js';
import type { Seedance20GlobalFastMultimodalVideoInput } from './models/seedance/seedance-2.0-global-fast-multimodal-video.gen.js';
import type { Seedance20GlobalFastTextToVideoInput } from './models/seedance/seedance-2.0-global-fast-text-to-video.gen.js';
import type { Seedance20GlobalImageToVideoInput } from './models/seedance/seedance-2.0-global-image-to-video.gen.js';
import type { Seedance20GlobalMultimodalVideoInput } from './models/seedance/seedance-2.0-global-multimodal-video.gen.js';
import type { Seedance20GlobalTextToVideoInput } from './models/seedance/seedance-2.0-global-text-to-video.gen.js';
import type { Seedance25TokenImageToVideoInput } from './models/seedance/seedance-2.5-token-image-to-video.gen.js';
import type { Seedance25TokenMultimodalVideoInput } from './models/seedance/seedance-2.5-token-multimodal-video.gen.js';
import type { Seedance25TokenTextToVideoInput } from './models/seedance/seedance-2.5-token-text-to-video.gen.js';
import type { CinematicVideoGeneratorInput } from './models/seedance/cinematic-video-generator.gen.js';
import type { GeminiOmniFlashImageToVideoChannelLowPriceInput } from './models/gemini/gemini-omni-flash-image-to-video-channel-low-price.gen.js';
import type { GeminiOmniFlashTextToVideoChannelLowPriceInput } from './models/gemini/gemini-omni-flash-text-to-video-channel-low-price.gen.js';
import type { GeminiOmniFlashVideoEditChannelLowPriceInput } from './models/gemini/gemini-omni-flash-video-edit-channel-low-price.gen.js';
import type { GeminiOmni11FlashImageToVideoInput } from './models/gemini/gemini-omni-1.1-flash-image-to-video.gen.js';
import type { GeminiOmni11FlashReferenceToVideoInput } from './models/gemini/gemini-omni-1.1-flash-reference-to-video.gen.js';
import type { GeminiOmni11FlashTextToVideoInput } from './models/gemini/gemini-omni-1.1-flash-text-to-video.gen.js';
import type { GeminiOmni11FlashVideoEditInput } from './models/gemini/gemini-omni-1.1-flash-video-edit.gen.js';
import type { HiggsfieldDopImageToVideoInput } from './models/higgsfield/higgsfield-dop-image-to-video.gen.js';
import type { HiggsfieldSoulImageToImageInput } from './models/higgsfield/higgsfield-soul-image-to-image.gen.js';
import type { Hitem3dPortraitV15ImageTo3dInput } from './models/hitem3d/hitem3d-portrait-v15-image-to-3d.gen.js';
import type { Hitem3dPortraitV15MultiImageTo3dInput } from './models/hitem3d/hitem3d-portrait-v15-multi-image-to-3d.gen.js';
import type { Hitem3dPortraitV20ImageTo3dInput } from './models/hitem3d/hitem3d-portrait-v20-image-to-3d.gen.js';
import type { Hitem3dPortraitV20MultiImageTo3dInput } from './models/hitem3d/hitem3d-portrait-v20-multi-image-to-3d.gen.js';
import type { Hitem3dPortraitV21ImageTo3dInput } from './models/hitem3d/hitem3d-portrait-v21-image-to-3d.gen.js';
import type { Hitem3dPortraitV21MultiImageTo3dInput } from './models/hitem3d/hitem3d-portrait-v21-multi-image-to-3d.gen.js';
import type { Hitem3dV15ImageTo3dInput } from './models/hitem3d/hitem3d-v15-image-to-3d.gen.js';
import type { Hitem3dV15MultiImageTo3dInput } from './models/hitem3d/hitem3d-v15-multi-image-to-3d.gen.js';
import type { Hitem3dV2ImageTo3dInput } from './models/hitem3d/hitem3d-v2-image-to-3d.gen.js';
import type { Hitem3dV2MultiImageTo3dInput } from './models/hitem3d/hitem3d-v2-multi-image-to-3d.gen.js';
import type { Hitem3dV21ImageTo3dInput } from './models/hitem3d/hitem3d-v21-image-to-3d.gen.js';
import type { Hitem3dV21MultiImageTo3dInput } from './models/hitem3d/hitem3d-v21-multi-image-to-3d.gen.js';
import type { Hitem3dV3ImageTo3dInput } from './models/hitem3d/hitem3d-v3-image-to-3d.gen.js';
import type { Hitem3dV3MultiImageTo3dInput } from './models/hitem3d/hitem3d-v3-multi-image-to-3d.gen.js';
import type { Hunyuan3dV31ImageTo3dInput } from './models/hunyuan3d/hunyuan3d-v3.1-image-to-3d.gen.js';
import type { Hunyuan3dV31TextTo3dInput } from './models/hunyuan3d/hunyuan3d-v3.1-text-to-3d.gen.js';
import type { HypirBalanceInput } from './models/hypir/hypir-balance.gen.js';
import type { HypirUltraInput } from './models/hypir/hypir-ultra.gen.js';
import type { KlingElementsInput } from './models/kling/kling-elements.gen.js';
import type { KlingElementsAdvancedInput } from './models/kling/kling-elements-advanced.gen.js';
import type { KlingLipSyncIdentifyFaceInput } from './models/kling/kling-lip-sync-identify-face.gen.js';
import type { KlingLipSyncLipSyncVideoInput } from './models/kling/kling-lip-sync-lip-sync-video.gen.js';
import type { KlingLipSyncTtsInput } from './models/kling/kling-lip-sync-tts.gen.js';
import type { KlingV2AiAvatarProImageAudioToVideoInput } from './models/kling/kling-v2-ai-avatar-pro-image-audio-to-video.gen.js';
import type { KlingV2AiAvatarStandardImageAudioToVideoInput } from './models/kling/kling-v2-ai-avatar-standard-image-audio-to-video.gen.js';
import type { KlingV25TurboProImageToVideoInput } from './models/kling/kling-v2.5-turbo-pro-image-to-video.gen.js';
import type { KlingV25TurboProTextToVideoInput } from './models/kling/kling-v2.5-turbo-pro-text-to-video.gen.js';
import type { KlingV25TurboStdImageToVideoInput } from './models/kling/kling-v2.5-turbo-std-image-to-video.gen.js';
import type { KlingV25TurboStdTextToVideoInput } from './models/kling/kling-v2.5-turbo-std-text-to-video.gen.js';
import type { KlingV26ProImageToVideoInput } from './models/kling/kling-v2.6-pro-image-to-video.gen.js';
import type { KlingV26ProMotionControlInput } from './models/kling/kling-v2.6-pro-motion-control.gen.js';
import type { KlingV26ProTextToVideoInput } from './models/kling/kling-v2.6-pro-text-to-video.gen.js';
import type { KlingV26StdImageToVideoInput } from './models/kling/kling-v2.6-std-image-to-video.gen.js';
import type { KlingV26StdMotionControlInput } from './models/kling/kling-v2.6-std-motion-control.gen.js';
import type { KlingV26StdTextToVideoInput } from './models/kling/kling-v2.6-std-text-to-video.gen.js';
import type { KlingV30In4kImageToVideoInput } from './models/kling/kling-v3.0-4k-image-to-video.gen.js';
import type { KlingV30In4kTextToVideoInput } from './models/kling/kling-v3.0-4k-text-to-video.gen.js';
import type { KlingV3TurboProImageToVideoInput } from './models/kling/kling-v3-turbo-pro-image-to-video.gen.js';
import type { KlingV3TurboProTextToVideoInput } from './models/kling/kling-v3-turbo-pro-text-to-video.gen.js';
import type { KlingV3TurboStdImageToVideoInput } from './models/kling/kling-v3-turbo-std-image-to-video.gen.js';
import type { KlingV3TurboStdTextToVideoInput } from './models/kling/kling-v3-turbo-std-text-to-video.gen.js';
import type { KlingV30In4kMotionControlInput } from './models/kling/kling-v3.0-4k-motion-control.gen.js';
import type { KlingV30ProImageToVideoInput } from './models/kling/kling-v3.0-pro-image-to-video.gen.js';
import type { KlingV30ProMotionControlInput } from './models/kling/kling-v3.0-pro-motion-control.gen.js';
import type { KlingV30ProTextToVideoInput } from './models/kling/kling-v3.0-pro-text-to-video.gen.js';
import type { KlingV30StdImageToVideoInput } from './models/kling/kling-v3.0-std-image-to-video.gen.js';
import type { KlingV30StdMotionControlInput } from './models/kling/kling-v3.0-std-motion-control.gen.js';
import type { KlingV30StdTextToVideoInput } from './models/kling/kling-v3.0-std-text-to-video.gen.js';
import type { KlingVideoO1StdEditVideoInput } from './models/kling/kling-video-o1-std-edit-video.gen.js';
import type { KlingVideoO1StdReferenceToVideoInput } from './models/kling/kling-video-o1-std-reference-to-video.gen.js';
import type { KlingVideoO1ImageToVideoInput } from './models/kling/kling-video-o1-image-to-video.gen.js';
import type { KlingVideoO1StartToEndInput } from './models/kling/kling-video-o1-start-to-end.gen.js';
import type { KlingVideoO1TextToVideoInput } from './models/kling/kling-video-o1-text-to-video.gen.js';
import type { KlingVideoO3In4kImageToVideoInput } from './models/kling/kling-video-o3-4k-image-to-video.gen.js';
import type { KlingVideoO3In4kReferenceToVideoInput } from './models/kling/kling-video-o3-4k-reference-to-video.gen.js';
import type { KlingVideoO3In4kTextToVideoInput } from './models/kling/kling-video-o3-4k-text-to-video.gen.js';
import type { KlingVideoO3ProImageToVideoInput } from './models/kling/kling-video-o3-pro-image-to-video.gen.js';
import type { KlingVideoO3ProReferenceToVideoInput } from './models/kling/kling-video-o3-pro-reference-to-video.gen.js';
import type { KlingVideoO3ProTextToVideoInput } from './models/kling/kling-video-o3-pro-text-to-video.gen.js';
import type { KlingVideoO3ProVideoEditInput } from './models/kling/kling-video-o3-pro-video-edit.gen.js';
import type { KlingVideoO3StdImageToVideoInput } from './models/kling/kling-video-o3-std-image-to-video.gen.js';
import type { KlingVideoO3StdReferenceToVideoInput } from './models/kling/kling-video-o3-std-reference-to-video.gen.js';
import type { KlingVideoO3StdTextToVideoInput } from './models/kling/kling-video-o3-std-text-to-video.gen.js';
import type { KlingVideoO3StdVideoEditInput } from './models/kling/kling-video-o3-std-video-edit.gen.js';
import type { LumaUni1MaxImageEditInput } from './models/luma/luma-uni-1-max-image-edit.gen.js';
import type { LumaUni1MaxImageToImageInput } from './models/luma/luma-uni-1-max-image-to-image.gen.js';
import type { LumaUni1MaxTextToImageInput } from './models/luma/luma-uni-1-max-text-to-image.gen.js';
import type { LumaUni1ImageEditInput } from './models/luma/luma-uni-1-image-edit.gen.js';
import type { LumaUni1ImageToImageInput } from './models/luma/luma-uni-1-image-to-image.gen.js';
import type { LumaUni1TextToImageInput } from './models/luma/luma-uni-1-text-to-image.gen.js';
import type { Marble10ImageToWorldInput } from './models/marble/marble-1.0-image-to-world.gen.js';
import type { Marble10MultiImageToWorldInput } from './models/marble/marble-1.0-multi-image-to-world.gen.js';
import type { Marble10TextToWorldInput } from './models/marble/marble-1.0-text-to-world.gen.js';
import type { Marble10VideoToWorldInput } from './models/marble/marble-1.0-video-to-world.gen.js';
import type { Marble11PlusImageToWorldInput } from './models/marble/marble-1.1-plus-image-to-world.gen.js';
import type { Marble11PlusMultiImageToWorldInput } from './models/marble/marble-1.1-plus-multi-image-to-world.gen.js';
import type { Marble11PlusTextToWorldInput } from './models/marble/marble-1.1-plus-text-to-world.gen.js';
import type { Marble11PlusVideoToWorldInput } from './models/marble/marble-1.1-plus-video-to-world.gen.js';
import type { Marble11ImageToWorldInput } from './models/marble/marble-1.1-image-to-world.gen.js';
import type { Marble11MultiImageToWorldInput } from './models/marble/marble-1.1-multi-image-to-world.gen.js';
import type { Marble11TextToWorldInput } from './models/marble/marble-1.1-text-to-world.gen.js';
import type { Marble11VideoToWorldInput } from './models/marble/marble-1.1-video-to-world.gen.js';
import type { MarbleUploadMediaAssetInput } from './models/marble/marble-upload-media-asset.gen.js';
import type { Meshy6ImageTo3dInput } from './models/meshy/meshy6-image-to-3d.gen.js';
import type { Meshy6TextTo3dInput } from './models/meshy/meshy6-text-to-3d.gen.js';
import type { HailuoH3MaxTurboImageToVideoInput } from './models/hailuo/hailuo-h3-max-turbo-image-to-video.gen.js';
import type { HailuoH3MaxTurboTextToVideoInput } from './models/hailuo/hailuo-h3-max-turbo-text-to-video.gen.js';
import type { Hailuo02FastInput } from './models/hailuo/hailuo-02-fast.gen.js';
import type { Hailuo02I2vProInput } from './models/hailuo/hailuo-02-i2v-pro.gen.js';
import type { Hailuo02I2vStandardInput } from './models/hailuo/hailuo-02-i2v-standard.gen.js';
import type { Hailuo02ProInput } from './models/hailuo/hailuo-02-pro.gen.js';
import type { Hailuo02StandardInput } from './models/hailuo/hailuo-02-standard.gen.js';
import type { Hailuo02T2vProInput } from './models/hailuo/hailuo-02-t2v-pro.gen.js';
import type { Hailuo02T2vStandardInput } from './models/hailuo/hailuo-02-t2v-standard.gen.js';
import type { Hailuo23FastProImageToVideoInput } from './models/hailuo/hailuo-2.3-fast-pro-image-to-video.gen.js';
import type { Hailuo23FastImageToVideoInput } from './models/hailuo/hailuo-2.3-fast-image-to-video.gen.js';
import type { Hailuo23I2vStandardInput } from './models/hailuo/hailuo-2.3-i2v-standard.gen.js';
import type { Hailuo23I2vProInput } from './models/hailuo/hailuo-2.3-i2v-pro.gen.js';
import type { Hailuo23T2vProInput } from './models/hailuo/hailuo-2.3-t2v-pro.gen.js';
import type { Hailuo23T2vStandardInput } from './models/hailuo/hailuo-2.3-t2v-standard.gen.js';
import type { HailuoH3MaxImageToVideoInput } from './models/hailuo/hailuo-h3-max-image-to-video.gen.js';
import type { HailuoH3MaxTextToVideoInput } from './models/hailuo/hailuo-h3-max-text-to-video.gen.js';
import type { HailuoH3ContextIrImageInput } from './models/hailuo/hailuo-h3-context-ir-image.gen.js';
import type { HailuoH3ContextIrMultimodalInput } from './models/hailuo/hailuo-h3-context-ir-multimodal.gen.js';
import type { HailuoH3ContextIrTextInput } from './models/hailuo/hailuo-h3-context-ir-text.gen.js';
import type { HailuoH3ImageToVideoInput } from './models/hailuo/hailuo-h3-image-to-video.gen.js';
import type { HailuoH3MultimodalToVideoInput } from './models/hailuo/hailuo-h3-multimodal-to-video.gen.js';
import type { HailuoH3RegenerationImageToVideoInput } from './models/hailuo/hailuo-h3-regeneration-image-to-video.gen.js';
import type { HailuoH3RegenerationMultimodalToVideoInput } from './models/hailuo/hailuo-h3-regeneration-multimodal-to-video.gen.js';
import type { HailuoH3RegenerationTextToVideoInput } from './models/hailuo/hailuo-h3-regeneration-text-to-video.gen.js';
import type { HailuoH3TextToVideoInput } from './models/hailuo/hailuo-h3-text-to-video.gen.js';
import type { MinimaxMusic26Input } from './models/minimax/minimax-music-2.6.gen.js';
import type { MinimaxMusicCoverInput } from './models/minimax/minimax-music-cover.gen.js';
import type { MinimaxMusicCoverPreprocessInput } from './models/minimax/minimax-music-cover-preprocess.gen.js';
import type { MinimaxVoiceDesignInput } from './models/minimax/minimax-voice-design.gen.js';
import type { MurekaDescribeSongInput } from './models/mureka/mureka-describe-song.gen.js';
import type { MurekaExtendLyricsInput } from './models/mureka/mureka-extend-lyrics.gen.js';
import type { MurekaFilesUploadInput } from './models/mureka/mureka-files-upload.gen.js';
import type { MurekaGenerateLyricsInput } from './models/mureka/mureka-generate-lyrics.gen.js';
import type { MurekaO2GenerateSongInput } from './models/mureka/mureka-o2-generate-song.gen.js';
import type { MurekaV76ExtendSongInput } from './models/mureka/mureka-v7.6-extend-song.gen.js';
import type { MurekaV76GenerateBgmInput } from './models/mureka/mureka-v7.6-generate-bgm.gen.js';
import type { MurekaV76GenerateSongInput } from './models/mureka/mureka-v7.6-generate-song.gen.js';
import type { MurekaV8ExtendSongInput } from './models/mureka/mureka-v8-extend-song.gen.js';
import type { MurekaV8GenerateBgmInput } from './models/mureka/mureka-v8-generate-bgm.gen.js';
import type { MurekaV8GenerateSongInput } from './models/mureka/mureka-v8-generate-song.gen.js';
import type { MurekaV9GenerateBgmInput } from './models/mureka/mureka-v9-generate-bgm.gen.js';
import type { MurekaV9GenerateSongInput } from './models/mureka/mureka-v9-generate-song.gen.js';
import type { MurekaRecognizeSongInput } from './models/mureka/mureka-recognize-song.gen.js';
import type { MurekaStemSongInput } from './models/mureka/mureka-stem-song.gen.js';
import type { MurekaVocalCloneInput } from './models/mureka/mureka-vocal-clone.gen.js';
import type { MurekaO2GenerateBgmInput } from './models/mureka/mureka-o2-generate-bgm.gen.js';
import type { PixverseC1ImageToVideoInput } from './models/pixverse/pixverse-c1-image-to-video.gen.js';
import type { PixverseC1ReferenceToVideoInput } from './models/pixverse/pixverse-c1-reference-to-video.gen.js';
import type { PixverseC1TextToVideoInput } from './models/pixverse/pixverse-c1-text-to-video.gen.js';
import type { PixverseC1TransitionInput } from './models/pixverse/pixverse-c1-transition.gen.js';
import type { PixverseV55EffectsInput } from './models/pixverse/pixverse-v5.5-effects.gen.js';
import type { PixverseV55TransitionInput } from './models/pixverse/pixverse-v5.5-transition.gen.js';
import type { PixverseV55ImageToVideoInput } from './models/pixverse/pixverse-v5.5-image-to-video.gen.js';
import type { PixverseV55TextToVideoInput } from './models/pixverse/pixverse-v5.5-text-to-video.gen.js';
import type { PixverseV56ImageToVideoInput } from './models/pixverse/pixverse-v5.6-image-to-video.gen.js';
import type { PixverseV56TextToVideoInput } from './models/pixverse/pixverse-v5.6-text-to-video.gen.js';
import type { PixverseV6EffectsInput } from './models/pixverse/pixverse-v6-effects.gen.js';
import type { PixverseV6ExtendInput } from './models/pixverse/pixverse-v6-extend.gen.js';
import type { PixverseV6ImageToVideoInput } from './models/pixverse/pixverse-v6-image-to-video.gen.js';
import type { PixverseV6TextToVideoInput } from './models/pixverse/pixverse-v6-text-to-video.gen.js';
import type { PixverseV6TransitionInput } from './models/pixverse/pixverse-v6-transition.gen.js';
import type { RhExtractBackgroundInput } from './models/runninghub-tools/rh-extract-background.gen.js';
import type { RhExtractVocalInput } from './models/runninghub-tools/rh-extract-vocal.gen.js';
import type { Qwen3TtsVoiceDesignInput } from './models/qwen-tts/qwen3-tts-voice-design.gen.js';
import type { RhSourceSeparationInput } from './models/runninghub-tools/rh-source-separation.gen.js';
import type { SunoCustomV45Input } from './models/suno/suno-custom-v4.5.gen.js';
import type { SunoSingleV45Input } from './models/suno/suno-single-v4.5.gen.js';
import type { SunoCustomV55Input } from './models/suno/suno-custom-v5.5.gen.js';
import type { SunoSingleV55Input } from './models/suno/suno-single-v5.5.gen.js';
import type { SunoCustomV5Input } from './models/suno/suno-custom-v5.gen.js';
import type { SunoSingleV5Input } from './models/suno/suno-single-v5.gen.js';
import type { SunoLyricsInput } from './models/suno/suno-lyrics.gen.js';
import type { MinimaxMusic25Input } from './models/minimax/minimax-music-2.5.gen.js';
import type { MinimaxSpeech02HdInput } from './models/minimax/minimax-speech-02-hd.gen.js';
import type { MinimaxSpeech02TurboInput } from './models/minimax/minimax-speech-02-turbo.gen.js';
import type { MinimaxSpeech26HdInput } from './models/minimax/minimax-speech-2.6-hd.gen.js';
import type { MinimaxSpeech26TurboInput } from './models/minimax/minimax-speech-2.6-turbo.gen.js';
import type { MinimaxSpeech28HdInput } from './models/minimax/minimax-speech-2.8-hd.gen.js';
import type { MinimaxSpeech28TurboInput } from './models/minimax/minimax-speech-2.8-turbo.gen.js';
import type { MinimaxVoiceCloneInput } from './models/minimax/minimax-voice-clone.gen.js';
import type { GptImage15ImageToImageOfficialStableInput } from './models/gpt-image/gpt-image-1.5-image-to-image-official-stable.gen.js';
import type { GptImage15TextToImageOfficialStableInput } from './models/gpt-image/gpt-image-1.5-text-to-image-official-stable.gen.js';
import type { GptImage15EditChannelLowPriceInput } from './models/gpt-image/gpt-image-1.5-edit-channel-low-price.gen.js';
import type { GptImage15TextToImageChannelLowPriceInput } from './models/gpt-image/gpt-image-1.5-text-to-image-channel-low-price.gen.js';
import type { GptImage2ImageToImageOfficialStableInput } from './models/gpt-image/gpt-image-2-image-to-image-official-stable.gen.js';
import type { GptImage2TextToImageOfficialStableInput } from './models/gpt-image/gpt-image-2-text-to-image-official-stable.gen.js';
import type { GptImage25FlareImageToImageOfficialStableTokenInput } from './models/gpt-image/gpt-image-2.5-flare-image-to-image-official-stable-token.gen.js';
import type { GptImage25FlareTextToImageOfficialStableTokenInput } from './models/gpt-image/gpt-image-2.5-flare-text-to-image-official-stable-token.gen.js';
import type { GptImage25SunburstImageToImageOfficialStableTokenInput } from './models/gpt-image/gpt-image-2.5-sunburst-image-to-image-official-stable-token.gen.js';
import type { GptImage25SunburstTextToImageOfficialStableTokenInput } from './models/gpt-image/gpt-image-2.5-sunburst-text-to-image-official-stable-token.gen.js';
import type { GptImage25FlareImageToImageChannelLowPriceInput } from './models/gpt-image/gpt-image-2.5-flare-image-to-image-channel-low-price.gen.js';
import type { GptImage25FlareTextToImageChannelLowPriceInput } from './models/gpt-image/gpt-image-2.5-flare-text-to-image-channel-low-price.gen.js';
import type { GptImage25SunburstImageToImageChannelLowPriceInput } from './models/gpt-image/gpt-image-2.5-sunburst-image-to-image-channel-low-price.gen.js';
import type { GptImage25SunburstTextToImageChannelLowPriceInput } from './models/gpt-image/gpt-image-2.5-sunburst-text-to-image-channel-low-price.gen.js';
import type { GptImage2EditChannelLowPriceInput } from './models/gpt-image/gpt-image-2-edit-channel-low-price.gen.js';
import type { GptImage2TextToImageChannelLowPriceInput } from './models/gpt-image/gpt-image-2-text-to-image-channel-low-price.gen.js';
import type { Grok3ImageImageToImageInput } from './models/grok/grok-3-image-image-to-image.gen.js';
import type { Grok3ImageTextToImageInput } from './models/grok/grok-3-image-text-to-image.gen.js';
import type { Grok4ImageImageToImageInput } from './models/grok/grok-4-image-image-to-image.gen.js';
import type { Grok4ImageTextToImageInput } from './models/grok/grok-4-image-text-to-image.gen.js';
import type { GrokImageImageToImageChannelLowPriceInput } from './models/grok/grok-image-image-to-image-channel-low-price.gen.js';
import type { GrokImageTextToImageChannelLowPriceInput } from './models/grok/grok-image-text-to-image-channel-low-price.gen.js';
import type { NanoBanana2LiteImageToImageOfficialStableInput } from './models/nano-banana/nano-banana-2-lite-image-to-image-official-stable.gen.js';
import type { NanoBanana2LiteTextToImageOfficialStableInput } from './models/nano-banana/nano-banana-2-lite-text-to-image-official-stable.gen.js';
import type { NanoBanana2LiteImageToImageChannelLowPriceInput } from './models/nano-banana/nano-banana-2-lite-image-to-image-channel-low-price.gen.js';
import type { NanoBanana2LiteTextToImageChannelLowPriceInput } from './models/nano-banana/nano-banana-2-lite-text-to-image-channel-low-price.gen.js';
import type { NanoBanana2ImageToImageOfficialStableInput } from './models/nano-banana/nano-banana-2-image-to-image-official-stable.gen.js';
import type { NanoBanana2TextToImageOfficialStableInput } from './models/nano-banana/nano-banana-2-text-to-image-official-stable.gen.js';
import type { NanoBanana2ImageToImageChannelLowPriceInput } from './models/nano-banana/nano-banana-2-image-to-image-channel-low-price.gen.js';
import type { NanoBanana2TextToImageChannelLowPriceInput } from './models/nano-banana/nano-banana-2-text-to-image-channel-low-price.gen.js';
import type { NanoBananaProEditOfficialStableInput } from './models/nano-banana/nano-banana-pro-edit-official-stable.gen.js';
import type { NanoBananaProEditUltraOfficialStableInput } from './models/nano-banana/nano-banana-pro-edit-ultra-official-stable.gen.js';
import type { NanoBananaProTextToImageOfficialStableInput } from './models/nano-banana/nano-banana-pro-text-to-image-official-stable.gen.js';
import type { NanoBananaProTextToImageUltraOfficialStableInput } from './models/nano-banana/nano-banana-pro-text-to-image-ultra-official-stable.gen.js';
import type { NanoBananaProEditChannelLowPriceInput } from './models/nano-banana/nano-banana-pro-edit-channel-low-price.gen.js';
import type { NanoBananaProTextToImageChannelLowPriceInput } from './models/nano-banana/nano-banana-pro-text-to-image-channel-low-price.gen.js';
import type { NanoBananaEditOfficialStableInput } from './models/nano-banana/nano-banana-edit-official-stable.gen.js';
import type { NanoBananaTextToImageOfficialStableInput } from './models/nano-banana/nano-banana-text-to-image-official-stable.gen.js';
import type { NanoBananaEditChannelLowPriceInput } from './models/nano-banana/nano-banana-edit-channel-low-price.gen.js';
import type { NanoBananaTextToImageChannelLowPriceInput } from './models/nano-banana/nano-banana-text-to-image-channel-low-price.gen.js';
import type { GrokImagineImageEditOfficialStableInput } from './models/grok/grok-imagine-image-edit-official-stable.gen.js';
import type { GrokImagineImageTextToImageOfficialStableInput } from './models/grok/grok-imagine-image-text-to-image-official-stable.gen.js';
import type { Flux2DevEditInput } from './models/flux/flux-2-dev-edit.gen.js';
import type { Flux2DevEditLoraInput } from './models/flux/flux-2-dev-edit-lora.gen.js';
import type { Flux2DevTextToImageInput } from './models/flux/flux-2-dev-text-to-image.gen.js';
import type { Flux2DevTextToImageLoraInput } from './models/flux/flux-2-dev-text-to-image-lora.gen.js';
import type { Flux2Klein4bEditInput } from './models/flux/flux-2-klein-4b-edit.gen.js';
import type { Flux2Klein4bEditLoraInput } from './models/flux/flux-2-klein-4b-edit-lora.gen.js';
import type { Flux2Klein4bTextToImageInput } from './models/flux/flux-2-klein-4b-text-to-image.gen.js';
import type { Flux2Klein4bTextToImageLoraInput } from './models/flux/flux-2-klein-4b-text-to-image-lora.gen.js';
import type { Flux2Klein9bEditInput } from './models/flux/flux-2-klein-9b-edit.gen.js';
import type { Flux2Klein9bTextToImageInput } from './models/flux/flux-2-klein-9b-text-to-image.gen.js';
import type { Flux2Klein9bTextToImageLoraInput } from './models/flux/flux-2-klein-9b-text-to-image-lora.gen.js';
import type { FluxDevInput } from './models/flux/flux-dev.gen.js';
import type { FluxDevLoraInput } from './models/flux/flux-dev-lora.gen.js';
import type { FluxKreaDevLoraInput } from './models/flux/flux-krea-dev-lora.gen.js';
import type { QwenImageEdit2511Input } from './models/qwen-image/qwen-image-edit-2511.gen.js';
import type { QwenImageEdit2511LoraInput } from './models/qwen-image/qwen-image-edit-2511-lora.gen.js';
import type { QwenImageTextToImage2512Input } from './models/qwen-image/qwen-image-text-to-image-2512.gen.js';
import type { QwenImageTextToImage2512LoraInput } from './models/qwen-image/qwen-image-text-to-image-2512-lora.gen.js';
import type { ZImageTurboImageToImageInput } from './models/z-image/z-image-turbo-image-to-image.gen.js';
import type { ZImageTurboImageToImageLoraInput } from './models/z-image/z-image-turbo-image-to-image-lora.gen.js';
import type { ZImageTurboInput } from './models/z-image/z-image-turbo.gen.js';
import type { ZImageTurboLoraInput } from './models/z-image/z-image-turbo-lora.gen.js';
import type { GrokImagineImage20TextToImageChannelLowPriceInput } from './models/grok/grok-imagine-image-2.0-text-to-image-channel-low-price.gen.js';
import type { GrokImagineImageQualityEditOfficialStableInput } from './models/grok/grok-imagine-image-quality-edit-official-stable.gen.js';
import type { GrokImagineImageQualityTextToImageOfficialStableInput } from './models/grok/grok-imagine-image-quality-text-to-image-official-stable.gen.js';
import type { Gemini25FlashCvImageToTextInput } from './models/gemini/gemini-2.5-flash-cv-image-to-text.gen.js';
import type { Gemini25FlashImageToTextInput } from './models/gemini/gemini-2.5-flash-image-to-text.gen.js';
import type { Gemini25FlashTextToTextInput } from './models/gemini/gemini-2.5-flash-text-to-text.gen.js';
import type { Gemini25FlashVideoToTextInput } from './models/gemini/gemini-2.5-flash-video-to-text.gen.js';
import type { Gemini25ProCvImageToTextInput } from './models/gemini/gemini-2.5-pro-cv-image-to-text.gen.js';
import type { Gemini25ProImageToTextInput } from './models/gemini/gemini-2.5-pro-image-to-text.gen.js';
import type { Gemini25ProTextToTextInput } from './models/gemini/gemini-2.5-pro-text-to-text.gen.js';
import type { Gemini25ProVideoToTextInput } from './models/gemini/gemini-2.5-pro-video-to-text.gen.js';
import type { Gemini3FlashPreviewCvImageToTextInput } from './models/gemini/gemini-3-flash-preview-cv-image-to-text.gen.js';
import type { Gemini3FlashPreviewImageToTextInput } from './models/gemini/gemini-3-flash-preview-image-to-text.gen.js';
import type { Gemini3FlashPreviewTextToTextInput } from './models/gemini/gemini-3-flash-preview-text-to-text.gen.js';
import type { Gemini3FlashPreviewVideoToTextInput } from './models/gemini/gemini-3-flash-preview-video-to-text.gen.js';
import type { Gemini3ProPreviewCvImageToTextInput } from './models/gemini/gemini-3-pro-preview-cv-image-to-text.gen.js';
import type { Gemini3ProPreviewImageToTextInput } from './models/gemini/gemini-3-pro-preview-image-to-text.gen.js';
import type { Gemini3ProPreviewTextToTextInput } from './models/gemini/gemini-3-pro-preview-text-to-text.gen.js';
import type { Gemini3ProPreviewVideoToTextInput } from './models/gemini/gemini-3-pro-preview-video-to-text.gen.js';
import type { Qwen27bChatInput } from './models/qwen-text/qwen-27b-chat.gen.js';
import type { Flux3DraftEnhanceInput } from './models/flux/flux-3-draft-enhance.gen.js';
import type { Flux3ImageToVideoInput } from './models/flux/flux-3-image-to-video.gen.js';
import type { Flux3TextToVideoInput } from './models/flux/flux-3-text-to-video.gen.js';
import type { Flux3VideoExtendInput } from './models/flux/flux-3-video-extend.gen.js';
import type { GrokImagineEditVideoOfficialStableInput } from './models/grok/grok-imagine-edit-video-official-stable.gen.js';
import type { GrokImagineImageToVideoOfficialStableInput } from './models/grok/grok-imagine-image-to-video-official-stable.gen.js';
import type { GrokImagineV15ImageToVideoOfficialStableInput } from './models/grok/grok-imagine-v1.5-image-to-video-official-stable.gen.js';
import type { GrokImagineVideoReferenceToVideoOfficialStableInput } from './models/grok/grok-imagine-video-reference-to-video-official-stable.gen.js';
import type { GrokImagineV15ReferenceToVideoOfficialStableInput } from './models/grok/grok-imagine-v1.5-reference-to-video-official-stable.gen.js';
import type { GrokImagineTextToVideoOfficialStableInput } from './models/grok/grok-imagine-text-to-video-official-stable.gen.js';
import type { GrokImagineV15TextToVideoOfficialStableInput } from './models/grok/grok-imagine-v1.5-text-to-video-official-stable.gen.js';
import type { GrokImagineVideoVideoExtendOfficialStableInput } from './models/grok/grok-imagine-video-video-extend-official-stable.gen.js';
import type { GrokImagineImageToVideoChannelLowPriceInput } from './models/grok/grok-imagine-image-to-video-channel-low-price.gen.js';
import type { GrokImagineTextToVideoChannelLowPriceInput } from './models/grok/grok-imagine-text-to-video-channel-low-price.gen.js';
import type { RunwayGen4AlephVideoToVideoOfficialStableInput } from './models/runway/runway-gen4-aleph-video-to-video-official-stable.gen.js';
import type { RunwayGen4TurboImageToVideoOfficialStableInput } from './models/runway/runway-gen4-turbo-image-to-video-official-stable.gen.js';
import type { RunwayGen4TurboImageToVideoChannelLowPriceInput } from './models/runway/runway-gen4-turbo-image-to-video-channel-low-price.gen.js';
import type { Sora2ImageToVideoOfficialStableInput } from './models/sora/sora-2-image-to-video-official-stable.gen.js';
import type { Sora2ImageToVideoProOfficialStableInput } from './models/sora/sora-2-image-to-video-pro-official-stable.gen.js';
import type { Sora2ImageToVideoRealisticOfficialStableInput } from './models/sora/sora-2-image-to-video-realistic-official-stable.gen.js';
import type { SoraUploadCharacterOfficialStableInput } from './models/sora/sora-upload-character-official-stable.gen.js';
import type { Sora2TextToVideoOfficialStableInput } from './models/sora/sora-2-text-to-video-official-stable.gen.js';
import type { Sora2TextToVideoProOfficialStableInput } from './models/sora/sora-2-text-to-video-pro-official-stable.gen.js';
import type { Sora2ImageToVideoChannelLowPriceInput } from './models/sora/sora-2-image-to-video-channel-low-price.gen.js';
import type { Sora2ImageToVideoAsyncChannelLowPriceInput } from './models/sora/sora-2-image-to-video-async-channel-low-price.gen.js';
import type { Sora2ImageToVideoProChannelLowPriceInput } from './models/sora/sora-2-image-to-video-pro-channel-low-price.gen.js';
import type { SoraUploadCharacterChannelLowPriceInput } from './models/sora/sora-upload-character-channel-low-price.gen.js';
import type { Sora2TextToVideoChannelLowPriceInput } from './models/sora/sora-2-text-to-video-channel-low-price.gen.js';
import type { Sora2TextToVideoProChannelLowPriceInput } from './models/sora/sora-2-text-to-video-pro-channel-low-price.gen.js';
import type { Veo31FastImageToVideoOfficialStableInput } from './models/veo/veo3.1-fast-image-to-video-official-stable.gen.js';
import type { Veo31FastReferenceToVideoOfficialStableInput } from './models/veo/veo3.1-fast-reference-to-video-official-stable.gen.js';
import type { Veo31FastTextToVideoOfficialStableInput } from './models/veo/veo3.1-fast-text-to-video-official-stable.gen.js';
import type { Veo31FastVideoExtendOfficialStableInput } from './models/veo/veo3.1-fast-video-extend-official-stable.gen.js';
import type { Veo31FastImageToVideoChannelLowPriceInput } from './models/veo/veo3.1-fast-image-to-video-channel-low-price.gen.js';
import type { Veo31FastStartEndToVideoChannelLowPriceInput } from './models/veo/veo3.1-fast-start-end-to-video-channel-low-price.gen.js';
import type { Veo31FastTextToVideoChannelLowPriceInput } from './models/veo/veo3.1-fast-text-to-video-channel-low-price.gen.js';
import type { Veo31LiteImageToVideoOfficialStableInput } from './models/veo/veo3.1-lite-image-to-video-official-stable.gen.js';
import type { Veo31LiteStartEndToVideoOfficialStableInput } from './models/veo/veo3.1-lite-start-end-to-video-official-stable.gen.js';
import type { Veo31LiteTextToVideoOfficialStableInput } from './models/veo/veo3.1-lite-text-to-video-official-stable.gen.js';
import type { Veo31LiteImageToVideoChannelLowPriceInput } from './models/veo/veo3.1-lite-image-to-video-channel-low-price.gen.js';
import type { Veo31LiteTextToVideoChannelLowPriceInput } from './models/veo/veo3.1-lite-text-to-video-channel-low-price.gen.js';
import type { Veo31ProImageToVideoOfficialStableInput } from './models/veo/veo3.1-pro-image-to-video-official-stable.gen.js';
import type { Veo31ProReferenceToVideoOfficialStableInput } from './models/veo/veo3.1-pro-reference-to-video-official-stable.gen.js';
import type { Veo31ProTextToVideoOfficialStableInput } from './models/veo/veo3.1-pro-text-to-video-official-stable.gen.js';
import type { Veo31ProVideoExtendOfficialStableInput } from './models/veo/veo3.1-pro-video-extend-official-stable.gen.js';
import type { Veo31ProImageToVideoChannelLowPriceInput } from './models/veo/veo3.1-pro-image-to-video-channel-low-price.gen.js';
import type { Veo31ProStartEndToVideoChannelLowPriceInput } from './models/veo/veo3.1-pro-start-end-to-video-channel-low-price.gen.js';
import type { Veo31ProTextToVideoChannelLowPriceInput } from './models/veo/veo3.1-pro-text-to-video-channel-low-price.gen.js';
import type { FluxKontextDevLoraInput } from './models/flux/flux-kontext-dev-lora.gen.js';
import type { Ltx23ImageToVideoInput } from './models/ltx/ltx-2.3-image-to-video.gen.js';
import type { Ltx23ImageToVideoLoraInput } from './models/ltx/ltx-2.3-image-to-video-lora.gen.js';
import type { Ltx23TextToVideoInput } from './models/ltx/ltx-2.3-text-to-video.gen.js';
import type { Ltx23TextToVideoLoraInput } from './models/ltx/ltx-2.3-text-to-video-lora.gen.js';
import type { Ltx2TextToVideoLoraInput } from './models/ltx/ltx-2-text-to-video-lora.gen.js';
import type { HailuoH3OssImageToVideoInput } from './models/hailuo/hailuo-h3-oss-image-to-video.gen.js';
import type { HailuoH3OssReferenceToVideoInput } from './models/hailuo/hailuo-h3-oss-reference-to-video.gen.js';
import type { Seedance20FastImageToVideoInput } from './models/seedance/seedance-2.0-fast-image-to-video.gen.js';
import type { Seedance20FastMultimodalVideoInput } from './models/seedance/seedance-2.0-fast-multimodal-video.gen.js';
import type { Seedance20FastTextToVideoInput } from './models/seedance/seedance-2.0-fast-text-to-video.gen.js';
import type { Seedance20MiniImageToVideoInput } from './models/seedance/seedance-2.0-mini-image-to-video.gen.js';
import type { Seedance20MiniMultimodalVideoInput } from './models/seedance/seedance-2.0-mini-multimodal-video.gen.js';
import type { Seedance20MiniTextToVideoInput } from './models/seedance/seedance-2.0-mini-text-to-video.gen.js';
import type { Seedance20ImageToVideoInput } from './models/seedance/seedance-2.0-image-to-video.gen.js';
import type { Seedance20MultimodalVideoInput } from './models/seedance/seedance-2.0-multimodal-video.gen.js';
import type { Seedance20StarMultimodalVideoInput } from './models/seedance/seedance-2.0-star-multimodal-video.gen.js';
import type { Seedance20StarMultimodalVideoFastInput } from './models/seedance/seedance-2.0-star-multimodal-video-fast.gen.js';
import type { Seedance20TextToVideoInput } from './models/seedance/seedance-2.0-text-to-video.gen.js';
import type { RhVideoDepthConverterInput } from './models/runninghub-tools/rh-video-depth-converter.gen.js';
import type { RhVideoFpsIncreaserInput } from './models/runninghub-tools/rh-video-fps-increaser.gen.js';
import type { RhVideoUpscalerInput } from './models/runninghub-tools/rh-video-upscaler.gen.js';
import type { Wan22ImageToImageInput } from './models/wan/wan-2.2-image-to-image.gen.js';
import type { Wan22ImageToVideoInput } from './models/wan/wan-2.2-image-to-video.gen.js';
import type { Wan22StartToEndInput } from './models/wan/wan-2.2-start-to-end.gen.js';
import type { Wan22TextToImageLoraInput } from './models/wan/wan-2.2-text-to-image-lora.gen.js';
import type { Wan22TextToVideoInput } from './models/wan/wan-2.2-text-to-video.gen.js';
import type { Wan22CharacterMotionTransferInput } from './models/wan/wan-2.2-character-motion-transfer.gen.js';
import type { SeedanceV1LiteReferenceToVideoInput } from './models/seedance/seedance-v1-lite-reference-to-video.gen.js';
import type { SeedanceV15ProImageToVideoInput } from './models/seedance/seedance-v1.5-pro-image-to-video.gen.js';
import type { SeedanceV15ProImageToVideoFastInput } from './models/seedance/seedance-v1.5-pro-image-to-video-fast.gen.js';
import type { SeedanceV15ProTextToVideoInput } from './models/seedance/seedance-v1.5-pro-text-to-video.gen.js';
import type { SeedanceV15ProTextToVideoFastInput } from './models/seedance/seedance-v1.5-pro-text-to-video-fast.gen.js';
import type { SeedreamV45ImageToImageInput } from './models/seedream/seedream-v4.5-image-to-image.gen.js';
import type { SeedreamV45TextToImageInput } from './models/seedream/seedream-v4.5-text-to-image.gen.js';
import type { SeedreamV4ImageToImageInput } from './models/seedream/seedream-v4-image-to-image.gen.js';
import type { SeedreamV4TextToImageInput } from './models/seedream/seedream-v4-text-to-image.gen.js';
import type { SeedreamV5LiteImageToImageInput } from './models/seedream/seedream-v5-lite-image-to-image.gen.js';
import type { SeedreamV5LiteTextToImageInput } from './models/seedream/seedream-v5-lite-text-to-image.gen.js';
import type { SeedreamV5ProImageToImageInput } from './models/seedream/seedream-v5-pro-image-to-image.gen.js';
import type { SeedreamV5ProLayerDecompositionInput } from './models/seedream/seedream-v5-pro-layer-decomposition.gen.js';
import type { SeedreamV5ProTextToImageInput } from './models/seedream/seedream-v5-pro-text-to-image.gen.js';
import type { SkyreelsV3ReferenceToVideoInput } from './models/skyreels/skyreels-v3-reference-to-video.gen.js';
import type { SkyreelsV3ShotSwitchingVideoExtensionInput } from './models/skyreels/skyreels-v3-shot-switching-video-extension.gen.js';
import type { SkyreelsV3SingleShotVideoExtensionInput } from './models/skyreels/skyreels-v3-single-shot-video-extension.gen.js';
import type { SkyreelsV3VideoRestylingInput } from './models/skyreels/skyreels-v3-video-restyling.gen.js';
import type { SkyreelsV4ImageToVideoInput } from './models/skyreels/skyreels-v4-image-to-video.gen.js';
import type { SkyreelsV4ImageToVideoFastInput } from './models/skyreels/skyreels-v4-image-to-video-fast.gen.js';
import type { SkyreelsV4ImageToVideoStdInput } from './models/skyreels/skyreels-v4-image-to-video-std.gen.js';
import type { SkyreelsV4OmniReferenceInput } from './models/skyreels/skyreels-v4-omni-reference.gen.js';
import type { SkyreelsV4OmniReferenceFastInput } from './models/skyreels/skyreels-v4-omni-reference-fast.gen.js';
import type { SkyreelsV4OmniReferenceStdInput } from './models/skyreels/skyreels-v4-omni-reference-std.gen.js';
import type { SkyreelsV4TextToVideoInput } from './models/skyreels/skyreels-v4-text-to-video.gen.js';
import type { SkyreelsV4TextToVideoFastInput } from './models/skyreels/skyreels-v4-text-to-video-fast.gen.js';
import type { SkyreelsV4TextToVideoStdInput } from './models/skyreels/skyreels-v4-text-to-video-std.gen.js';
import type { TopazImageGigapixelArtAndCgiInput } from './models/topaz/topaz-image-gigapixel-art-and-cgi.gen.js';
import type { TopazImageGigapixelHighFidelity2Input } from './models/topaz/topaz-image-gigapixel-high-fidelity-2.gen.js';
import type { TopazImageGigapixelLowResolution2Input } from './models/topaz/topaz-image-gigapixel-low-resolution-2.gen.js';
import type { TopazImageGigapixelStandard2Input } from './models/topaz/topaz-image-gigapixel-standard-2.gen.js';
import type { TopazImageGigapixelTextAndShapesInput } from './models/topaz/topaz-image-gigapixel-text-and-shapes.gen.js';
import type { TopazImageUpscaleCgiInput } from './models/topaz/topaz-image-upscale-cgi.gen.js';
import type { TopazImageUpscaleDetailFacesInput } from './models/topaz/topaz-image-upscale-detail-faces.gen.js';
import type { TopazImageUpscaleHighFidelityV2Input } from './models/topaz/topaz-image-upscale-high-fidelity-v2.gen.js';
import type { TopazImageUpscaleHighFidelityV3Input } from './models/topaz/topaz-image-upscale-high-fidelity-v3.gen.js';
import type { TopazImageUpscaleStandardV2Input } from './models/topaz/topaz-image-upscale-standard-v2.gen.js';
import type { TopazImageUpscaleTextRefineInput } from './models/topaz/topaz-image-upscale-text-refine.gen.js';
import type { TopazImageUpscaleTransparentInput } from './models/topaz/topaz-image-upscale-transparent.gen.js';
import type { TopazImageUpscaleLowResolutionV2Input } from './models/topaz/topaz-image-upscale-low-resolution-v2.gen.js';
import type { TopazVideoAstraInput } from './models/topaz/topaz-video-astra.gen.js';
import type { TopazVideoDenoiseInput } from './models/topaz/topaz-video-denoise.gen.js';
import type { TopazVideoFrameInterpolationInput } from './models/topaz/topaz-video-frame-interpolation.gen.js';
import type { TopazVideoProteusInput } from './models/topaz/topaz-video-proteus.gen.js';
import type { TopazVideoStarlightInput } from './models/topaz/topaz-video-starlight.gen.js';
import type { TopazVideoUpscaleInput } from './models/topaz/topaz-video-upscale.gen.js';
import type { ViduImageToVideoQ2ProInput } from './models/vidu/vidu-image-to-video-q2-pro.gen.js';
import type { ViduImageToVideoQ2ProFastInput } from './models/vidu/vidu-image-to-video-q2-pro-fast.gen.js';
import type { ViduImageToVideoQ2TurboInput } from './models/vidu/vidu-image-to-video-q2-turbo.gen.js';
import type { ViduImageToVideoQ3ProInput } from './models/vidu/vidu-image-to-video-q3-pro.gen.js';
import type { ViduImageToVideoQ3ProFastInput } from './models/vidu/vidu-image-to-video-q3-pro-fast.gen.js';
import type { ViduImageToVideoQ3TurboInput } from './models/vidu/vidu-image-to-video-q3-turbo.gen.js';
import type { ViduReferenceToVideoQ2Input } from './models/vidu/vidu-reference-to-video-q2.gen.js';
import type { ViduReferenceToVideoQ2ProInput } from './models/vidu/vidu-reference-to-video-q2-pro.gen.js';
import type { ViduReferenceToVideoQ3Input } from './models/vidu/vidu-reference-to-video-q3.gen.js';
import type { ViduReferenceToVideoQ3AdInput } from './models/vidu/vidu-reference-to-video-q3-ad.gen.js';
import type { ViduReferenceToVideoQ3DramaInput } from './models/vidu/vidu-reference-to-video-q3-drama.gen.js';
import type { ViduReferenceToVideoQ3MixInput } from './models/vidu/vidu-reference-to-video-q3-mix.gen.js';
import type { ViduShortPlayQ3AdInput } from './models/vidu/vidu-short-play-q3-ad.gen.js';
import type { ViduShortPlayQ3DramaInput } from './models/vidu/vidu-short-play-q3-drama.gen.js';
import type { ViduStartEndToVideoQ2ProInput } from './models/vidu/vidu-start-end-to-video-q2-pro.gen.js';
import type { ViduStartEndToVideoQ2ProFastInput } from './models/vidu/vidu-start-end-to-video-q2-pro-fast.gen.js';
import type { ViduStartEndToVideoQ2TurboInput } from './models/vidu/vidu-start-end-to-video-q2-turbo.gen.js';
import type { ViduStartEndToVideoQ3ProInput } from './models/vidu/vidu-start-end-to-video-q3-pro.gen.js';
import type { ViduStartEndToVideoQ3ProFastInput } from './models/vidu/vidu-start-end-to-video-q3-pro-fast.gen.js';
import type { ViduStartEndToVideoQ3TurboInput } from './models/vidu/vidu-start-end-to-video-q3-turbo.gen.js';
import type { ViduTextToVideoQ2Input } from './models/vidu/vidu-text-to-video-q2.gen.js';
import type { ViduTextToVideoQ3ProInput } from './models/vidu/vidu-text-to-video-q3-pro.gen.js';
import type { ViduTextToVideoQ3ProFastInput } from './models/vidu/vidu-text-to-video-q3-pro-fast.gen.js';
import type { ViduTextToVideoQ3TurboInput } from './models/vidu/vidu-text-to-video-q3-turbo.gen.js';
import type { VolcDramaSerialVideoTranslateInput } from './models/volcengine/volc-drama-serial-video-translate.gen.js';
import type { VolcDramaVideoTranslateInput } from './models/volcengine/volc-drama-video-translate.gen.js';
import type { VolcEnhanceFastVideoInput } from './models/volcengine/volc-enhance-fast-video.gen.js';
import type { VolcEnhanceGenerativeVideoInput } from './models/volcengine/volc-enhance-generative-video.gen.js';
import type { VolcEnhanceVideoInput } from './models/volcengine/volc-enhance-video.gen.js';
import type { VolcSubtitleEraseProInput } from './models/volcengine/volc-subtitle-erase-pro.gen.js';
import type { VolcSubtitleEraseInput } from './models/volcengine/volc-subtitle-erase.gen.js';
import type { MidjourneyImageToVideoInput } from './models/midjourney/midjourney-image-to-video.gen.js';
import type { MidjourneyTextToImageNiji6Input } from './models/midjourney/midjourney-text-to-image-niji6.gen.js';
import type { MidjourneyTextToImageNiji7Input } from './models/midjourney/midjourney-text-to-image-niji7.gen.js';
import type { MidjourneyTextToImageV6Input } from './models/midjourney/midjourney-text-to-image-v6.gen.js';
import type { MidjourneyTextToImageV61Input } from './models/midjourney/midjourney-text-to-image-v61.gen.js';
import type { MidjourneyTextToImageV7Input } from './models/midjourney/midjourney-text-to-image-v7.gen.js';
import type { MidjourneyTextToImageV81Input } from './models/midjourney/midjourney-text-to-image-v81.gen.js';
import type { MidjourneyTextToImageV82PreviewInput } from './models/midjourney/midjourney-text-to-image-v8.2-preview.gen.js';

/** Every model by id, with the input it takes and what it produces. */
export interface Models {
  /** HappyHorse 1.0, image to video */
  'alibaba/happyhorse-1.0/image-to-video': { input: Happyhorse10ImageToVideoInput; output: 'video' };
  /** HappyHorse 1.0, reference to video */
  'alibaba/happyhorse-1.0/reference-to-video': { input: Happyhorse10ReferenceToVideoInput; output: 'video' };
  /** HappyHorse 1.0, text to video */
  'alibaba/happyhorse-1.0/text-to-video': { input: Happyhorse10TextToVideoInput; output: 'video' };
  /** HappyHorse 1.0, video edit */
  'alibaba/happyhorse-1.0/video-edit': { input: Happyhorse10VideoEditInput; output: 'video' };
  /** HappyHorse 1.1, image to video */
  'alibaba/happyhorse-1.1/image-to-video': { input: Happyhorse11ImageToVideoInput; output: 'video' };
  /** HappyHorse 1.1, reference to video */
  'alibaba/happyhorse-1.1/reference-to-video': { input: Happyhorse11ReferenceToVideoInput; output: 'video' };
  /** HappyHorse 1.1, text to video */
  'alibaba/happyhorse-1.1/text-to-video': { input: Happyhorse11TextToVideoInput; output: 'video' };
  /** Qwen Image 2.0 Pro, image edit */
  'alibaba/qwen-image-2.0-pro/image-edit': { input: QwenImage20ProImageEditInput; output: 'image' };
  /** Qwen Image 2.0 Pro, text to image */
  'alibaba/qwen-image-2.0-pro/text-to-image': { input: QwenImage20ProTextToImageInput; output: 'image' };
  /** Qwen Image 2.0, image edit */
  'alibaba/qwen-image-2.0/image-edit': { input: QwenImage20ImageEditInput; output: 'image' };
  /** Qwen Image 2.0, text to image */
  'alibaba/qwen-image-2.0/text-to-image': { input: QwenImage20TextToImageInput; output: 'image' };
  /** Qwen Image 3.0 Pro, image edit */
  'alibaba/qwen-image-3.0-pro/image-edit': { input: QwenImage30ProImageEditInput; output: 'image' };
  /** Qwen Image 3.0 Pro, text to image */
  'alibaba/qwen-image-3.0-pro/text-to-image': { input: QwenImage30ProTextToImageInput; output: 'image' };
  /** Qwen Image 3.0, image edit */
  'alibaba/qwen-image-3.0/image-edit': { input: QwenImage30ImageEditInput; output: 'image' };
  /** Qwen Image 3.0, text to image */
  'alibaba/qwen-image-3.0/text-to-image': { input: QwenImage30TextToImageInput; output: 'image' };
  /** Qwen3 TTS Flash */
  'alibaba/qwen3-tts-flash': { input: Qwen3TtsFlashInput; output: 'audio' };
  /** Qwen3 TTS Instruct Flash */
  'alibaba/qwen3-tts-instruct-flash': { input: Qwen3TtsInstructFlashInput; output: 'audio' };
  /** Wan 2.5 Preview, image to image */
  'alibaba/wan-2.5-preview/image-to-image': { input: Wan25PreviewImageToImageInput; output: 'image' };
  /** Wan 2.5 Preview, image to video */
  'alibaba/wan-2.5-preview/image-to-video': { input: Wan25PreviewImageToVideoInput; output: 'video' };
  /** Wan 2.5 Preview, text to image */
  'alibaba/wan-2.5-preview/text-to-image': { input: Wan25PreviewTextToImageInput; output: 'image' };
  /** Wan 2.5 Preview, text to video */
  'alibaba/wan-2.5-preview/text-to-video': { input: Wan25PreviewTextToVideoInput; output: 'video' };
  /** Wan 2.6, image to video */
  'alibaba/wan-2.6/image-to-video': { input: Wan26ImageToVideoInput; output: 'video' };
  /** Wan 2.6 Flash, image to video */
  'alibaba/wan-2.6/image-to-video-flash': { input: Wan26ImageToVideoFlashInput; output: 'video' };
  /** Wan 2.6, reference to video */
  'alibaba/wan-2.6/reference-to-video': { input: Wan26ReferenceToVideoInput; output: 'video' };
  /** Wan 2.6 Flash, reference to video */
  'alibaba/wan-2.6/reference-to-video-flash': { input: Wan26ReferenceToVideoFlashInput; output: 'video' };
  /** Wan 2.6, text to video */
  'alibaba/wan-2.6/text-to-video': { input: Wan26TextToVideoInput; output: 'video' };
  /** Wan 2.7 Spicy, image to video */
  'alibaba/wan-2.7-spicy/image-to-video': { input: Wan27SpicyImageToVideoInput; output: 'video' };
  /** Wan 2.7, image edit */
  'alibaba/wan-2.7/image-edit': { input: Wan27ImageEditInput; output: 'image' };
  /** Wan 2.7 Pro, image edit */
  'alibaba/wan-2.7/image-edit-pro': { input: Wan27ImageEditProInput; output: 'image' };
  /** Wan 2.7, image to video */
  'alibaba/wan-2.7/image-to-video': { input: Wan27ImageToVideoInput; output: 'video' };
  /** Wan 2.7, reference to video */
  'alibaba/wan-2.7/reference-to-video': { input: Wan27ReferenceToVideoInput; output: 'video' };
  /** Wan 2.7, text to image */
  'alibaba/wan-2.7/text-to-image': { input: Wan27TextToImageInput; output: 'image' };
  /** Wan 2.7 Pro, text to image */
  'alibaba/wan-2.7/text-to-image-pro': { input: Wan27TextToImageProInput; output: 'image' };
  /** Wan 2.7, text to video */
  'alibaba/wan-2.7/text-to-video': { input: Wan27TextToVideoInput; output: 'video' };
  /** Wan 2.7, video edit */
  'alibaba/wan-2.7/video-edit': { input: Wan27VideoEditInput; output: 'video' };
  /** Wan 2.7, video extend */
  'alibaba/wan-2.7/video-extend': { input: Wan27VideoExtendInput; output: 'video' };
  /** Wan 3.0 Prime, image to video */
  'alibaba/wan-3.0-prime/image-to-video': { input: Wan30PrimeImageToVideoInput; output: 'video' };
  /** Wan 3.0 Prime, reference to video */
  'alibaba/wan-3.0-prime/reference-to-video': { input: Wan30PrimeReferenceToVideoInput; output: 'video' };
  /** Wan 3.0, image to video */
  'alibaba/wan-3.0/image-to-video': { input: Wan30ImageToVideoInput; output: 'video' };
  /** Wan 3.0, reference to video */
  'alibaba/wan-3.0/reference-to-video': { input: Wan30ReferenceToVideoInput; output: 'video' };
  /** Arklin, video super resolution */
  'arklin/video-super-resolution': { input: ArklinVideoSuperResolutionInput; output: 'video' };
  /** Doubao Seed Audio 1.0 */
  'bytedance/doubao-seed-audio-1.0': { input: DoubaoSeedAudio10Input; output: 'audio' };
  /** Doubao Seed ICL 2.0, speech in a cloned voice */
  'bytedance/doubao-seed-icl-2.0': { input: DoubaoSeedIcl20Input; output: 'audio' };
  /** Doubao Seed TTS 2.0 */
  'bytedance/doubao-seed-tts-2.0': { input: DoubaoSeedTts20Input; output: 'audio' };
  /** Doubao voice clone */
  'bytedance/doubao-voice-clone': { input: DoubaoVoiceCloneInput; output: 'audio' };
  /** DreamActor 2, motion control */
  'bytedance/dreamactor-v2': { input: DreamactorV2Input; output: 'video' };
  /** Jimeng 4.6, image to image */
  'bytedance/jimeng-4.6/image-to-image': { input: Jimeng46ImageToImageInput; output: 'image' };
  /** Jimeng 4.6, text to image */
  'bytedance/jimeng-4.6/text-to-image': { input: Jimeng46TextToImageInput; output: 'image' };
  /** Jimeng Seed3 TileSR, image upscale */
  'bytedance/jimeng-seed3-tilesr/image-upscale': { input: JimengSeed3TilesrImageUpscaleInput; output: 'image' };
  /**
   * Seedance 2.0 Global Fast, image to video
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'rhart-video/sparkvideo-2.0-fast/image-to-video' instead.
   */
  'bytedance/seedance-2.0-global-fast/image-to-video': { input: Seedance20GlobalFastImageToVideoInput; output: 'video' };
  /**
   * Seedance 2.0 Global Fast, multimodal video
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'rhart-video/sparkvideo-2.0-fast/multimodal-video' instead.
   */
  'bytedance/seedance-2.0-global-fast/multimodal-video': { input: Seedance20GlobalFastMultimodalVideoInput; output: 'video' };
  /**
   * Seedance 2.0 Global Fast, text to video
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'rhart-video/sparkvideo-2.0-fast/text-to-video' instead.
   */
  'bytedance/seedance-2.0-global-fast/text-to-video': { input: Seedance20GlobalFastTextToVideoInput; output: 'video' };
  /**
   * Seedance 2.0 Global, image to video
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'rhart-video/sparkvideo-2.0/image-to-video' instead.
   */
  'bytedance/seedance-2.0-global/image-to-video': { input: Seedance20GlobalImageToVideoInput; output: 'video' };
  /**
   * Seedance 2.0 Global, multimodal video
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'rhart-video/sparkvideo-2.0/multimodal-video' instead.
   */
  'bytedance/seedance-2.0-global/multimodal-video': { input: Seedance20GlobalMultimodalVideoInput; output: 'video' };
  /**
   * Seedance 2.0 Global, text to video
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'rhart-video/sparkvideo-2.0/text-to-video' instead.
   */
  'bytedance/seedance-2.0-global/text-to-video': { input: Seedance20GlobalTextToVideoInput; output: 'video' };
  /** Seedance 2.5 Token, image to video */
  'bytedance/seedance-2.5-token/image-to-video': { input: Seedance25TokenImageToVideoInput; output: 'video' };
  /** Seedance 2.5 Token, multimodal video */
  'bytedance/seedance-2.5-token/multimodal-video': { input: Seedance25TokenMultimodalVideoInput; output: 'video' };
  /** Seedance 2.5 Token, text to video */
  'bytedance/seedance-2.5-token/text-to-video': { input: Seedance25TokenTextToVideoInput; output: 'video' };
  /**
   * Cinematic video generator
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'rhart-video/sparkvideo-2.0/multimodal-video' instead.
   */
  'cinematic-video-generator': { input: CinematicVideoGeneratorInput; output: 'video' };
  /** Gemini Omni Flash, image to video (channel, low price) */
  'gemini-omni-flash/image-to-video': { input: GeminiOmniFlashImageToVideoChannelLowPriceInput; output: 'video' };
  /** Gemini Omni Flash, text to video (channel, low price) */
  'gemini-omni-flash/text-to-video': { input: GeminiOmniFlashTextToVideoChannelLowPriceInput; output: 'video' };
  /** Gemini Omni Flash, edit video (channel, low price) */
  'gemini-omni-flash/video-edit': { input: GeminiOmniFlashVideoEditChannelLowPriceInput; output: 'video' };
  /** Gemini Omni 1.1 Flash, image to video */
  'google/gemini-omni-1.1-flash/image-to-video': { input: GeminiOmni11FlashImageToVideoInput; output: 'video' };
  /** Gemini Omni 1.1 Flash, reference to video */
  'google/gemini-omni-1.1-flash/reference-to-video': { input: GeminiOmni11FlashReferenceToVideoInput; output: 'video' };
  /** Gemini Omni 1.1 Flash, text to video */
  'google/gemini-omni-1.1-flash/text-to-video': { input: GeminiOmni11FlashTextToVideoInput; output: 'video' };
  /** Gemini Omni 1.1 Flash, edit video */
  'google/gemini-omni-1.1-flash/video-edit': { input: GeminiOmni11FlashVideoEditInput; output: 'video' };
  /** Higgsfield DoP, image to video */
  'higgsfield/dop/image-to-video': { input: HiggsfieldDopImageToVideoInput; output: 'video' };
  /** Higgsfield Soul, image to image */
  'higgsfield/soul/image-to-image': { input: HiggsfieldSoulImageToImageInput; output: 'image' };
  /** Hitem3D Portrait 1.5, image to 3D */
  'hitem3d-portrait-v15/image-to-3d': { input: Hitem3dPortraitV15ImageTo3dInput; output: '3d' };
  /** Hitem3D Portrait 1.5, multi-image to 3D */
  'hitem3d-portrait-v15/multi-image-to-3d': { input: Hitem3dPortraitV15MultiImageTo3dInput; output: '3d' };
  /** Hitem3D Portrait 2.0, image to 3D */
  'hitem3d-portrait-v20/image-to-3d': { input: Hitem3dPortraitV20ImageTo3dInput; output: '3d' };
  /** Hitem3D Portrait 2.0, multi-image to 3D */
  'hitem3d-portrait-v20/multi-image-to-3d': { input: Hitem3dPortraitV20MultiImageTo3dInput; output: '3d' };
  /** Hitem3D Portrait 2.1, image to 3D */
  'hitem3d-portrait-v21/image-to-3d': { input: Hitem3dPortraitV21ImageTo3dInput; output: '3d' };
  /** Hitem3D Portrait 2.1, multi-image to 3D */
  'hitem3d-portrait-v21/multi-image-to-3d': { input: Hitem3dPortraitV21MultiImageTo3dInput; output: '3d' };
  /** Hitem3D 1.5, image to 3D */
  'hitem3d-v15/image-to-3d': { input: Hitem3dV15ImageTo3dInput; output: '3d' };
  /** Hitem3D 1.5, multi-image to 3D */
  'hitem3d-v15/multi-image-to-3d': { input: Hitem3dV15MultiImageTo3dInput; output: '3d' };
  /** Hitem3D 2.0, image to 3D */
  'hitem3d-v2/image-to-3d': { input: Hitem3dV2ImageTo3dInput; output: '3d' };
  /** Hitem3D 2.0, multi-image to 3D */
  'hitem3d-v2/multi-image-to-3d': { input: Hitem3dV2MultiImageTo3dInput; output: '3d' };
  /** Hitem3D 2.1, image to 3D */
  'hitem3d-v21/image-to-3d': { input: Hitem3dV21ImageTo3dInput; output: '3d' };
  /** Hitem3D 2.1, multi-image to 3D */
  'hitem3d-v21/multi-image-to-3d': { input: Hitem3dV21MultiImageTo3dInput; output: '3d' };
  /** Hitem3D 3.0, image to 3D */
  'hitem3d-v3/image-to-3d': { input: Hitem3dV3ImageTo3dInput; output: '3d' };
  /** Hitem3D 3.0, multi-image to 3D */
  'hitem3d-v3/multi-image-to-3d': { input: Hitem3dV3MultiImageTo3dInput; output: '3d' };
  /** Hunyuan3D 3.1, image to 3D */
  'hunyuan3d-v3.1/image-to-3d': { input: Hunyuan3dV31ImageTo3dInput; output: '3d' };
  /** Hunyuan3D 3.1, text to 3D */
  'hunyuan3d-v3.1/text-to-3d': { input: Hunyuan3dV31TextTo3dInput; output: '3d' };
  /** HYPIR Balance, image restoration */
  'image-enhance/hypir-balance': { input: HypirBalanceInput; output: 'image' };
  /** HYPIR Ultra, image restoration */
  'image-enhance/hypir-ultra': { input: HypirUltraInput; output: 'image' };
  /** Kling Elements, create an element */
  'kling-elements': { input: KlingElementsInput; output: 'text' };
  /** Kling O3 Element, create an element from pictures or a video */
  'kling-elements-advanced': { input: KlingElementsAdvancedInput; output: 'text' };
  /** Kling lip sync, find the faces in a video */
  'kling-lip-sync/identify-face': { input: KlingLipSyncIdentifyFaceInput; output: 'text' };
  /** Kling lip sync, make the face speak */
  'kling-lip-sync/lip-sync-video': { input: KlingLipSyncLipSyncVideoInput; output: 'video' };
  /** Kling lip sync, text to speech */
  'kling-lip-sync/tts': { input: KlingLipSyncTtsInput; output: 'text' };
  /** Kling AI Avatar 2 Pro, picture and speech to video */
  'kling-v2-ai-avatar-pro/image-audio-to-video': { input: KlingV2AiAvatarProImageAudioToVideoInput; output: 'video' };
  /** Kling AI Avatar 2 Standard, picture and speech to video */
  'kling-v2-ai-avatar-standard/image-audio-to-video': { input: KlingV2AiAvatarStandardImageAudioToVideoInput; output: 'video' };
  /** Kling 2.5 Turbo Pro, image to video */
  'kling-v2.5-turbo-pro/image-to-video': { input: KlingV25TurboProImageToVideoInput; output: 'video' };
  /** Kling 2.5 Turbo Pro, text to video */
  'kling-v2.5-turbo-pro/text-to-video': { input: KlingV25TurboProTextToVideoInput; output: 'video' };
  /** Kling 2.5 Turbo Standard, image to video */
  'kling-v2.5-turbo-std/image-to-video': { input: KlingV25TurboStdImageToVideoInput; output: 'video' };
  /** Kling 2.5 Turbo Standard, text to video */
  'kling-v2.5-turbo-std/text-to-video': { input: KlingV25TurboStdTextToVideoInput; output: 'video' };
  /** Kling 2.6 Pro, image to video */
  'kling-v2.6-pro/image-to-video': { input: KlingV26ProImageToVideoInput; output: 'video' };
  /** Kling 2.6 Pro, motion control */
  'kling-v2.6-pro/motion-control': { input: KlingV26ProMotionControlInput; output: 'video' };
  /** Kling 2.6 Pro, text to video */
  'kling-v2.6-pro/text-to-video': { input: KlingV26ProTextToVideoInput; output: 'video' };
  /** Kling 2.6 Standard, image to video */
  'kling-v2.6-std/image-to-video': { input: KlingV26StdImageToVideoInput; output: 'video' };
  /** Kling 2.6 Standard, motion control */
  'kling-v2.6-std/motion-control': { input: KlingV26StdMotionControlInput; output: 'video' };
  /** Kling 2.6 Standard, text to video */
  'kling-v2.6-std/text-to-video': { input: KlingV26StdTextToVideoInput; output: 'video' };
  /** Kling 3.0 4K, image to video */
  'kling-v3-4k/image-to-video': { input: KlingV30In4kImageToVideoInput; output: 'video' };
  /** Kling 3.0 4K, text to video */
  'kling-v3-4k/text-to-video': { input: KlingV30In4kTextToVideoInput; output: 'video' };
  /** Kling 3.0 Turbo Pro, image to video */
  'kling-v3-turbo-pro/image-to-video': { input: KlingV3TurboProImageToVideoInput; output: 'video' };
  /** Kling 3.0 Turbo Pro, text to video */
  'kling-v3-turbo-pro/text-to-video': { input: KlingV3TurboProTextToVideoInput; output: 'video' };
  /** Kling 3.0 Turbo Standard, image to video */
  'kling-v3-turbo-std/image-to-video': { input: KlingV3TurboStdImageToVideoInput; output: 'video' };
  /** Kling 3.0 Turbo Standard, text to video */
  'kling-v3-turbo-std/text-to-video': { input: KlingV3TurboStdTextToVideoInput; output: 'video' };
  /** Kling 3.0 4K, motion control */
  'kling-v3.0-4k/motion-control': { input: KlingV30In4kMotionControlInput; output: 'video' };
  /** Kling 3.0 Pro, image to video */
  'kling-v3.0-pro/image-to-video': { input: KlingV30ProImageToVideoInput; output: 'video' };
  /** Kling 3.0 Pro, motion control */
  'kling-v3.0-pro/motion-control': { input: KlingV30ProMotionControlInput; output: 'video' };
  /** Kling 3.0 Pro, text to video */
  'kling-v3.0-pro/text-to-video': { input: KlingV30ProTextToVideoInput; output: 'video' };
  /** Kling 3.0 Standard, image to video */
  'kling-v3.0-std/image-to-video': { input: KlingV30StdImageToVideoInput; output: 'video' };
  /** Kling 3.0 Standard, motion control */
  'kling-v3.0-std/motion-control': { input: KlingV30StdMotionControlInput; output: 'video' };
  /** Kling 3.0 Standard, text to video */
  'kling-v3.0-std/text-to-video': { input: KlingV30StdTextToVideoInput; output: 'video' };
  /** Kling O1, video edit */
  'kling-video-o1-std/edit-video': { input: KlingVideoO1StdEditVideoInput; output: 'video' };
  /** Kling O1, references to video */
  'kling-video-o1-std/refrence-to-video': { input: KlingVideoO1StdReferenceToVideoInput; output: 'video' };
  /** Kling O1, image to video */
  'kling-video-o1/image-to-video': { input: KlingVideoO1ImageToVideoInput; output: 'video' };
  /** Kling O1, first and last frame to video */
  'kling-video-o1/start-to-end': { input: KlingVideoO1StartToEndInput; output: 'video' };
  /** Kling O1, text to video */
  'kling-video-o1/text-to-video': { input: KlingVideoO1TextToVideoInput; output: 'video' };
  /** Kling O3 4K, image to video */
  'kling-video-o3-4k/image-to-video': { input: KlingVideoO3In4kImageToVideoInput; output: 'video' };
  /** Kling O3 4K, references to video */
  'kling-video-o3-4k/reference-to-video': { input: KlingVideoO3In4kReferenceToVideoInput; output: 'video' };
  /** Kling O3 4K, text to video */
  'kling-video-o3-4k/text-to-video': { input: KlingVideoO3In4kTextToVideoInput; output: 'video' };
  /** Kling O3 Pro, image to video */
  'kling-video-o3-pro/image-to-video': { input: KlingVideoO3ProImageToVideoInput; output: 'video' };
  /** Kling O3 Pro, references to video */
  'kling-video-o3-pro/reference-to-video': { input: KlingVideoO3ProReferenceToVideoInput; output: 'video' };
  /** Kling O3 Pro, text to video */
  'kling-video-o3-pro/text-to-video': { input: KlingVideoO3ProTextToVideoInput; output: 'video' };
  /** Kling O3 Pro, video edit */
  'kling-video-o3-pro/video-edit': { input: KlingVideoO3ProVideoEditInput; output: 'video' };
  /** Kling O3 Standard, image to video */
  'kling-video-o3-std/image-to-video': { input: KlingVideoO3StdImageToVideoInput; output: 'video' };
  /** Kling O3 Standard, references to video */
  'kling-video-o3-std/reference-to-video': { input: KlingVideoO3StdReferenceToVideoInput; output: 'video' };
  /** Kling O3 Standard, text to video */
  'kling-video-o3-std/text-to-video': { input: KlingVideoO3StdTextToVideoInput; output: 'video' };
  /** Kling O3 Standard, video edit */
  'kling-video-o3-std/video-edit': { input: KlingVideoO3StdVideoEditInput; output: 'video' };
  /** Luma Uni-1 Max, image edit */
  'luma/uni-1-max/image-edit': { input: LumaUni1MaxImageEditInput; output: 'image' };
  /** Luma Uni-1 Max, image to image */
  'luma/uni-1-max/image-to-image': { input: LumaUni1MaxImageToImageInput; output: 'image' };
  /** Luma Uni-1 Max, text to image */
  'luma/uni-1-max/text-to-image': { input: LumaUni1MaxTextToImageInput; output: 'image' };
  /** Luma Uni-1, image edit */
  'luma/uni-1/image-edit': { input: LumaUni1ImageEditInput; output: 'image' };
  /** Luma Uni-1, image to image */
  'luma/uni-1/image-to-image': { input: LumaUni1ImageToImageInput; output: 'image' };
  /** Luma Uni-1, text to image */
  'luma/uni-1/text-to-image': { input: LumaUni1TextToImageInput; output: 'image' };
  /** Marble 1.0, image to world */
  'marble-1.0/image-to-world': { input: Marble10ImageToWorldInput; output: '3d' };
  /** Marble 1.0, multi-image to world */
  'marble-1.0/multi-image-to-world': { input: Marble10MultiImageToWorldInput; output: '3d' };
  /** Marble 1.0, text to world */
  'marble-1.0/text-to-world': { input: Marble10TextToWorldInput; output: '3d' };
  /** Marble 1.0, video to world */
  'marble-1.0/video-to-world': { input: Marble10VideoToWorldInput; output: '3d' };
  /** Marble 1.1 Plus, image to world */
  'marble-1.1-plus/image-to-world': { input: Marble11PlusImageToWorldInput; output: '3d' };
  /** Marble 1.1 Plus, multi-image to world */
  'marble-1.1-plus/multi-image-to-world': { input: Marble11PlusMultiImageToWorldInput; output: '3d' };
  /** Marble 1.1 Plus, text to world */
  'marble-1.1-plus/text-to-world': { input: Marble11PlusTextToWorldInput; output: '3d' };
  /** Marble 1.1 Plus, video to world */
  'marble-1.1-plus/video-to-world': { input: Marble11PlusVideoToWorldInput; output: '3d' };
  /** Marble 1.1, image to world */
  'marble-1.1/image-to-world': { input: Marble11ImageToWorldInput; output: '3d' };
  /** Marble 1.1, multi-image to world */
  'marble-1.1/multi-image-to-world': { input: Marble11MultiImageToWorldInput; output: '3d' };
  /** Marble 1.1, text to world */
  'marble-1.1/text-to-world': { input: Marble11TextToWorldInput; output: '3d' };
  /** Marble 1.1, video to world */
  'marble-1.1/video-to-world': { input: Marble11VideoToWorldInput; output: '3d' };
  /** Marble, upload media asset */
  'marble/upload-media-asset': { input: MarbleUploadMediaAssetInput; output: 'text' };
  /** Meshy 6, image to 3D */
  'meshy6/image-to-3d': { input: Meshy6ImageTo3dInput; output: '3d' };
  /** Meshy 6, text to 3D */
  'meshy6/text-to-3d': { input: Meshy6TextTo3dInput; output: '3d' };
  /** Hailuo H3 Max Turbo, image to video */
  'minimax/h3-max-turbo/image-to-video': { input: HailuoH3MaxTurboImageToVideoInput; output: 'video' };
  /** Hailuo H3 Max Turbo, text to video */
  'minimax/h3-max-turbo/text-to-video': { input: HailuoH3MaxTurboTextToVideoInput; output: 'video' };
  /** Hailuo 02 Fast, image to video */
  'minimax/hailuo-02/fast': { input: Hailuo02FastInput; output: 'video' };
  /** Hailuo 02 Pro, image to video */
  'minimax/hailuo-02/i2v-pro': { input: Hailuo02I2vProInput; output: 'video' };
  /** Hailuo 02 Standard, image to video */
  'minimax/hailuo-02/i2v-standard': { input: Hailuo02I2vStandardInput; output: 'video' };
  /** Hailuo 02 Pro, text or frames to video */
  'minimax/hailuo-02/pro': { input: Hailuo02ProInput; output: 'video' };
  /** Hailuo 02 Standard, text or frames to video */
  'minimax/hailuo-02/standard': { input: Hailuo02StandardInput; output: 'video' };
  /** Hailuo 02 Pro, text to video */
  'minimax/hailuo-02/t2v-pro': { input: Hailuo02T2vProInput; output: 'video' };
  /** Hailuo 02 Standard, text to video */
  'minimax/hailuo-02/t2v-standard': { input: Hailuo02T2vStandardInput; output: 'video' };
  /** Hailuo 2.3 Fast Pro, image to video */
  'minimax/hailuo-2.3-fast-pro/image-to-video': { input: Hailuo23FastProImageToVideoInput; output: 'video' };
  /** Hailuo 2.3 Fast, image to video */
  'minimax/hailuo-2.3-fast/image-to-video': { input: Hailuo23FastImageToVideoInput; output: 'video' };
  /** Hailuo 2.3 Standard, image to video */
  'minimax/hailuo-2.3/i2v-standard': { input: Hailuo23I2vStandardInput; output: 'video' };
  /** Hailuo 2.3 Pro, image to video */
  'minimax/hailuo-2.3/image-to-video-pro': { input: Hailuo23I2vProInput; output: 'video' };
  /** Hailuo 2.3 Pro, text to video */
  'minimax/hailuo-2.3/t2v-pro': { input: Hailuo23T2vProInput; output: 'video' };
  /** Hailuo 2.3 Standard, text to video */
  'minimax/hailuo-2.3/t2v-standard': { input: Hailuo23T2vStandardInput; output: 'video' };
  /** Hailuo H3 Max, image to video */
  'minimax/hailuo-h3-max/image-to-video': { input: HailuoH3MaxImageToVideoInput; output: 'video' };
  /** Hailuo H3 Max, text to video */
  'minimax/hailuo-h3-max/text-to-video': { input: HailuoH3MaxTextToVideoInput; output: 'video' };
  /** Hailuo H3 Context-IR, prompt from frames */
  'minimax/hailuo-h3/context-ir-image': { input: HailuoH3ContextIrImageInput; output: 'text' };
  /** Hailuo H3 Context-IR, prompt from references */
  'minimax/hailuo-h3/context-ir-multimodal': { input: HailuoH3ContextIrMultimodalInput; output: 'text' };
  /** Hailuo H3 Context-IR, prompt from text */
  'minimax/hailuo-h3/context-ir-text': { input: HailuoH3ContextIrTextInput; output: 'text' };
  /** Hailuo H3, image to video */
  'minimax/hailuo-h3/image-to-video': { input: HailuoH3ImageToVideoInput; output: 'video' };
  /** Hailuo H3, multimodal reference to video */
  'minimax/hailuo-h3/multimodal-to-video': { input: HailuoH3MultimodalToVideoInput; output: 'video' };
  /** Hailuo H3 regeneration in 2K, image to video */
  'minimax/hailuo-h3/regeneration-image-to-video': { input: HailuoH3RegenerationImageToVideoInput; output: 'video' };
  /** Hailuo H3 regeneration in 2K, multimodal reference to video */
  'minimax/hailuo-h3/regeneration-multimodal-to-video': { input: HailuoH3RegenerationMultimodalToVideoInput; output: 'video' };
  /** Hailuo H3 regeneration in 2K, text to video */
  'minimax/hailuo-h3/regeneration-text-to-video': { input: HailuoH3RegenerationTextToVideoInput; output: 'video' };
  /** Hailuo H3, text to video */
  'minimax/hailuo-h3/text-to-video': { input: HailuoH3TextToVideoInput; output: 'video' };
  /** MiniMax Music 2.6, song from text */
  'minimax/music-2.6': { input: MinimaxMusic26Input; output: 'audio' };
  /** MiniMax Music Cover */
  'minimax/music-cover': { input: MinimaxMusicCoverInput; output: 'audio' };
  /** MiniMax Music Cover, preparation */
  'minimax/music-cover-preprocess': { input: MinimaxMusicCoverPreprocessInput; output: 'text' };
  /** MiniMax Voice Design */
  'minimax/voice-design': { input: MinimaxVoiceDesignInput; output: 'audio' };
  /** Mureka, describe song */
  'mureka-ai/describe-song': { input: MurekaDescribeSongInput; output: 'text' };
  /** Mureka, extend lyrics */
  'mureka-ai/extend-lyrics': { input: MurekaExtendLyricsInput; output: 'text' };
  /** Mureka, files upload */
  'mureka-ai/files-upload': { input: MurekaFilesUploadInput; output: 'text' };
  /** Mureka, generate lyrics */
  'mureka-ai/generate-lyrics': { input: MurekaGenerateLyricsInput; output: 'text' };
  /** Mureka O2, generate song */
  'mureka-ai/mureka-o2/generate-song': { input: MurekaO2GenerateSongInput; output: 'audio' };
  /** Mureka 7.6, extend song */
  'mureka-ai/mureka-v7.6/extend-song': { input: MurekaV76ExtendSongInput; output: 'audio' };
  /** Mureka 7.6, generate background music */
  'mureka-ai/mureka-v7.6/generate-bgm': { input: MurekaV76GenerateBgmInput; output: 'audio' };
  /** Mureka 7.6, generate song */
  'mureka-ai/mureka-v7.6/generate-song': { input: MurekaV76GenerateSongInput; output: 'audio' };
  /** Mureka 8, extend song */
  'mureka-ai/mureka-v8/extend-song': { input: MurekaV8ExtendSongInput; output: 'audio' };
  /** Mureka 8, generate background music */
  'mureka-ai/mureka-v8/generate-bgm': { input: MurekaV8GenerateBgmInput; output: 'audio' };
  /** Mureka 8, generate song */
  'mureka-ai/mureka-v8/generate-song': { input: MurekaV8GenerateSongInput; output: 'audio' };
  /** Mureka 9, generate background music */
  'mureka-ai/mureka-v9/generate-bgm': { input: MurekaV9GenerateBgmInput; output: 'audio' };
  /** Mureka 9, generate song */
  'mureka-ai/mureka-v9/generate-song': { input: MurekaV9GenerateSongInput; output: 'audio' };
  /** Mureka, recognize song */
  'mureka-ai/recognize-song': { input: MurekaRecognizeSongInput; output: 'text' };
  /** Mureka, stem song */
  'mureka-ai/stem-song': { input: MurekaStemSongInput; output: 'file' };
  /** Mureka, vocal clone */
  'mureka-ai/vocal-clone': { input: MurekaVocalCloneInput; output: 'text' };
  /**
   * Mureka O2, generate background music
   *
   * @deprecated Withdrawn by the vendor (seen 2026-09-19). Use 'mureka-ai/mureka-v9/generate-bgm' instead.
   */
  'mureka-o2/instrumental-generate': { input: MurekaO2GenerateBgmInput; output: 'audio' };
  /** PixVerse C1, image to video */
  'pixverse-c1/image-to-video': { input: PixverseC1ImageToVideoInput; output: 'video' };
  /** PixVerse C1, references to video */
  'pixverse-c1/reference-to-video': { input: PixverseC1ReferenceToVideoInput; output: 'video' };
  /** PixVerse C1, text to video */
  'pixverse-c1/text-to-video': { input: PixverseC1TextToVideoInput; output: 'video' };
  /** PixVerse C1, transition */
  'pixverse-c1/transition': { input: PixverseC1TransitionInput; output: 'video' };
  /** PixVerse 5.5, effects */
  'pixverse-v5.5-effects': { input: PixverseV55EffectsInput; output: 'video' };
  /** PixVerse 5.5, transition */
  'pixverse-v5.5-transition': { input: PixverseV55TransitionInput; output: 'video' };
  /** PixVerse 5.5, image to video */
  'pixverse-v5.5/image-to-video': { input: PixverseV55ImageToVideoInput; output: 'video' };
  /** PixVerse 5.5, text to video */
  'pixverse-v5.5/text-to-video': { input: PixverseV55TextToVideoInput; output: 'video' };
  /**
   * PixVerse 5.6, image to video
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'pixverse-v6/image-to-video' instead.
   */
  'pixverse-v5.6/image-to-video': { input: PixverseV56ImageToVideoInput; output: 'video' };
  /**
   * PixVerse 5.6, text to video
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'pixverse-v6/text-to-video' instead.
   */
  'pixverse-v5.6/text-to-video': { input: PixverseV56TextToVideoInput; output: 'video' };
  /** PixVerse V6, effects */
  'pixverse-v6/effects': { input: PixverseV6EffectsInput; output: 'video' };
  /** PixVerse V6, extend a video */
  'pixverse-v6/extend': { input: PixverseV6ExtendInput; output: 'video' };
  /** PixVerse V6, image to video */
  'pixverse-v6/image-to-video': { input: PixverseV6ImageToVideoInput; output: 'video' };
  /** PixVerse V6, text to video */
  'pixverse-v6/text-to-video': { input: PixverseV6TextToVideoInput; output: 'video' };
  /** PixVerse V6, transition */
  'pixverse-v6/transition': { input: PixverseV6TransitionInput; output: 'video' };
  /** Audio separation, extract background */
  'rhart-audio/extract-background': { input: RhExtractBackgroundInput; output: 'audio' };
  /** Audio separation, extract vocal */
  'rhart-audio/extract-vocal': { input: RhExtractVocalInput; output: 'audio' };
  /** Qwen3 TTS, voice design */
  'rhart-audio/qwen3-tts/voice-design': { input: Qwen3TtsVoiceDesignInput; output: 'audio' };
  /** Audio separation, source separation */
  'rhart-audio/source-separation': { input: RhSourceSeparationInput; output: 'audio' };
  /** Suno 4.5, custom song */
  'rhart-audio/suno-v4.5/custom': { input: SunoCustomV45Input; output: 'audio' };
  /** Suno 4.5, single song */
  'rhart-audio/suno-v4.5/single': { input: SunoSingleV45Input; output: 'audio' };
  /** Suno 5.5, custom song */
  'rhart-audio/suno-v5.5/custom': { input: SunoCustomV55Input; output: 'audio' };
  /** Suno 5.5, single song */
  'rhart-audio/suno-v5.5/single': { input: SunoSingleV55Input; output: 'audio' };
  /** Suno 5, custom song */
  'rhart-audio/suno-v5/custom': { input: SunoCustomV5Input; output: 'audio' };
  /** Suno 5, single song */
  'rhart-audio/suno-v5/single': { input: SunoSingleV5Input; output: 'audio' };
  /** Suno, lyrics */
  'rhart-audio/suno/lyrics': { input: SunoLyricsInput; output: 'text' };
  /** MiniMax Music 2.5 */
  'rhart-audio/text-to-audio/music-2.5': { input: MinimaxMusic25Input; output: 'audio' };
  /** MiniMax Speech 02 HD */
  'rhart-audio/text-to-audio/speech-02-hd': { input: MinimaxSpeech02HdInput; output: 'audio' };
  /** MiniMax Speech 02 Turbo */
  'rhart-audio/text-to-audio/speech-02-turbo': { input: MinimaxSpeech02TurboInput; output: 'audio' };
  /** MiniMax Speech 2.6 HD */
  'rhart-audio/text-to-audio/speech-2.6-hd': { input: MinimaxSpeech26HdInput; output: 'audio' };
  /** MiniMax Speech 2.6 Turbo */
  'rhart-audio/text-to-audio/speech-2.6-turbo': { input: MinimaxSpeech26TurboInput; output: 'audio' };
  /** MiniMax Speech 2.8 HD */
  'rhart-audio/text-to-audio/speech-2.8-hd': { input: MinimaxSpeech28HdInput; output: 'audio' };
  /** MiniMax Speech 2.8 Turbo */
  'rhart-audio/text-to-audio/speech-2.8-turbo': { input: MinimaxSpeech28TurboInput; output: 'audio' };
  /** MiniMax voice clone */
  'rhart-audio/text-to-audio/voice-clone': { input: MinimaxVoiceCloneInput; output: 'audio' };
  /** GPT Image 1.5, image to image (official stable) */
  'rhart-image-g-1.5-official/image-to-image': { input: GptImage15ImageToImageOfficialStableInput; output: 'image' };
  /** GPT Image 1.5, text to image (official stable) */
  'rhart-image-g-1.5-official/text-to-image': { input: GptImage15TextToImageOfficialStableInput; output: 'image' };
  /**
   * GPT Image 1.5, edit (channel, low price)
   *
   * @deprecated Withdrawn by the vendor (seen 2026-05-07). Use 'rhart-image-g-2/image-to-image' instead.
   */
  'rhart-image-g-1.5/edit': { input: GptImage15EditChannelLowPriceInput; output: 'image' };
  /**
   * GPT Image 1.5, text to image (channel, low price)
   *
   * @deprecated Withdrawn by the vendor (seen 2026-05-07). Use 'rhart-image-g-2/text-to-image' instead.
   */
  'rhart-image-g-1.5/text-to-image': { input: GptImage15TextToImageChannelLowPriceInput; output: 'image' };
  /** GPT Image 2, image to image (official stable) */
  'rhart-image-g-2-official/image-to-image': { input: GptImage2ImageToImageOfficialStableInput; output: 'image' };
  /** GPT Image 2, text to image (official stable) */
  'rhart-image-g-2-official/text-to-image': { input: GptImage2TextToImageOfficialStableInput; output: 'image' };
  /** GPT Image 2.5 Flare, image to image (official stable, by tokens) */
  'rhart-image-g-2.5-official-token/flare/edit': { input: GptImage25FlareImageToImageOfficialStableTokenInput; output: 'image' };
  /** GPT Image 2.5 Flare, text to image (official stable, by tokens) */
  'rhart-image-g-2.5-official-token/flare/text-to-image': { input: GptImage25FlareTextToImageOfficialStableTokenInput; output: 'image' };
  /** GPT Image 2.5 Sunburst, image to image (official stable, by tokens) */
  'rhart-image-g-2.5-official-token/sunburst/edit': { input: GptImage25SunburstImageToImageOfficialStableTokenInput; output: 'image' };
  /** GPT Image 2.5 Sunburst, text to image (official stable, by tokens) */
  'rhart-image-g-2.5-official-token/sunburst/text-to-image': { input: GptImage25SunburstTextToImageOfficialStableTokenInput; output: 'image' };
  /** GPT Image 2.5 Flare, image to image (channel, low price) */
  'rhart-image-g-2.5/flare/image-to-image': { input: GptImage25FlareImageToImageChannelLowPriceInput; output: 'image' };
  /** GPT Image 2.5 Flare, text to image (channel, low price) */
  'rhart-image-g-2.5/flare/text-to-image': { input: GptImage25FlareTextToImageChannelLowPriceInput; output: 'image' };
  /** GPT Image 2.5 Sunburst, image to image (channel, low price) */
  'rhart-image-g-2.5/sunburst/image-to-image': { input: GptImage25SunburstImageToImageChannelLowPriceInput; output: 'image' };
  /** GPT Image 2.5 Sunburst, text to image (channel, low price) */
  'rhart-image-g-2.5/sunburst/text-to-image': { input: GptImage25SunburstTextToImageChannelLowPriceInput; output: 'image' };
  /** GPT Image 2, edit (channel, low price) */
  'rhart-image-g-2/image-to-image': { input: GptImage2EditChannelLowPriceInput; output: 'image' };
  /** GPT Image 2, text to image (channel, low price) */
  'rhart-image-g-2/text-to-image': { input: GptImage2TextToImageChannelLowPriceInput; output: 'image' };
  /** Grok 3 Image, image to image */
  'rhart-image-g-3/image-to-image': { input: Grok3ImageImageToImageInput; output: 'image' };
  /** Grok 3 Image, text to image */
  'rhart-image-g-3/text-to-image': { input: Grok3ImageTextToImageInput; output: 'image' };
  /** Grok 4 Image, image to image */
  'rhart-image-g-4/image-to-image': { input: Grok4ImageImageToImageInput; output: 'image' };
  /** Grok 4 Image, text to image */
  'rhart-image-g-4/text-to-image': { input: Grok4ImageTextToImageInput; output: 'image' };
  /** Grok image, image to image (channel, low price) */
  'rhart-image-g/image-to-image': { input: GrokImageImageToImageChannelLowPriceInput; output: 'image' };
  /** Grok Image, text to image (channel, low price) */
  'rhart-image-g/text-to-image': { input: GrokImageTextToImageChannelLowPriceInput; output: 'image' };
  /** Nano Banana 2 Lite, image to image (official stable) */
  'rhart-image-n-g31-flash-lite-official/image-to-image': { input: NanoBanana2LiteImageToImageOfficialStableInput; output: 'image' };
  /** Nano Banana 2 Lite, text to image (official stable) */
  'rhart-image-n-g31-flash-lite-official/text-to-image': { input: NanoBanana2LiteTextToImageOfficialStableInput; output: 'image' };
  /** Nano Banana 2 Lite, image to image (channel, low price) */
  'rhart-image-n-g31-flash-lite/image-to-image': { input: NanoBanana2LiteImageToImageChannelLowPriceInput; output: 'image' };
  /** Nano Banana 2 Lite, text to image (channel, low price) */
  'rhart-image-n-g31-flash-lite/text-to-image': { input: NanoBanana2LiteTextToImageChannelLowPriceInput; output: 'image' };
  /** Nano Banana 2, image to image (official stable) */
  'rhart-image-n-g31-flash-official/image-to-image': { input: NanoBanana2ImageToImageOfficialStableInput; output: 'image' };
  /** Nano Banana 2, text to image (official stable) */
  'rhart-image-n-g31-flash-official/text-to-image': { input: NanoBanana2TextToImageOfficialStableInput; output: 'image' };
  /** Nano Banana 2, image to image (channel, low price) */
  'rhart-image-n-g31-flash/image-to-image': { input: NanoBanana2ImageToImageChannelLowPriceInput; output: 'image' };
  /** Nano Banana 2, text to image (channel, low price) */
  'rhart-image-n-g31-flash/text-to-image': { input: NanoBanana2TextToImageChannelLowPriceInput; output: 'image' };
  /** Nano Banana Pro, edit (official stable) */
  'rhart-image-n-pro-official/edit': { input: NanoBananaProEditOfficialStableInput; output: 'image' };
  /** Nano Banana Pro Ultra, edit (official stable) */
  'rhart-image-n-pro-official/edit-ultra': { input: NanoBananaProEditUltraOfficialStableInput; output: 'image' };
  /** Nano Banana Pro, text to image (official stable) */
  'rhart-image-n-pro-official/text-to-image': { input: NanoBananaProTextToImageOfficialStableInput; output: 'image' };
  /** Nano Banana Pro Ultra, text to image (official stable) */
  'rhart-image-n-pro-official/text-to-image-ultra': { input: NanoBananaProTextToImageUltraOfficialStableInput; output: 'image' };
  /** Nano Banana Pro, edit (channel, low price) */
  'rhart-image-n-pro/edit': { input: NanoBananaProEditChannelLowPriceInput; output: 'image' };
  /** Nano Banana Pro, text to image (channel, low price) */
  'rhart-image-n-pro/text-to-image': { input: NanoBananaProTextToImageChannelLowPriceInput; output: 'image' };
  /** Nano Banana, edit (official stable) */
  'rhart-image-v1-official/edit': { input: NanoBananaEditOfficialStableInput; output: 'image' };
  /** Nano Banana, text to image (official stable) */
  'rhart-image-v1-official/text-to-image': { input: NanoBananaTextToImageOfficialStableInput; output: 'image' };
  /** Nano Banana, edit (channel, low price) */
  'rhart-image-v1/edit': { input: NanoBananaEditChannelLowPriceInput; output: 'image' };
  /** Nano Banana, text to image (channel, low price) */
  'rhart-image-v1/text-to-image': { input: NanoBananaTextToImageChannelLowPriceInput; output: 'image' };
  /** Grok Imagine Image, edit (official stable) */
  'rhart-image-x-official/edit': { input: GrokImagineImageEditOfficialStableInput; output: 'image' };
  /** Grok Imagine Image, text to image (official stable) */
  'rhart-image-x-official/text-to-image': { input: GrokImagineImageTextToImageOfficialStableInput; output: 'image' };
  /**
   * FLUX.2 dev, edit
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-dev/edit': { input: Flux2DevEditInput; output: 'image' };
  /**
   * FLUX.2 dev with LoRA, edit
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-dev/edit-lora': { input: Flux2DevEditLoraInput; output: 'image' };
  /**
   * FLUX.2 dev, text to image
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-dev/text-to-image': { input: Flux2DevTextToImageInput; output: 'image' };
  /**
   * FLUX.2 dev with LoRA, text to image
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-dev/text-to-image-lora': { input: Flux2DevTextToImageLoraInput; output: 'image' };
  /**
   * FLUX.2 klein 4B, edit
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-klein-4b/edit': { input: Flux2Klein4bEditInput; output: 'image' };
  /**
   * FLUX.2 klein 4B with LoRA, edit
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-klein-4b/edit-lora': { input: Flux2Klein4bEditLoraInput; output: 'image' };
  /**
   * FLUX.2 klein 4B, text to image
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-klein-4b/text-to-image': { input: Flux2Klein4bTextToImageInput; output: 'image' };
  /**
   * FLUX.2 klein 4B with LoRA, text to image
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-klein-4b/text-to-image-lora': { input: Flux2Klein4bTextToImageLoraInput; output: 'image' };
  /**
   * FLUX.2 klein 9B, edit
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-klein-9b/edit': { input: Flux2Klein9bEditInput; output: 'image' };
  /**
   * FLUX.2 klein 9B, text to image
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-klein-9b/text-to-image': { input: Flux2Klein9bTextToImageInput; output: 'image' };
  /**
   * FLUX.2 klein 9B with LoRA, text to image
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-2-klein-9b/text-to-image-lora': { input: Flux2Klein9bTextToImageLoraInput; output: 'image' };
  /** FLUX.1 dev, text to image */
  'rhart-image/f-dev': { input: FluxDevInput; output: 'image' };
  /** FLUX.1 dev with LoRA, text to image */
  'rhart-image/f-dev-lora': { input: FluxDevLoraInput; output: 'image' };
  /**
   * FLUX.1 Krea dev with LoRA, text to image
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-image/f-krea-dev-lora': { input: FluxKreaDevLoraInput; output: 'image' };
  /** Qwen Image Edit 2511, edit */
  'rhart-image/qwen-image/edit-2511': { input: QwenImageEdit2511Input; output: 'image' };
  /** Qwen Image Edit 2511 with LoRA, edit */
  'rhart-image/qwen-image/edit-2511-lora': { input: QwenImageEdit2511LoraInput; output: 'image' };
  /** Qwen Image 2512, text to image */
  'rhart-image/qwen-image/text-to-image-2512': { input: QwenImageTextToImage2512Input; output: 'image' };
  /** Qwen Image 2512 with LoRA, text to image */
  'rhart-image/qwen-image/text-to-image-2512-lora': { input: QwenImageTextToImage2512LoraInput; output: 'image' };
  /** Z-Image Turbo, image to image */
  'rhart-image/z-image-turbo/image-to-image': { input: ZImageTurboImageToImageInput; output: 'image' };
  /** Z-Image Turbo with LoRA, image to image */
  'rhart-image/z-image-turbo/image-to-image-lora': { input: ZImageTurboImageToImageLoraInput; output: 'image' };
  /** Z-Image Turbo, text to image */
  'rhart-image/z-image/turbo': { input: ZImageTurboInput; output: 'image' };
  /** Z-Image Turbo with LoRA, text to image */
  'rhart-image/z-image/turbo-lora': { input: ZImageTurboLoraInput; output: 'image' };
  /** Grok Imagine Image 2.0, text to image (channel, low price) */
  'rhart-imagine-image-2.0/text-to-image': { input: GrokImagineImage20TextToImageChannelLowPriceInput; output: 'image' };
  /** Grok Imagine Image Quality, edit (official stable) */
  'rhart-imagine-image-quality/edit': { input: GrokImagineImageQualityEditOfficialStableInput; output: 'image' };
  /** Grok Imagine Image Quality, text to image (official stable) */
  'rhart-imagine-image-quality/text-to-image': { input: GrokImagineImageQualityTextToImageOfficialStableInput; output: 'image' };
  /** Gemini 2.5 Flash, image to text (cv) */
  'rhart-text-g-25-flash-cv/image-to-text': { input: Gemini25FlashCvImageToTextInput; output: 'text' };
  /** Gemini 2.5 Flash, image to text */
  'rhart-text-g-25-flash/image-to-text': { input: Gemini25FlashImageToTextInput; output: 'text' };
  /** Gemini 2.5 Flash, text to text */
  'rhart-text-g-25-flash/text-to-text': { input: Gemini25FlashTextToTextInput; output: 'text' };
  /** Gemini 2.5 Flash, video to text */
  'rhart-text-g-25-flash/video-to-text': { input: Gemini25FlashVideoToTextInput; output: 'text' };
  /** Gemini 2.5 Pro, image to text (cv) */
  'rhart-text-g-25-pro-cv/image-to-text': { input: Gemini25ProCvImageToTextInput; output: 'text' };
  /** Gemini 2.5 Pro, image to text */
  'rhart-text-g-25-pro/image-to-text': { input: Gemini25ProImageToTextInput; output: 'text' };
  /** Gemini 2.5 Pro, text to text */
  'rhart-text-g-25-pro/text-to-text': { input: Gemini25ProTextToTextInput; output: 'text' };
  /** Gemini 2.5 Pro, video to text */
  'rhart-text-g-25-pro/video-to-text': { input: Gemini25ProVideoToTextInput; output: 'text' };
  /** Gemini 3 Flash (preview), image to text (cv) */
  'rhart-text-g-3-flash-preview-cv/image-to-text': { input: Gemini3FlashPreviewCvImageToTextInput; output: 'text' };
  /** Gemini 3 Flash (preview), image to text */
  'rhart-text-g-3-flash-preview/image-to-text': { input: Gemini3FlashPreviewImageToTextInput; output: 'text' };
  /** Gemini 3 Flash (preview), text to text */
  'rhart-text-g-3-flash-preview/text-to-text': { input: Gemini3FlashPreviewTextToTextInput; output: 'text' };
  /** Gemini 3 Flash (preview), video to text */
  'rhart-text-g-3-flash-preview/video-to-text': { input: Gemini3FlashPreviewVideoToTextInput; output: 'text' };
  /** Gemini 3 Pro (preview), image to text (cv) */
  'rhart-text-g-3-pro-preview-cv/image-to-text': { input: Gemini3ProPreviewCvImageToTextInput; output: 'text' };
  /** Gemini 3 Pro (preview), image to text */
  'rhart-text-g-3-pro-preview/image-to-text': { input: Gemini3ProPreviewImageToTextInput; output: 'text' };
  /** Gemini 3 Pro (preview), text to text */
  'rhart-text-g-3-pro-preview/text-to-text': { input: Gemini3ProPreviewTextToTextInput; output: 'text' };
  /** Gemini 3 Pro (preview), video to text */
  'rhart-text-g-3-pro-preview/video-to-text': { input: Gemini3ProPreviewVideoToTextInput; output: 'text' };
  /** Qwen 27B, chat */
  'rhart-text-qwen-27b/chat': { input: Qwen27bChatInput; output: 'text' };
  /** FLUX 3 Video, draft enhancement */
  'rhart-video-flux3/draft-enhance': { input: Flux3DraftEnhanceInput; output: 'video' };
  /** FLUX 3 Video, image to video */
  'rhart-video-flux3/image-to-video': { input: Flux3ImageToVideoInput; output: 'video' };
  /** FLUX 3 Video, text to video */
  'rhart-video-flux3/text-to-video': { input: Flux3TextToVideoInput; output: 'video' };
  /** FLUX 3 Video, extend video */
  'rhart-video-flux3/video-to-video': { input: Flux3VideoExtendInput; output: 'video' };
  /** Grok Imagine, edit video (official stable) */
  'rhart-video-g-official/edit-video': { input: GrokImagineEditVideoOfficialStableInput; output: 'video' };
  /** Grok Imagine, image to video (official stable) */
  'rhart-video-g-official/image-to-video': { input: GrokImagineImageToVideoOfficialStableInput; output: 'video' };
  /** Grok Imagine 1.5, image to video (official stable) */
  'rhart-video-g-official/image-to-video-v1.5': { input: GrokImagineV15ImageToVideoOfficialStableInput; output: 'video' };
  /** Grok Imagine, reference to video (official stable) */
  'rhart-video-g-official/reference-to-video': { input: GrokImagineVideoReferenceToVideoOfficialStableInput; output: 'video' };
  /** Grok Imagine 1.5, reference to video (official stable) */
  'rhart-video-g-official/reference-to-video-v1.5': { input: GrokImagineV15ReferenceToVideoOfficialStableInput; output: 'video' };
  /** Grok Imagine, text to video (official stable) */
  'rhart-video-g-official/text-to-video': { input: GrokImagineTextToVideoOfficialStableInput; output: 'video' };
  /** Grok Imagine 1.5, text to video (official stable) */
  'rhart-video-g-official/text-to-video-v1.5': { input: GrokImagineV15TextToVideoOfficialStableInput; output: 'video' };
  /** Grok Imagine, extend video (official stable) */
  'rhart-video-g-official/video-extend': { input: GrokImagineVideoVideoExtendOfficialStableInput; output: 'video' };
  /** Grok Imagine, image to video (channel, low price) */
  'rhart-video-g/image-to-video': { input: GrokImagineImageToVideoChannelLowPriceInput; output: 'video' };
  /** Grok Imagine, text to video (channel, low price) */
  'rhart-video-g/text-to-video': { input: GrokImagineTextToVideoChannelLowPriceInput; output: 'video' };
  /** Runway Gen-4 Aleph, video to video (official stable) */
  'rhart-video-r/gen4-aleph-official/video-to-video': { input: RunwayGen4AlephVideoToVideoOfficialStableInput; output: 'video' };
  /** Runway Gen-4 Turbo, image to video (official stable) */
  'rhart-video-r/gen4-turbo-official/image-to-video': { input: RunwayGen4TurboImageToVideoOfficialStableInput; output: 'video' };
  /** Runway Gen-4 Turbo, image to video (channel, low price) */
  'rhart-video-r/gen4-turbo/image-to-video': { input: RunwayGen4TurboImageToVideoChannelLowPriceInput; output: 'video' };
  /** Sora 2, image to video (official stable) */
  'rhart-video-s-official/image-to-video': { input: Sora2ImageToVideoOfficialStableInput; output: 'video' };
  /** Sora 2 Pro, image to video (official stable) */
  'rhart-video-s-official/image-to-video-pro': { input: Sora2ImageToVideoProOfficialStableInput; output: 'video' };
  /** Sora 2, image to video with real people (official stable) */
  'rhart-video-s-official/image-to-video-realistic': { input: Sora2ImageToVideoRealisticOfficialStableInput; output: 'video' };
  /**
   * Sora 2, upload a character (official stable)
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'rhart-video-s/sora-upload-character' instead.
   */
  'rhart-video-s-official/sora-upload-character': { input: SoraUploadCharacterOfficialStableInput; output: 'text' };
  /** Sora 2, text to video (official stable) */
  'rhart-video-s-official/text-to-video': { input: Sora2TextToVideoOfficialStableInput; output: 'video' };
  /** Sora 2 Pro, text to video (official stable) */
  'rhart-video-s-official/text-to-video-pro': { input: Sora2TextToVideoProOfficialStableInput; output: 'video' };
  /** Sora 2, image to video (channel, low price) */
  'rhart-video-s/image-to-video': { input: Sora2ImageToVideoChannelLowPriceInput; output: 'video' };
  /** Sora 2, image to video, asynchronous (channel, low price) */
  'rhart-video-s/image-to-video-asyn': { input: Sora2ImageToVideoAsyncChannelLowPriceInput; output: 'video' };
  /**
   * Sora 2 Pro, image to video (channel, low price)
   *
   * @deprecated Withdrawn by the vendor (seen 2026-05-07). Use 'rhart-video-s-official/image-to-video-pro' instead.
   */
  'rhart-video-s/image-to-video-pro-deprecated': { input: Sora2ImageToVideoProChannelLowPriceInput; output: 'video' };
  /** Sora 2, upload a character (channel, low price) */
  'rhart-video-s/sora-upload-character': { input: SoraUploadCharacterChannelLowPriceInput; output: 'text' };
  /** Sora 2, text to video (channel, low price) */
  'rhart-video-s/text-to-video': { input: Sora2TextToVideoChannelLowPriceInput; output: 'video' };
  /**
   * Sora 2 Pro, text to video (channel, low price)
   *
   * @deprecated Withdrawn by the vendor (seen 2026-05-07). Use 'rhart-video-s-official/text-to-video-pro' instead.
   */
  'rhart-video-s/text-to-video-pro-deprecated': { input: Sora2TextToVideoProChannelLowPriceInput; output: 'video' };
  /** Veo 3.1 Fast, image to video (official stable) */
  'rhart-video-v3.1-fast-official/image-to-video': { input: Veo31FastImageToVideoOfficialStableInput; output: 'video' };
  /** Veo 3.1 Fast, reference to video (official stable) */
  'rhart-video-v3.1-fast-official/reference-to-video': { input: Veo31FastReferenceToVideoOfficialStableInput; output: 'video' };
  /** Veo 3.1 Fast, text to video (official stable) */
  'rhart-video-v3.1-fast-official/text-to-video': { input: Veo31FastTextToVideoOfficialStableInput; output: 'video' };
  /** Veo 3.1 Fast, extend video (official stable) */
  'rhart-video-v3.1-fast-official/video-extend': { input: Veo31FastVideoExtendOfficialStableInput; output: 'video' };
  /** Veo 3.1 Fast, image to video (channel, low price) */
  'rhart-video-v3.1-fast/image-to-video': { input: Veo31FastImageToVideoChannelLowPriceInput; output: 'video' };
  /** Veo 3.1 Fast, first and last frame to video (channel, low price) */
  'rhart-video-v3.1-fast/start-end-to-video': { input: Veo31FastStartEndToVideoChannelLowPriceInput; output: 'video' };
  /** Veo 3.1 Fast, text to video (channel, low price) */
  'rhart-video-v3.1-fast/text-to-video': { input: Veo31FastTextToVideoChannelLowPriceInput; output: 'video' };
  /** Veo 3.1 Lite, image to video (official stable) */
  'rhart-video-v3.1-lite-official/image-to-video': { input: Veo31LiteImageToVideoOfficialStableInput; output: 'video' };
  /** Veo 3.1 Lite, first and last frame to video (official stable) */
  'rhart-video-v3.1-lite-official/start-end-to-video': { input: Veo31LiteStartEndToVideoOfficialStableInput; output: 'video' };
  /** Veo 3.1 Lite, text to video (official stable) */
  'rhart-video-v3.1-lite-official/text-to-video': { input: Veo31LiteTextToVideoOfficialStableInput; output: 'video' };
  /** Veo 3.1 Lite, image to video (channel, low price) */
  'rhart-video-v3.1-lite/image-to-video': { input: Veo31LiteImageToVideoChannelLowPriceInput; output: 'video' };
  /** Veo 3.1 Lite, text to video (channel, low price) */
  'rhart-video-v3.1-lite/text-to-video': { input: Veo31LiteTextToVideoChannelLowPriceInput; output: 'video' };
  /** Veo 3.1 Pro, image to video (official stable) */
  'rhart-video-v3.1-pro-official/image-to-video': { input: Veo31ProImageToVideoOfficialStableInput; output: 'video' };
  /** Veo 3.1 Pro, reference to video (official stable) */
  'rhart-video-v3.1-pro-official/reference-to-video': { input: Veo31ProReferenceToVideoOfficialStableInput; output: 'video' };
  /** Veo 3.1 Pro, text to video (official stable) */
  'rhart-video-v3.1-pro-official/text-to-video': { input: Veo31ProTextToVideoOfficialStableInput; output: 'video' };
  /** Veo 3.1 Pro, extend video (official stable) */
  'rhart-video-v3.1-pro-official/video-extend': { input: Veo31ProVideoExtendOfficialStableInput; output: 'video' };
  /** Veo 3.1 Pro, image to video (channel, low price) */
  'rhart-video-v3.1-pro/image-to-video': { input: Veo31ProImageToVideoChannelLowPriceInput; output: 'video' };
  /** Veo 3.1 Pro, first and last frame to video (channel, low price) */
  'rhart-video-v3.1-pro/start-end-to-video': { input: Veo31ProStartEndToVideoChannelLowPriceInput; output: 'video' };
  /** Veo 3.1 Pro, text to video (channel, low price) */
  'rhart-video-v3.1-pro/text-to-video': { input: Veo31ProTextToVideoChannelLowPriceInput; output: 'video' };
  /**
   * FLUX.1 Kontext dev, image edit with LoRA
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-video/f-kontext/dev-lora': { input: FluxKontextDevLoraInput; output: 'image' };
  /**
   * LTX 2.3, image to video
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-video/ltx-2.3/image-to-video': { input: Ltx23ImageToVideoInput; output: 'video' };
  /**
   * LTX 2.3, image to video with LoRA
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-video/ltx-2.3/image-to-video-lora': { input: Ltx23ImageToVideoLoraInput; output: 'video' };
  /**
   * LTX 2.3, text to video
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-video/ltx-2.3/text-to-video': { input: Ltx23TextToVideoInput; output: 'video' };
  /**
   * LTX 2.3, text to video with LoRA
   *
   * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
   * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
   */
  'rhart-video/ltx-2.3/text-to-video-lora': { input: Ltx23TextToVideoLoraInput; output: 'video' };
  /** LTX 2 19B, text to video with LoRA */
  'rhart-video/ltx-2/text-to-video-lora': { input: Ltx2TextToVideoLoraInput; output: 'video' };
  /** Hailuo H3 open source, text or image to video */
  'rhart-video/minimax-h3-oss/fl2va': { input: HailuoH3OssImageToVideoInput; output: 'video' };
  /** Hailuo H3 open source, reference to video */
  'rhart-video/minimax-h3-oss/fl2va-advanced': { input: HailuoH3OssReferenceToVideoInput; output: 'video' };
  /** Seedance 2.0 Fast, image to video */
  'rhart-video/sparkvideo-2.0-fast/image-to-video': { input: Seedance20FastImageToVideoInput; output: 'video' };
  /** Seedance 2.0 Fast, multimodal video */
  'rhart-video/sparkvideo-2.0-fast/multimodal-video': { input: Seedance20FastMultimodalVideoInput; output: 'video' };
  /** Seedance 2.0 Fast, text to video */
  'rhart-video/sparkvideo-2.0-fast/text-to-video': { input: Seedance20FastTextToVideoInput; output: 'video' };
  /** Seedance 2.0 Mini, image to video */
  'rhart-video/sparkvideo-2.0-mini/image-to-video': { input: Seedance20MiniImageToVideoInput; output: 'video' };
  /** Seedance 2.0 Mini, multimodal video */
  'rhart-video/sparkvideo-2.0-mini/multimodal-video': { input: Seedance20MiniMultimodalVideoInput; output: 'video' };
  /** Seedance 2.0 Mini, text to video */
  'rhart-video/sparkvideo-2.0-mini/text-to-video': { input: Seedance20MiniTextToVideoInput; output: 'video' };
  /** Seedance 2.0, image to video */
  'rhart-video/sparkvideo-2.0/image-to-video': { input: Seedance20ImageToVideoInput; output: 'video' };
  /** Seedance 2.0, multimodal video */
  'rhart-video/sparkvideo-2.0/multimodal-video': { input: Seedance20MultimodalVideoInput; output: 'video' };
  /** Stephen Chow character video (Seedance 2.0) */
  'rhart-video/sparkvideo-2.0/multimodal-video-star': { input: Seedance20StarMultimodalVideoInput; output: 'video' };
  /** Stephen Chow character video (Seedance 2.0 Fast) */
  'rhart-video/sparkvideo-2.0/multimodal-video-star-fast': { input: Seedance20StarMultimodalVideoFastInput; output: 'video' };
  /** Seedance 2.0, text to video */
  'rhart-video/sparkvideo-2.0/text-to-video': { input: Seedance20TextToVideoInput; output: 'video' };
  /** RunningHub video to depth video */
  'rhart-video/video-depth-converter': { input: RhVideoDepthConverterInput; output: 'video' };
  /** RunningHub video frame rate increase */
  'rhart-video/video-fps-increaser': { input: RhVideoFpsIncreaserInput; output: 'video' };
  /** RunningHub video upscaler */
  'rhart-video/video-upscaler': { input: RhVideoUpscalerInput; output: 'video' };
  /** Wan 2.2, image to image */
  'rhart-video/wan-2.2/image-to-image': { input: Wan22ImageToImageInput; output: 'image' };
  /** Wan 2.2, image to video */
  'rhart-video/wan-2.2/image-to-video': { input: Wan22ImageToVideoInput; output: 'video' };
  /** Wan 2.2, first and last frame to video */
  'rhart-video/wan-2.2/start-to-end': { input: Wan22StartToEndInput; output: 'video' };
  /** Wan 2.2, text to image with LoRA */
  'rhart-video/wan-2.2/text-to-image-lora': { input: Wan22TextToImageLoraInput; output: 'image' };
  /** Wan 2.2, text to video */
  'rhart-video/wan-2.2/text-to-video': { input: Wan22TextToVideoInput; output: 'video' };
  /** Wan 2.2, character motion transfer */
  'rhart-video/wan2.2/character-motion-transfer': { input: Wan22CharacterMotionTransferInput; output: 'video' };
  /** Seedance 1 Lite, reference to video */
  'seedance-v1-lite/reference-to-video': { input: SeedanceV1LiteReferenceToVideoInput; output: 'video' };
  /** Seedance 1.5 Pro, image to video */
  'seedance-v1.5-pro/image-to-video': { input: SeedanceV15ProImageToVideoInput; output: 'video' };
  /** Seedance 1.5 Pro Fast, image to video */
  'seedance-v1.5-pro/image-to-video-fast': { input: SeedanceV15ProImageToVideoFastInput; output: 'video' };
  /** Seedance 1.5 Pro, text to video */
  'seedance-v1.5-pro/text-to-video': { input: SeedanceV15ProTextToVideoInput; output: 'video' };
  /** Seedance 1.5 Pro Fast, text to video */
  'seedance-v1.5-pro/text-to-video-fast': { input: SeedanceV15ProTextToVideoFastInput; output: 'video' };
  /** Seedream 4.5, image to image */
  'seedream-v4.5/image-to-image': { input: SeedreamV45ImageToImageInput; output: 'image' };
  /** Seedream 4.5, text to image */
  'seedream-v4.5/text-to-image': { input: SeedreamV45TextToImageInput; output: 'image' };
  /** Seedream 4, image to image */
  'seedream-v4/image-to-image': { input: SeedreamV4ImageToImageInput; output: 'image' };
  /** Seedream 4, text to image */
  'seedream-v4/text-to-image': { input: SeedreamV4TextToImageInput; output: 'image' };
  /** Seedream 5 Lite, image to image */
  'seedream-v5-lite/image-to-image': { input: SeedreamV5LiteImageToImageInput; output: 'image' };
  /** Seedream 5 Lite, text to image */
  'seedream-v5-lite/text-to-image': { input: SeedreamV5LiteTextToImageInput; output: 'image' };
  /** Seedream 5 Pro, image to image */
  'seedream-v5-pro/image-to-image': { input: SeedreamV5ProImageToImageInput; output: 'image' };
  /** Seedream 5 Pro, layer decomposition */
  'seedream-v5-pro/layer-decomposition': { input: SeedreamV5ProLayerDecompositionInput; output: 'image' };
  /** Seedream 5 Pro, text to image */
  'seedream-v5-pro/text-to-image': { input: SeedreamV5ProTextToImageInput; output: 'image' };
  /**
   * SkyReels V3, references to video
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'skyreels-v4/omni-reference-std' instead.
   */
  'skyreels-v3/reference-to-video': { input: SkyreelsV3ReferenceToVideoInput; output: 'video' };
  /**
   * SkyReels V3, extend a video with a new shot
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30).
   */
  'skyreels-v3/shot-switching-video-extension': { input: SkyreelsV3ShotSwitchingVideoExtensionInput; output: 'video' };
  /**
   * SkyReels V3, extend a video in one shot
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30).
   */
  'skyreels-v3/single-shot-video-extension': { input: SkyreelsV3SingleShotVideoExtensionInput; output: 'video' };
  /**
   * SkyReels V3, restyle a video
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30).
   */
  'skyreels-v3/video-restyling': { input: SkyreelsV3VideoRestylingInput; output: 'video' };
  /**
   * SkyReels V4, image to video (earlier endpoint)
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'skyreels-v4/image-to-video-std' or 'skyreels-v4/image-to-video-fast' instead.
   */
  'skyreels-v4/image-to-video': { input: SkyreelsV4ImageToVideoInput; output: 'video' };
  /** SkyReels V4 Fast, image to video */
  'skyreels-v4/image-to-video-fast': { input: SkyreelsV4ImageToVideoFastInput; output: 'video' };
  /** SkyReels V4 Standard, image to video */
  'skyreels-v4/image-to-video-std': { input: SkyreelsV4ImageToVideoStdInput; output: 'video' };
  /**
   * SkyReels V4 Omni, references to video
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'skyreels-v4/omni-reference-std' or 'skyreels-v4/omni-reference-fast' instead.
   */
  'skyreels-v4/omni-reference': { input: SkyreelsV4OmniReferenceInput; output: 'video' };
  /** SkyReels V4 Omni Fast, references to video */
  'skyreels-v4/omni-reference-fast': { input: SkyreelsV4OmniReferenceFastInput; output: 'video' };
  /** SkyReels V4 Omni Standard, references to video */
  'skyreels-v4/omni-reference-std': { input: SkyreelsV4OmniReferenceStdInput; output: 'video' };
  /**
   * SkyReels V4, text to video (earlier endpoint)
   *
   * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its
   * documentation has it. Use 'skyreels-v4/text-to-video-std' or 'skyreels-v4/text-to-video-fast' instead.
   */
  'skyreels-v4/text-to-video': { input: SkyreelsV4TextToVideoInput; output: 'video' };
  /** SkyReels V4 Fast, text to video */
  'skyreels-v4/text-to-video-fast': { input: SkyreelsV4TextToVideoFastInput; output: 'video' };
  /** SkyReels V4 Standard, text to video */
  'skyreels-v4/text-to-video-std': { input: SkyreelsV4TextToVideoStdInput; output: 'video' };
  /** Topaz Gigapixel Art and CGI, image upscale */
  'topazlabs/image-gigapixel-art-and-cgi': { input: TopazImageGigapixelArtAndCgiInput; output: 'image' };
  /** Topaz Gigapixel High Fidelity 2, image upscale */
  'topazlabs/image-gigapixel-high-fidelity-2': { input: TopazImageGigapixelHighFidelity2Input; output: 'image' };
  /** Topaz Gigapixel Low Resolution 2, image upscale */
  'topazlabs/image-gigapixel-low-resolution-2': { input: TopazImageGigapixelLowResolution2Input; output: 'image' };
  /** Topaz Gigapixel Standard 2, image upscale */
  'topazlabs/image-gigapixel-standard-2': { input: TopazImageGigapixelStandard2Input; output: 'image' };
  /** Topaz Gigapixel Text and Shapes, image upscale */
  'topazlabs/image-gigapixel-text-and-shapes': { input: TopazImageGigapixelTextAndShapesInput; output: 'image' };
  /** Topaz CGI, image upscale */
  'topazlabs/image-upscale-cgi': { input: TopazImageUpscaleCgiInput; output: 'image' };
  /** Topaz Detail Faces, image upscale */
  'topazlabs/image-upscale-detail-faces': { input: TopazImageUpscaleDetailFacesInput; output: 'image' };
  /** Topaz High Fidelity V2, image upscale */
  'topazlabs/image-upscale-high-fidelity-v2': { input: TopazImageUpscaleHighFidelityV2Input; output: 'image' };
  /** Topaz High Fidelity V3, image upscale */
  'topazlabs/image-upscale-high-fidelity-v3': { input: TopazImageUpscaleHighFidelityV3Input; output: 'image' };
  /** Topaz Standard V2, image upscale */
  'topazlabs/image-upscale-standard-v2': { input: TopazImageUpscaleStandardV2Input; output: 'image' };
  /** Topaz Text Refine, image upscale */
  'topazlabs/image-upscale-text-refine': { input: TopazImageUpscaleTextRefineInput; output: 'image' };
  /** Topaz Transparent, image upscale */
  'topazlabs/image-upscale-transparent': { input: TopazImageUpscaleTransparentInput; output: 'image' };
  /** Topaz Low Resolution V2, image upscale */
  'topazlabs/image-upscale/low-resolution-v2': { input: TopazImageUpscaleLowResolutionV2Input; output: 'image' };
  /** Topaz Astra, video upscale */
  'topazlabs/video-astra': { input: TopazVideoAstraInput; output: 'video' };
  /** Topaz, video denoise */
  'topazlabs/video-denoise': { input: TopazVideoDenoiseInput; output: 'video' };
  /** Topaz, video frame interpolation */
  'topazlabs/video-frame-interpolation': { input: TopazVideoFrameInterpolationInput; output: 'video' };
  /** Topaz Proteus, video enhance */
  'topazlabs/video-proteus': { input: TopazVideoProteusInput; output: 'video' };
  /** Topaz Starlight, video enhance */
  'topazlabs/video-starlight': { input: TopazVideoStarlightInput; output: 'video' };
  /** Topaz, video upscale */
  'topazlabs/video-upscale': { input: TopazVideoUpscaleInput; output: 'video' };
  /** Vidu Q2 Pro, image to video */
  'vidu/image-to-video-q2-pro': { input: ViduImageToVideoQ2ProInput; output: 'video' };
  /** Vidu Q2 Pro Fast, image to video */
  'vidu/image-to-video-q2-pro-fast': { input: ViduImageToVideoQ2ProFastInput; output: 'video' };
  /** Vidu Q2 Turbo, image to video */
  'vidu/image-to-video-q2-turbo': { input: ViduImageToVideoQ2TurboInput; output: 'video' };
  /** Vidu Q3 Pro, image to video */
  'vidu/image-to-video-q3-pro': { input: ViduImageToVideoQ3ProInput; output: 'video' };
  /**
   * Vidu Q3 Pro Fast, image to video
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'vidu/image-to-video-q3-turbo' instead.
   */
  'vidu/image-to-video-q3-pro-fast': { input: ViduImageToVideoQ3ProFastInput; output: 'video' };
  /** Vidu Q3 Turbo, image to video */
  'vidu/image-to-video-q3-turbo': { input: ViduImageToVideoQ3TurboInput; output: 'video' };
  /** Vidu Q2, references to video */
  'vidu/reference-to-video-q2': { input: ViduReferenceToVideoQ2Input; output: 'video' };
  /** Vidu Q2 Pro, references to video */
  'vidu/reference-to-video-q2-pro': { input: ViduReferenceToVideoQ2ProInput; output: 'video' };
  /** Vidu Q3, references to video */
  'vidu/reference-to-video-q3': { input: ViduReferenceToVideoQ3Input; output: 'video' };
  /** Vidu Q3 Ad, references to video */
  'vidu/reference-to-video-q3-ad': { input: ViduReferenceToVideoQ3AdInput; output: 'video' };
  /** Vidu Q3 Drama, references to video */
  'vidu/reference-to-video-q3-drama': { input: ViduReferenceToVideoQ3DramaInput; output: 'video' };
  /** Vidu Q3 Mix, references to video */
  'vidu/reference-to-video-q3-mix': { input: ViduReferenceToVideoQ3MixInput; output: 'video' };
  /** Vidu Q3 Ad, short play */
  'vidu/short-play-q3-ad': { input: ViduShortPlayQ3AdInput; output: 'video' };
  /** Vidu Q3 Drama, short play */
  'vidu/short-play-q3-drama': { input: ViduShortPlayQ3DramaInput; output: 'video' };
  /** Vidu Q2 Pro, first and last frame to video */
  'vidu/start-end-to-video-q2-pro': { input: ViduStartEndToVideoQ2ProInput; output: 'video' };
  /** Vidu Q2 Pro Fast, first and last frame to video */
  'vidu/start-end-to-video-q2-pro-fast': { input: ViduStartEndToVideoQ2ProFastInput; output: 'video' };
  /** Vidu Q2 Turbo, first and last frame to video */
  'vidu/start-end-to-video-q2-turbo': { input: ViduStartEndToVideoQ2TurboInput; output: 'video' };
  /** Vidu Q3 Pro, first and last frame to video */
  'vidu/start-end-to-video-q3-pro': { input: ViduStartEndToVideoQ3ProInput; output: 'video' };
  /**
   * Vidu Q3 Pro Fast, first and last frame to video
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'vidu/start-end-to-video-q3-turbo' instead.
   */
  'vidu/start-end-to-video-q3-pro-fast': { input: ViduStartEndToVideoQ3ProFastInput; output: 'video' };
  /** Vidu Q3 Turbo, first and last frame to video */
  'vidu/start-end-to-video-q3-turbo': { input: ViduStartEndToVideoQ3TurboInput; output: 'video' };
  /** Vidu Q2, text to video */
  'vidu/text-to-video': { input: ViduTextToVideoQ2Input; output: 'video' };
  /** Vidu Q3 Pro, text to video */
  'vidu/text-to-video-q3-pro': { input: ViduTextToVideoQ3ProInput; output: 'video' };
  /**
   * Vidu Q3 Pro Fast, text to video
   *
   * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'vidu/text-to-video-q3-turbo' instead.
   */
  'vidu/text-to-video-q3-pro-fast': { input: ViduTextToVideoQ3ProFastInput; output: 'video' };
  /** Vidu Q3 Turbo, text to video */
  'vidu/text-to-video-q3-turbo': { input: ViduTextToVideoQ3TurboInput; output: 'video' };
  /** Volcano Engine drama translation, series */
  'volc-drama/serial-video-translate': { input: VolcDramaSerialVideoTranslateInput; output: 'video' };
  /** Volcano Engine drama translation, one video */
  'volc-drama/video-translate': { input: VolcDramaVideoTranslateInput; output: 'video' };
  /** Volcano Engine video enhancer, fast */
  'volc-enhance-fast/video': { input: VolcEnhanceFastVideoInput; output: 'video' };
  /** Volcano Engine video enhancer, generative */
  'volc-enhance-generative/video': { input: VolcEnhanceGenerativeVideoInput; output: 'video' };
  /** Volcano Engine video enhancer, standard and professional */
  'volc-enhance/video': { input: VolcEnhanceVideoInput; output: 'video' };
  /** Volcano Engine subtitle eraser, refined */
  'volc-subtitle-erase-pro/video': { input: VolcSubtitleEraseProInput; output: 'video' };
  /** Volcano Engine subtitle eraser, standard */
  'volc-subtitle-erase/video': { input: VolcSubtitleEraseInput; output: 'video' };
  /** Midjourney, image to video */
  'youchuan/image-to-video': { input: MidjourneyImageToVideoInput; output: 'video' };
  /** Midjourney Niji 6, text to image */
  'youchuan/text-to-image-niji6': { input: MidjourneyTextToImageNiji6Input; output: 'image' };
  /** Midjourney Niji 7, text to image */
  'youchuan/text-to-image-niji7': { input: MidjourneyTextToImageNiji7Input; output: 'image' };
  /** Midjourney V6, text to image */
  'youchuan/text-to-image-v6': { input: MidjourneyTextToImageV6Input; output: 'image' };
  /** Midjourney V6.1, text to image */
  'youchuan/text-to-image-v61': { input: MidjourneyTextToImageV61Input; output: 'image' };
  /** Midjourney V7, text to image */
  'youchuan/text-to-image-v7': { input: MidjourneyTextToImageV7Input; output: 'image' };
  /** Midjourney V8.1, text to image */
  'youchuan/text-to-image-v81': { input: MidjourneyTextToImageV81Input; output: 'image' };
  /** Midjourney V8.2 preview, text to image */
  'youchuan/text-to-image-v82': { input: MidjourneyTextToImageV82PreviewInput; output: 'image' };
}
