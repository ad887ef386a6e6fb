/** A way in which some runtimes behave in their own way. */
export interface Difference {
  readonly id: string;
  readonly runtimes: readonly string[];
  readonly what: string;
  readonly why: string;
}

export const differences: readonly Difference[];
