// Generated from spec/models/kling/kling-lip-sync-tts.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingLipSyncTts}. */
export interface KlingLipSyncTtsInput {
  /** The words to speak; punctuation sets the pauses. At most 1000 characters. */
  text: string;
  /**
   * Voice that reads. Names ending in en_f-v1 or en_m-v1, oversea_male1 and uk_boy1 suit English; dongbeilaotie,
   * chuanmeizi, chongqingxiaohuo and tianjinjiejie have regional Chinese accents. Sent with its default when left out.
   *
   * @default "genshin_klee2"
   */
  voiceId?:
    | 'genshin_vindi2'
    | 'zhinen_xuesheng'
    | 'tiyuxi_xuedi'
    | 'ai_shatang'
    | 'genshin_klee2'
    | 'genshin_kirara'
    | 'ai_kaiya'
    | 'tiexin_nanyou'
    | 'ai_chenjiahao_712'
    | 'girlfriend_1_speech02'
    | 'chat1_female_new-3'
    | 'girlfriend_2_speech02'
    | 'cartoon-boy-07'
    | 'cartoon-girl-01'
    | 'ai_huangyaoshi_712'
    | 'you_pingjing'
    | 'ai_laoguowang_712'
    | 'chengshu_jiejie'
    | 'zhuxi_speech02'
    | 'uk_oldman3'
    | 'laopopo_speech02'
    | 'heainainai_speech02'
    | 'dongbeilaotie_speech02'
    | 'chongqingxiaohuo_speech02'
    | 'chuanmeizi_speech02'
    | 'chaoshandashu_speech02'
    | 'ai_taiwan_man2_speech02'
    | 'xianzhanggui_speech02'
    | 'tianjinjiejie_speech02'
    | 'diyinnansang_DB_CN_M_04-v2'
    | 'yizhipiannan-v1'
    | 'guanxiaofang-v2'
    | 'tianmeixuemei-v1'
    | 'daopianyansang-v1'
    | 'mengwa-v1'
    | 'AOT'
    | 'oversea_male1'
    | 'girlfriend_4_speech02'
    | 'chat_0407_5-1'
    | 'uk_boy1'
    | 'PeppaPig_platform'
    | 'ai_huangzhong_712'
    | 'calm_story1'
    | 'uk_man2'
    | 'reader_en_m-v1'
    | 'commercial_lady_en_f-v1'
    | undefined;
  /**
   * Language of the voice: zh for Chinese, en for English. It has to fit both the voice and the text. Sent with its
   * default when left out.
   *
   * @default "zh"
   */
  voiceLanguage?: 'zh' | 'en' | undefined;
  /**
   * Speaking rate: 1 is normal, 0.8 slower, 2 twice as fast. One decimal at most. 0.8 to 2.
   *
   * @default 1
   */
  voiceSpeed?: number | undefined;
}

/**
 * Kling lip sync, text to speech
 *
 * Reads a text aloud in one of 46 ready voices, as input for the lip sync step.
 * The response holds the id of the speech, which the lip sync step accepts for 30 days.
 *
 * - Documented as `kling-lip-sync/tts`
 * - Id: `kling-lip-sync/tts`
 * - Price: 0.035 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingLipSyncTts, {
 *   text: 'Welcome to the museum. The tour starts in five minutes next to the main entrance.',
 *   voiceId: 'commercial_lady_en_f-v1',
 *   voiceLanguage: 'en',
 *   voiceSpeed: 1,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingLipSyncTts: Model<KlingLipSyncTtsInput, 'text'> = {
  id: 'kling-lip-sync/tts',
  output: 'text',
  defaults: { voiceId: 'genshin_klee2', voiceLanguage: 'zh' },
};
