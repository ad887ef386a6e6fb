// Generated from spec/models/hailuo/hailuo-h3-oss-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3OssReferenceToVideo}. */
export interface HailuoH3OssReferenceToVideoInput {
  /** The first reference picture: a person, a thing or a place that the clip should show. JPG or PNG. */
  '170##image'?: MediaInput | undefined;
  /** The second reference picture. JPG or PNG. */
  '171##image'?: MediaInput | undefined;
  /** The third reference picture. JPG or PNG. */
  '172##image'?: MediaInput | undefined;
  /** The fourth reference picture. JPG or PNG. */
  '173##image'?: MediaInput | undefined;
  /** The fifth reference picture. JPG or PNG. */
  '174##image'?: MediaInput | undefined;
  /** The sixth reference picture. JPG or PNG. */
  '175##image'?: MediaInput | undefined;
  /** The seventh reference picture. JPG or PNG. */
  '176##image'?: MediaInput | undefined;
  /** The eighth reference picture. JPG or PNG. */
  '177##image'?: MediaInput | undefined;
  /** The ninth reference picture. JPG or PNG. */
  '178##image'?: MediaInput | undefined;
  /** The first reference clip, whose movement, camera or subject is used. MP4. */
  '179##file'?: MediaInput | undefined;
  /** The second reference clip, whose movement, camera or subject is used. MP4. */
  '180##file'?: MediaInput | undefined;
  /** The third reference clip, whose movement, camera or subject is used. MP4. */
  '181##file'?: MediaInput | undefined;
  /** The first reference sound: a voice, music or a noise for the clip. MP3 or WAV. */
  '182##audio'?: MediaInput | undefined;
  /** The second reference sound: a voice, music or a noise for the clip. MP3 or WAV. */
  '183##audio'?: MediaInput | undefined;
  /** The third reference sound: a voice, music or a noise for the clip. MP3 or WAV. */
  '184##audio'?: MediaInput | undefined;
  /**
   * What happens in the clip, and which reference plays which part. With 144##model a short one is enough; on skip
   * write it out. At most 20000 characters.
   */
  '144##prompt'?: string | undefined;
  /**
   * Shape of the clip, whatever the references look like.
   *
   * @default "16:9 (Widescreen)"
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
 * Hailuo H3 open source, reference to video
 *
 * The open weights of Hailuo H3 in a RunningHub workflow: makes a 768P clip with up to nine reference pictures, three
 * clips and three sounds.
 * Each reference has a field of its own; how the prompt names them is not documented, so describe them.
 * Its fields carry the numbers of the workflow nodes behind it.
 *
 * - Documented as `rhart-video/minimax-h3-oss/fl2va-advanced`
 * - Id: `rhart-video/minimax-h3-oss/fl2va-advanced`
 * - Price: from 0.15 CNY per second (2026-09-21)
 *
 * On the price: a prompt model other than skip and free-qwen3.8-flash-next is billed by its tokens on top
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3OssReferenceToVideo, {
 *   '170##image': 'https://example.com/chef.png',
 *   '171##image': 'https://example.com/space-station.jpg',
 *   '182##audio': 'https://example.com/chef-voice.mp3',
 *   '144##prompt': 'The chef floats in the galley of the space station, catches a drifting noodle and comments on it in the recorded voice.',
 *   '115##aspect_ratio': '16:9 (Widescreen)',
 *   '157##value': 8,
 *   '144##model': 'free-qwen3.8-flash-next',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3OssReferenceToVideo: Model<HailuoH3OssReferenceToVideoInput, 'video'> = {
  id: 'rhart-video/minimax-h3-oss/fl2va-advanced',
  output: 'video',
  media: {
    '170##image': ['image', 0, 'jpg png'],
    '171##image': ['image', 0, 'jpg png'],
    '172##image': ['image', 0, 'jpg png'],
    '173##image': ['image', 0, 'jpg png'],
    '174##image': ['image', 0, 'jpg png'],
    '175##image': ['image', 0, 'jpg png'],
    '176##image': ['image', 0, 'jpg png'],
    '177##image': ['image', 0, 'jpg png'],
    '178##image': ['image', 0, 'jpg png'],
    '179##file': ['video', 0, 'mp4'],
    '180##file': ['video', 0, 'mp4'],
    '181##file': ['video', 0, 'mp4'],
    '182##audio': ['audio', 0, 'mp3 wav'],
    '183##audio': ['audio', 0, 'mp3 wav'],
    '184##audio': ['audio', 0, 'mp3 wav'],
  },
  defaults: { '157##value': 5 },
  sites: { cn: { since: '2026-09-21' } },
};
