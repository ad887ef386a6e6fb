import type { Page } from 'playwright-core';

/** An app in `examples/`. */
export interface Example {
  /** Name of its folder. */
  readonly name: string;
  /** Size of the window of its screenshot. */
  readonly window: { readonly width: number; readonly height: number };
  /** HTTP statuses of refusals that its visitor meets, which Chromium notes as errors. */
  readonly refusals: readonly number[];
  /** Does what a visitor does, and ends with a result on the page. */
  readonly use: (place: Place) => Promise<void>;
}

/** Where an example is used. */
export interface Place {
  readonly page: Page;
  /** Address of the app. */
  readonly url: string;
  /** What its server has printed so far. */
  readonly printed: () => string;
}
