// Generated from spec/models/acme/plain.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link acmePlain}. */
export interface AcmePlainInput {
  /** What to draw. 1 to 2000 characters. */
  prompt: string;
  /**
   * How to draw it.
   *
   * @default "photo"
   */
  style?: 'photo' | 'sketch' | undefined;
  /**
   * Length of a side in pixels. A whole number; 256 to 1024; in steps of 8.
   *
   * @default 512
   */
  width?: number | undefined;
  /**
   * Length of the other side in pixels. A whole number; 256 to 1024; in steps of 8.
   *
   * @default 512
   */
  height?: number | undefined;
  /**
   * Number of pictures. A whole number; 1 to 4. Sent with its default when left out.
   *
   * @default 1
   */
  count?: number | undefined;
  /** How far to go. More than 0; at most 1. */
  strength?: number | undefined;
  /**
   * Whether the ground is left out.
   *
   * @default false
   */
  transparent?: boolean | undefined;
  /** Start of the random numbers. */
  seed?: number | null | undefined;
  /**
   * Language of the prompt. Matching `^[a-z]{3}$`.
   *
   * @deprecated
   */
  code?: string | undefined;
}

/**
 * Acme, plain values
 *
 * Shows the plain kinds of values.
 *
 * - Documented as `acme/plain`
 * - Id: `acme/plain`
 * - Price: 0.50 CNY per call (2026-01-02)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(acmePlain, { prompt: 'A red fox', count: 1 });
 * ```
 * @see Fixture documentation, 2026-01-01
 */
export const acmePlain: Model<AcmePlainInput, 'image'> = { id: 'acme/plain', output: 'image', defaults: { count: 1 } };
