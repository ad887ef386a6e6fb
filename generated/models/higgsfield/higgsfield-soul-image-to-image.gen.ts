// Generated from spec/models/higgsfield/higgsfield-soul-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link higgsfieldSoulImageToImage}. */
export interface HiggsfieldSoulImageToImageInput {
  /** What the new picture should show; the preset adds the look. At most 2048 characters. */
  prompt: string;
  /** The picture to start from. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Width*height in pixels, from portrait 1152*2048 through square 1536*1536 to landscape 2048*1152. Sent with its
   * default when left out.
   *
   * @default "1152*2048"
   */
  size?:
    | '960*1696'
    | '1088*1632'
    | '1152*1536'
    | '1152*2048'
    | '1536*1536'
    | '1536*1152'
    | '1536*2048'
    | '1344*2016'
    | '1632*1088'
    | '1696*960'
    | '2016*1344'
    | '2048*1152'
    | '2048*1536'
    | undefined;
  /**
   * Preset for look, place or camera, such as 2000s Cam, CCTV or Tokyo Streetstyle. Realistic and General stay neutral.
   *
   * @default "Realistic"
   */
  style?:
    | 'Creatures'
    | 'Medieval'
    | 'Spotlight'
    | 'Giant People'
    | 'Red balloon'
    | 'green editorial'
    | 'Subway'
    | 'Library'
    | 'Realistic'
    | 'DigitalCam'
    | 'Grillz Selfie'
    | 'Bleached Brows'
    | 'Sitting on the Street'
    | 'Crossing the street'
    | 'Angel Wings'
    | 'Duplicate'
    | 'Quiet luxury'
    | 'Fireproof'
    | 'Elevator Mirror'
    | '360 cam'
    | 'Glitch'
    | 'FashionShow'
    | 'PixeletedFace'
    | 'Sunbathing'
    | 'Paper Face'
    | '90s Grain'
    | 'Geominimal'
    | 'Foggy Morning'
    | 'Overexposed'
    | 'Sunset beach'
    | 'Giant Accessory'
    | 'RingSelfie'
    | 'Street view'
    | "90's Editorial"
    | 'Rhyme & blues'
    | '2000s Cam'
    | 'CCTV'
    | '0.5 Outfit'
    | 'Amalfi Summer'
    | 'Bimbocore'
    | '0.5 Selfie'
    | 'Sand'
    | 'Vintage PhotoBooth'
    | 'afterparty cam'
    | 'Babydoll MakeUp'
    | 'Through The Glass'
    | 'Gallery'
    | 'Eating Food'
    | 'Swords Hill'
    | 'Office beach'
    | "Help It's Too Big"
    | 'Japandi'
    | 'iPhone'
    | 'Gorpcore'
    | 'Indie sleaze'
    | 'Fairycore'
    | 'Tumblr'
    | 'Avant-garde'
    | 'HairClips'
    | 'birthday mess'
    | 'Clouded Dream'
    | 'Y2K Posters'
    | 'tokyo drift'
    | 'Object Makeup'
    | 'Graffiti'
    | 'Sunburnt'
    | 'hallway noir'
    | '2000s Fashion'
    | 'Night Beach'
    | 'Movie'
    | 'Long legs'
    | '7"'
    | 'General'
    | 'Nail Check'
    | 'Coquette core'
    | 'Mixed Media'
    | 'Selfcare'
    | 'Grunge'
    | 'Double take'
    | '505room'
    | 'Flight mode'
    | 'Escalator'
    | 'burgundy suit'
    | 'Fisheye'
    | 'Shoe Check'
    | 'Rainy Day'
    | 'Mt. Fuji'
    | 'Sea breeze'
    | 'Invertethereal'
    | 'Y2K'
    | 'Tokyo Streetstyle'
    | 'chrome exit'
    | 'Night rider'
    | 'Artwork'
    | 'Glazed doll skin makeup'
    | 'mount view'
    | '2049'
    | 'blackout fit'
    | 'Bike mafia'
    | 'static glow'
    | 'Nicotine glow'
    | 'brick shade'
    | 'dmv'
    | 'Fish-eye twin'
    | "It's french"
    | 'cocktail'
    | undefined;
  /**
   * How strongly the preset takes over: 0 hardly shows it, 1 applies it fully. 0 to 1.
   *
   * @default 1
   */
  strength?: number | undefined;
  /**
   * Level of finish; high costs twice as much as medium. Sent with its default when left out.
   *
   * @default "medium"
   */
  quality?: 'medium' | 'high' | undefined;
}

/**
 * Higgsfield Soul, image to image
 *
 * Restyles a photo with one of about a hundred presets from fashion and social media, for pictures that look taken
 * rather than generated.
 *
 * - Documented as `higgsfield/soul/image-to-image`
 * - Id: `higgsfield/soul/image-to-image`
 * - Price: 0.7 to 1.4 CNY per call, by quality (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(higgsfieldSoulImageToImage, {
 *   prompt: 'The woman leans on a taxi at night, laughing, flash photo, friends blurred behind her.',
 *   imageUrl: 'https://example.com/woman.jpg',
 *   size: '1536*2048',
 *   style: '2000s Cam',
 *   strength: 0.8,
 *   quality: 'medium',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const higgsfieldSoulImageToImage: Model<HiggsfieldSoulImageToImageInput, 'image'> = {
  id: 'higgsfield/soul/image-to-image',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { size: '1152*2048', quality: 'medium' },
  sites: { cn: { until: '2026-09-21' } },
};
