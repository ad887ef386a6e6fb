// Generated from spec/models/zeta/awkward.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link zetaAwkward}. */
export interface ZetaAwkwardInput {
  /** It's a "quoted" text; see https://example.com/*\/all. At least 1 character. */
  prompt: string;
  /** Who speaks. */
  voice?:
    | 'alloy'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'fable'
    | 'nova'
    | 'onyx'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'amber'
    | 'basil'
    | 'cedar'
    | 'dahlia'
    | 'elder'
    | "o'neil"
    | undefined;
  [field: string]: unknown;
}

/**
 * Zeta, awkward text
 *
 * Text that could end a comment *\/ or begin a tag {\@link nowhere}. References in a prompt are written as @image1, and
 * a line must not break right before @image2 or what follows it is lost.
 *
 * - Documented as `zeta/awkward`
 * - Id: `zeta/awkward`
 * - Price: free (2026-01-02)
 *
 * @deprecated Withdrawn (seen 2026-01-01): no list has it.
 * @example
 * ```ts
 * const { output } = await rh.run(zetaAwkward, { prompt: 'He said "it\'s done" *\/ and left @once', voice: "o'neil" });
 * ```
 * @see Fixture documentation, 2026-01-01
 */
export const zetaAwkward: Model<ZetaAwkwardInput, 'audio'> = { id: 'zeta/awkward', output: 'audio' };
