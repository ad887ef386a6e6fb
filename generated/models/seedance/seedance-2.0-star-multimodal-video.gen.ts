// Generated from spec/models/seedance/seedance-2.0-star-multimodal-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedance20StarMultimodalVideo}. */
export interface Seedance20StarMultimodalVideoInput {
  /**
   * Size class of the video. 480p, 720p and native1080p are rendered directly; 1080p, 2k and 4k are enlarged from 720p.
   * native1080p costs most. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | '1080p' | 'native1080p' | '2k' | '4k' | undefined;
  /**
   * Length of the clip in seconds; -1 presumably lets the model decide, as in the other Seedance 2.0 models. Sent with
   * its default when left out.
   *
   * @default "5"
   */
  duration?: '-1' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the video; adaptive lets the model choose the shape that suits the template.
   *
   * @default "adaptive"
   */
  ratio?: 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9' | undefined;
  /**
   * Which licensed character and scene is used. The ids are opaque; the page of the model at the vendor shows what each
   * one looks like. Sent with its default when left out.
   *
   * @default "ca4e2a5b6ba3429aa32f1b6ce8095e49"
   */
  templateId?:
    | 'ca4e2a5b6ba3429aa32f1b6ce8095e49'
    | '3939807298934776bcaab866e5411234'
    | 'ffe89289a144441c8151b119d7a69912'
    | '806e1cb898e343bd817cf601d73bdb05'
    | '98dc545610564969ac7ff547f40c98d2'
    | '0aa9c61ef52a42b58e554bcac588b80c'
    | undefined;
  /**
   * A picture of your own for the clip, for instance of a person or a product to appear in it. JPG, PNG, JPEG or WEBP,
   * up to 10 MB.
   */
  imageUrl?: MediaInput | undefined;
}

/**
 * Stephen Chow character video (Seedance 2.0)
 *
 * Makes a clip with a licensed Stephen Chow film character, chosen from six templates.
 * Take the fast version for drafts and this one for the final clip or for native 1080p.
 *
 * - Documented as `Stephen Chow IP Video Gen(Seedance 2.0)`
 * - Id: `rhart-video/sparkvideo-2.0/multimodal-video-star`
 * - Price: from 0.66 to 3.3 CNY per second, by resolution (2026-09-21)
 *
 * On the price: the prices without a reference clip; with one, a lower rate applies to its seconds as well, with a
 * minimum that makes it dearer. Whether a template counts as one is not published
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedance20StarMultimodalVideo, {
 *   resolution: '720p',
 *   duration: '5',
 *   ratio: '16:9',
 *   templateId: 'ca4e2a5b6ba3429aa32f1b6ce8095e49',
 *   imageUrl: 'https://example.com/guest.png',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 */
export const seedance20StarMultimodalVideo: Model<Seedance20StarMultimodalVideoInput, 'video'> = {
  id: 'rhart-video/sparkvideo-2.0/multimodal-video-star',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png jpeg webp'] },
  defaults: { resolution: '720p', duration: '5', templateId: 'ca4e2a5b6ba3429aa32f1b6ce8095e49' },
};
