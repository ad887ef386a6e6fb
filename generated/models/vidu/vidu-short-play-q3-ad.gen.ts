// Generated from spec/models/vidu/vidu-short-play-q3-ad.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link viduShortPlayQ3Ad}. */
export interface ViduShortPlayQ3AdInput {
  /** Title of the series that the script belongs to. At most 20 characters. */
  scriptName: string;
  /**
   * The script: scenes, actions and spoken lines, shot by shot if you like. Mention a character as @ with its name. The
   * upper limit is meant for Chinese characters. 20 to 2000 characters.
   */
  scriptContent: string;
  /**
   * The characters, scenes and props of the script, so that each looks the same in every shot. Three to ten are
   * advised. 1 to 14 items.
   */
  assets: readonly {
    /** Number of this entry as text, such as 01. */
    id?: string | undefined;
    /** Name by which the script mentions it. */
    name?: string | undefined;
    /** What it is; character, scene or tool in Vidu's own API. */
    type?: string | undefined;
    /** Picture that shows how it looks. */
    image_uri?: string | undefined;
    /** What should be known about it, such as age, role or clothing. */
    description?: string | undefined;
    [field: string]: unknown;
  }[];
  /**
   * Size class of the film; 1080p is the only one. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '1080p' | undefined;
  /**
   * Width to height of the film: 9:16 for phones, 16:9 for screens.
   *
   * @default "9:16"
   */
  aspectRatio?: '9:16' | '16:9' | undefined;
}

/**
 * Vidu Q3 Ad, short play
 *
 * Turns a script and its characters, scenes and props into one finished short drama with sound, planning the shots
 * itself.
 * It has no setting for length or look; Q3 Drama has both.
 * Its price is not published.
 *
 * - Documented as `vidu/short-play-q3-ad`
 * - Id: `vidu/short-play-q3-ad`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduShortPlayQ3Ad, {
 *   scriptName: 'Morning Tea',
 *   scriptContent: 'Kitchen, early morning. @Mara pours tea into a glass cup, steam in the sunlight.\n@Mara: Five minutes that belong to me.\nClose-up of the tin on the table as she closes the lid.\n',
 *   assets: [
 *     { id: '01', name: 'Mara', type: 'character', image_uri: 'https://example.com/mara.png' },
 *     { id: '02', name: 'Kitchen', type: 'scene', image_uri: 'https://example.com/kitchen.png' },
 *     { id: '03', name: 'Tea tin', type: 'tool', image_uri: 'https://example.com/tea-tin.png' },
 *   ],
 *   resolution: '1080p',
 *   aspectRatio: '9:16',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 */
export const viduShortPlayQ3Ad: Model<ViduShortPlayQ3AdInput, 'video'> = {
  id: 'vidu/short-play-q3-ad',
  output: 'video',
  defaults: { resolution: '1080p' },
};
