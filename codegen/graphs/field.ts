import type { SpecSchema } from '../spec/types.js';

/** An input of a node that becomes a field. */
export interface GraphField {
  /** The node and the name of its input, `6.text`; several that have one value in the editor. */
  readonly nodes: readonly [string, ...string[]];
  /** Names to choose from, the best first. */
  readonly candidates: readonly (string | undefined)[];
  readonly schema: SpecSchema;
  /** Sentences for the comment. */
  readonly said: readonly string[];
  /** Whether it takes a seed that the client can draw. */
  readonly isSeed: boolean;
  /** Its present value, when that is not among those that it takes. */
  readonly missing?: string | undefined;
}

/** Largest seed that the client draws. */
const LARGEST_DRAWN = 2 ** 31 - 1;

/** The type of a seed: beyond 2^53 it is text. Its present value says nothing, since each run has another. */
export function seedSchema(limits: SpecSchema = {}): SpecSchema {
  const { default: _present, ...rest } = limits;
  return { ...rest, type: ['number', 'string'] };
}

export function isDrawn({ minimum = 0, maximum = Infinity }: SpecSchema): boolean {
  return minimum <= 0 && maximum >= LARGEST_DRAWN;
}

/** The type of a whole number that may have more digits than a number of JavaScript holds. */
export const LONG_SAID = 'Beyond 2^53 - 1 it is text, since a number would be rounded, and is refused.';

export const SEED_SAID = `Drawn when it is left out, and told as \`seeds\` of the result. ${LONG_SAID}`;
