// Generated from spec/models/volcengine/volc-drama-video-translate.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link volcDramaVideoTranslate}. */
export interface VolcDramaVideoTranslateInput {
  /** The episode to translate. Up to 1024 MB. */
  videoUrl: MediaInput;
  /** Name of the translation project, such as the title of the series; for your own orientation. */
  projectName: string;
  /**
   * Language that is spoken in the episode. Sent with its default when left out.
   *
   * @default "zh"
   */
  sourceLang?: 'zh' | 'en' | 'ja' | 'ko' | 'es' | 'pt' | 'id' | 'th' | 'vi' | undefined;
  /**
   * Language to translate into, one per call; not that of the source. Sent with its default when left out.
   *
   * @default "en"
   */
  targetLangs?: 'zh' | 'en' | 'ja' | 'ko' | 'es' | 'pt' | 'id' | 'th' | 'vi' | undefined;
  /**
   * Whether the speech is spoken anew in the other language as well; off, only subtitles are translated.
   *
   * @default false
   */
  isDub?: boolean | undefined;
  /**
   * Code for how the original subtitles are taken out of the picture; the vendor does not say what each stands for, so
   * keep the default unless you can compare results.
   *
   * @default "1"
   */
  aiRemoveType?: '0' | '1' | '2' | undefined;
  /**
   * Code for where the voices of the dub come from, with isDub on; the vendor does not say what each stands for, so
   * keep the default unless you can compare results.
   *
   * @default "0"
   */
  dubVoiceMode?: '0' | '1' | undefined;
}

/**
 * Volcano Engine drama translation, one video
 *
 * Translates one episode of a short drama: new subtitles and, if wanted, a dub in the other language.
 * The original subtitles can be taken out of the picture.
 * For several episodes under one set of settings there is the series version.
 *
 * - Documented as `volc-drama/video-translate`
 * - Id: `volc-drama/video-translate`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(volcDramaVideoTranslate, {
 *   videoUrl: 'https://example.com/episode-01.mp4',
 *   projectName: 'Second Chance',
 *   sourceLang: 'zh',
 *   targetLangs: 'es',
 *   isDub: true,
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const volcDramaVideoTranslate: Model<VolcDramaVideoTranslateInput, 'video'> = {
  id: 'volc-drama/video-translate',
  output: 'video',
  media: { videoUrl: ['video', 1024, ''] },
  defaults: { sourceLang: 'zh', targetLangs: 'en' },
  sites: { cn: { until: '2026-09-21' } },
};
