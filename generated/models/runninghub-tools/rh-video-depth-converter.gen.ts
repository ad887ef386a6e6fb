// Generated from spec/models/runninghub-tools/rh-video-depth-converter.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link rhVideoDepthConverter}. */
export interface RhVideoDepthConverterInput {
  /** The clip to measure. Steady footage with clear outlines gives the cleanest result. MP4. */
  '9##video': MediaInput;
  /**
   * Size class of the depth video: `1` is 480p, `2` is 720p, `3` is 1080p. Sent with its default when left out.
   *
   * @default "1"
   */
  '43##select'?: '1' | '2' | '3' | undefined;
  /**
   * How distance is drawn. `1`, shades of gray, is the only choice. Sent with its default when left out.
   *
   * @default "1"
   */
  '4##colormap'?: '1' | undefined;
}

/**
 * RunningHub video to depth video
 *
 * Turns a clip into a depth video, in which the shade of gray tells how far away things are.
 * Such a clip guides models that take depth as a control. Its fields carry the numbers of the workflow nodes behind it.
 *
 * - Documented as `rh-video-to-depth`
 * - Id: `rhart-video/video-depth-converter`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(rhVideoDepthConverter, {
 *   '9##video': 'https://example.com/street-dancer.mp4',
 *   '43##select': '2',
 *   '4##colormap': '1',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const rhVideoDepthConverter: Model<RhVideoDepthConverterInput, 'video'> = {
  id: 'rhart-video/video-depth-converter',
  output: 'video',
  media: { '9##video': ['video', 0, 'mp4'] },
  defaults: { '43##select': '1', '4##colormap': '1' },
  sites: { cn: { since: '2026-09-21' } },
};
