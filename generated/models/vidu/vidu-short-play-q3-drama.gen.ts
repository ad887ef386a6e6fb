// Generated from spec/models/vidu/vidu-short-play-q3-drama.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduShortPlayQ3Drama}. */
export interface ViduShortPlayQ3DramaInput {
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
   * One picture that shows where people and things stand; it holds for the whole film. JPG, JPEG, PNG or WEBP, up to 50
   * MB.
   */
  uploadImageUrl?: MediaInput | undefined;
  /**
   * How it is settled where people and things stand. upload is the fastest; panorama and step count only while
   * uploadImageUrl is left out.
   *
   * @default "upload"
   */
  placement?: 'upload' | 'panorama' | 'step' | undefined;
  /**
   * Length of the film in seconds. What 0 does is not documented; the model can also plan a length of its own, up to
   * about 180 seconds, and 0 may ask for that. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?:
    | '0'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | '17'
    | '18'
    | '19'
    | '20'
    | '21'
    | '22'
    | '23'
    | '24'
    | '25'
    | '26'
    | '27'
    | '28'
    | '29'
    | '30'
    | undefined;
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
  /**
   * Look of the film in a few words without punctuation, such as watercolor animation. Left out, it looks like a film
   * with real people. At most 30 characters.
   */
  style?: string | undefined;
}

/**
 * Vidu Q3 Drama, short play
 *
 * Turns a script and its characters, scenes and props into one finished short drama with sound, planning the shots
 * itself.
 * Unlike Q3 Ad it lets you set the length, the look and where people and things stand.
 * Its price is not published.
 *
 * - Documented as `vidu/short-play-q3-drama`
 * - Id: `vidu/short-play-q3-drama`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduShortPlayQ3Drama, {
 *   scriptName: 'The Umbrella',
 *   scriptContent: 'Bus stop, rain at night. @Jonas waits without an umbrella.\n@Edda holds hers over him without a word.\n@Jonas: Do we know each other?\n@Edda: Not yet.\n',
 *   assets: [
 *     { id: '01', name: 'Jonas', type: 'character', image_uri: 'https://example.com/jonas.png' },
 *     { id: '02', name: 'Edda', type: 'character', image_uri: 'https://example.com/edda.png' },
 *     { id: '03', name: 'Bus stop', type: 'scene', image_uri: 'https://example.com/bus-stop.png' },
 *   ],
 *   duration: '12',
 *   resolution: '1080p',
 *   aspectRatio: '9:16',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 */
export const viduShortPlayQ3Drama: Model<ViduShortPlayQ3DramaInput, 'video'> = {
  id: 'vidu/short-play-q3-drama',
  output: 'video',
  media: { uploadImageUrl: ['image', 50, 'jpg jpeg png webp'] },
  defaults: { duration: '5', resolution: '1080p' },
};
