// Generated from spec/models/volcengine/volc-drama-serial-video-translate.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link volcDramaSerialVideoTranslate}. */
export interface VolcDramaSerialVideoTranslateInput {
  /** Name of the translation project, such as the title of the series; for your own orientation. */
  projectName: string;
  /**
   * Language that is spoken in the episodes. Sent with its default when left out.
   *
   * @default "en"
   */
  sourceLang?: 'zh' | 'en' | 'ja' | 'ko' | 'es' | 'pt' | 'id' | 'th' | 'vi' | undefined;
  /**
   * Language to translate into, one per call; not that of the source. Sent with its default when left out.
   *
   * @default "zh"
   */
  targetLangs?: 'zh' | 'en' | 'ja' | 'ko' | 'es' | 'pt' | 'id' | 'th' | 'vi' | undefined;
  /**
   * Model that translates the text: advanced is the better one, basic the simpler one.
   *
   * @default "advanced"
   */
  translationModel?: 'basic' | 'advanced' | undefined;
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
   * @default "2"
   */
  aiRemoveType?: '0' | '1' | '2' | undefined;
  /**
   * Lets the speed of the picture be adapted, so that a longer or shorter dub fits.
   *
   * @default false
   */
  needVideoSpeed?: boolean | undefined;
  /** Look of the new subtitles, as text; its form is not documented, so leave it out for the standard look. */
  targetStyleMap?: string | undefined;
  /**
   * Code for where the voices of the dub come from, with isDub on; the vendor does not say what each stands for, so
   * keep the default unless you can compare results.
   *
   * @default "0"
   */
  dubVoiceMode?: '0' | '1' | undefined;
  /**
   * Subtitles in the result: target shows the translation only, bilingual the original along with it.
   *
   * @default "target"
   */
  subtitleOutputMode?: 'target' | 'bilingual' | undefined;
  /**
   * Code for how the two languages are arranged, for bilingual subtitles; the vendor does not say what each stands for,
   * so keep the default unless you can compare results.
   *
   * @default "0"
   */
  arrangeMent?: '0' | '1' | undefined;
  /** Subtitle style set by hand, as text; its form is not documented, so leave it out unless you know it. */
  manualStyle?: string | undefined;
  [field: string]: unknown;
}

/**
 * Volcano Engine drama translation, series
 *
 * Translates several episodes of a short drama with the same settings: new subtitles, and a dub if wanted.
 * The published field list has no place for the episodes, so try it with something short first, or send episodes singly
 * to the one-video version.
 *
 * - Documented as `volc-drama/serial-video-translate`
 * - Id: `volc-drama/serial-video-translate`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(volcDramaSerialVideoTranslate, {
 *   projectName: 'Harbor Lights',
 *   sourceLang: 'en',
 *   targetLangs: 'ja',
 *   subtitleOutputMode: 'bilingual',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const volcDramaSerialVideoTranslate: Model<VolcDramaSerialVideoTranslateInput, 'video'> = {
  id: 'volc-drama/serial-video-translate',
  output: 'video',
  defaults: { sourceLang: 'en', targetLangs: 'zh' },
  sites: { cn: { until: '2026-09-21' } },
};
