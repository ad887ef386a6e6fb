// Generated from spec/models/acme/structured.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link acmeStructured}. */
export interface AcmeStructuredInput {
  /** What to write. */
  prompt: string;
  /** How to write it. */
  mode?: 'fast' | 'slow' | undefined;
  /** Whether to shout. */
  loud?: boolean | undefined;
  /** Weight of the style. -1 to 1. */
  'lora-strength'?: number | undefined;
  /** Open settings. */
  options?: {
    /** Levels to follow. */
    depth?: 1 | 2 | undefined;
    [field: string]: unknown;
  } | undefined;
  /** Anything. */
  extra?: Readonly<Record<string, number>> | undefined;
  /** A number or one of two words. */
  target?: number | 'low' | 'high' | undefined;
  /** Words to use. No repeats; each at most 9 characters. */
  words?: readonly (string | null)[] | undefined;
  /** Form of the request. */
  version?: 2 | undefined;
}

/**
 * Acme, structured values
 *
 * Shows objects, choices and conditions.
 *
 * A second paragraph.
 *
 * - Documented as `acme/structured`
 * - Id: `acme/structured`
 * - Price: from 0.02 to 0.1 CNY per 1000 characters, by mode and loud (2026-01-02)
 *
 * On the price: Rounded up to full thousands.
 *
 * @deprecated Deprecated by the vendor (seen 2026-01-01). Use 'acme/plain' or 'acme/media' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(acmeStructured, {
 *   prompt: 'Write a poem.',
 *   options: { depth: 2 },
 *   'lora-strength': 0.5,
 * });
 * ```
 * @see Fixture documentation, 2026-01-01
 */
export const acmeStructured: Model<AcmeStructuredInput, 'text'> = { id: 'acme/structured', output: 'text' };
