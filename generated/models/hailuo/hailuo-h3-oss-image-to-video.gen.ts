// Generated from spec/models/hailuo/hailuo-h3-oss-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3OssImageToVideo}. */
export interface HailuoH3OssImageToVideoInput {
  /** The first frame. Leave both pictures out to make the clip from the prompt alone. JPG or PNG. */
  '136##image'?: MediaInput | undefined;
  /** The last frame, beside the first one. JPG or PNG. */
  '152##image'?: MediaInput | undefined;
  /** What the clip shows. With 144##model a short one is enough; on skip write it out. At most 20000 characters. */
  '144##prompt'?: string | undefined;
  /**
   * Shape of the clip. Take the one of the first frame, if there is one.
   *
   * @default "1:1 (Square)"
   */
  '115##aspect_ratio'?:
    | '1:1 (Square)'
    | '2:3 (Portrait Photo)'
    | '3:2 (Photo)'
    | '3:4 (Portrait Standard)'
    | '4:3 (Standard)'
    | '9:16 (Portrait Widescreen)'
    | '16:9 (Widescreen)'
    | '21:9 (Ultrawide)'
    | undefined;
  /**
   * Length of the clip in seconds; every second is billed. 5 to 15. Sent with its default when left out.
   *
   * @default 5
   */
  '157##value'?: number | undefined;
  /**
   * Language model that improves the prompt first: skip sends it as it is, free-qwen3.8-flash-next is free, the others
   * cost extra by their tokens.
   *
   * @default "free-qwen3.8-flash-next"
   */
  '144##model'?:
    | 'skip'
    | 'MiniMax-H3-Context-IR'
    | 'free-qwen3.8-flash-next'
    | 'glm/glm-5.3-flash'
    | 'openai/gpt-5.6-sol'
    | 'openai/gpt-5.6-sol-saver'
    | 'openai/gpt-5.6-terra'
    | 'openai/gpt-5.6-terra-saver'
    | 'openai/gpt-5.5-saver'
    | 'openai/gpt-5.6-luna'
    | 'google/gemini-3.5-flash'
    | 'openai/gpt-5.5-pro'
    | 'qwen/qwen3.8-flash-next'
    | 'anthropic/claude-fable-5-1'
    | 'anthropic/claude-fable-5'
    | 'anthropic/claude-opus-5'
    | 'anthropic/claude-opus-4.8'
    | 'anthropic/claude-sonnet-5'
    | 'glm-5v-turbo'
    | 'qwen/qwen3.7-plus'
    | 'xai/grok-4.6'
    | 'xai/grok-4.5'
    | 'xai/grok-4.3'
    | 'qwen/qwen3.6-plus'
    | 'kimi-k3'
    | 'bytedance/doubao-seed-evolving'
    | 'bytedance/doubao-seed-2.1-pro'
    | 'bytedance/doubao-seed-2.1-turbo'
    | 'bytedance/doubao-seed-2.0-pro'
    | 'deepseek/deepseek-v4-flash-vision-exp'
    | 'bytedance/doubao-seed-2.0-lite'
    | 'bytedance/doubao-seed-2.0-mini'
    | 'anthropic/claude-opus-4.8-saver'
    | 'google/gemini-3.5-flash-lite'
    | 'google/gemini-3.6-flash'
    | 'google/gemini-3.7-flash'
    | undefined;
}

/**
 * Hailuo H3 open source, text or image to video
 *
 * The open weights of Hailuo H3 in a RunningHub workflow: films a text, a first frame, or the way from a first to a
 * last frame, in 768P.
 * Costs less per second than H3 from its maker, and the language model that improves the prompt can be chosen.
 * Its fields carry the numbers of the workflow nodes behind it.
 *
 * - Documented as `rhart-video/minimax-h3-oss/fl2va`
 * - Id: `rhart-video/minimax-h3-oss/fl2va`
 * - Price: from 0.15 CNY per second (2026-09-21)
 *
 * On the price: a prompt model other than skip and free-qwen3.8-flash-next is billed by its tokens on top
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3OssImageToVideo, {
 *   '136##image': 'https://example.com/brass-frog.png',
 *   '144##prompt': 'The brass frog winds itself up, hops along the windowsill and falls into the flower pot.',
 *   '115##aspect_ratio': '16:9 (Widescreen)',
 *   '157##value': 6,
 *   '144##model': 'skip',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3OssImageToVideo: Model<HailuoH3OssImageToVideoInput, 'video'> = {
  id: 'rhart-video/minimax-h3-oss/fl2va',
  output: 'video',
  media: { '136##image': ['image', 0, 'jpg png'], '152##image': ['image', 0, 'jpg png'] },
  defaults: { '157##value': 5 },
  sites: { cn: { since: '2026-09-21' } },
};
