// Generated from spec/models/ltx/ltx-2.3-text-to-video-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link ltx23TextToVideoLora}. */
export interface Ltx23TextToVideoLoraInput {
  /** The scene to film: subject, action, camera and light. Include the trigger words of the LoRAs in use. */
  prompt: string;
  /**
   * Size class of the video; 480p suits drafts, 1080p the final clip. Sent with its default when left out.
   *
   * @default "480p"
   */
  resolution?: '480p' | '720p' | '1080p' | undefined;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '9:16' | '16:9' | undefined;
  /**
   * Length of the clip in whole seconds, as a number; every second is billed. A whole number; 5 to 15. Sent with its
   * default when left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * File name of the first LoRA: one of the platform's own or one that you uploaded. It has no effect while its
   * strength is 0.
   */
  lora1?: string | undefined;
  /**
   * How strongly the first LoRA acts: 0 switches it off, 1 is its full effect, negative values push away from it. -100
   * to 100.
   *
   * @default 0
   */
  lora1_strength_model?: number | undefined;
  /**
   * File name of the second LoRA: one of the platform's own or one that you uploaded. It has no effect while its
   * strength is 0.
   */
  lora2?: string | undefined;
  /**
   * How strongly the second LoRA acts: 0 switches it off, 1 is its full effect, negative values push away from it. -100
   * to 100.
   *
   * @default 0
   */
  lora2_strength_model?: number | undefined;
  /**
   * File name of the third LoRA: one of the platform's own or one that you uploaded. It has no effect while its
   * strength is 0.
   */
  lora3?: string | undefined;
  /**
   * How strongly the third LoRA acts: 0 switches it off, 1 is its full effect, negative values push away from it. -100
   * to 100.
   *
   * @default 0
   */
  lora3_strength_model?: number | undefined;
}

/**
 * LTX 2.3, text to video with LoRA
 *
 * Films a described scene at a low price per second, with up to three LoRAs for style, character or camera.
 * It runs on the open model hosted by the platform itself.
 *
 * - Documented as `ltx-2.3/text-to-video-lora`
 * - Id: `rhart-video/ltx-2.3/text-to-video-lora`
 * - Price: 0.07 CNY per second (2026-06-18)
 *
 * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
 * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
 * @example
 * ```ts
 * const { output } = await rh.run(ltx23TextToVideoLora, {
 *   prompt: 'Children carry glowing lanterns through a village at night, seen from a balcony, sparks in the air.',
 *   resolution: '480p',
 *   aspectRatio: '16:9',
 *   duration: 5,
 *   lora1: 'framee_4000.safetensors',
 *   lora1_strength_model: 0.7,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184439, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const ltx23TextToVideoLora: Model<Ltx23TextToVideoLoraInput, 'video'> = {
  id: 'rhart-video/ltx-2.3/text-to-video-lora',
  output: 'video',
  defaults: { resolution: '480p', aspectRatio: '16:9', duration: 5 },
};
