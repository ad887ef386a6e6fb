// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
import type { GptImage15EditChannelLowPriceInput } from './models/gpt-image/gpt-image-1.5-edit-channel-low-price.gen.js';
import type { GptImage2TextToImageOfficialStableInput } from './models/gpt-image/gpt-image-2-text-to-image-official-stable.gen.js';
import type { GrokImageImageToImageChannelLowPriceInput } from './models/grok/grok-image-image-to-image-channel-low-price.gen.js';
import type { GrokImagineImageTextToImageOfficialStableInput } from './models/grok/grok-imagine-image-text-to-image-official-stable.gen.js';
import type { GrokImagineImageToVideoOfficialStableInput } from './models/grok/grok-imagine-image-to-video-official-stable.gen.js';

/** Every model by id, with the input it takes and what it produces. */
export interface Models {
  /**
   * GPT Image 1.5, edit (channel, low price)
   *
   * @deprecated Withdrawn by the vendor (seen 2026-05-07). Use 'rhart-image-g-2/image-to-image' instead.
   */
  'rhart-image-g-1.5/edit': { input: GptImage15EditChannelLowPriceInput; output: 'image' };
  /** GPT Image 2, text to image (official stable) */
  'rhart-image-g-2-official/text-to-image': { input: GptImage2TextToImageOfficialStableInput; output: 'image' };
  /** Grok image, image to image (channel, low price) */
  'rhart-image-g/image-to-image': { input: GrokImageImageToImageChannelLowPriceInput; output: 'image' };
  /** Grok Imagine Image, text to image (official stable) */
  'rhart-image-x-official/text-to-image': { input: GrokImagineImageTextToImageOfficialStableInput; output: 'image' };
  /** Grok Imagine, image to video (official stable) */
  'rhart-video-g-official/image-to-video': { input: GrokImagineImageToVideoOfficialStableInput; output: 'video' };
}
