import type { CheckResult } from '../runtimes/launch/types.js';
import type { Started, Surroundings } from './processes.js';

export type { CheckResult };

/** A program of a user: an app under one version of a framework, a bundler, a compiler or a test runner. */
export interface AppCase {
  /** Name in the matrix and on the command line. */
  readonly name: string;
  /** The package whose version the matrix shows. */
  readonly shows: string;
  /** Folder with the package.json and package-lock.json of what it needs beside this package. */
  readonly packages: URL;
  /** Folder with the sources, which are copied beside what is installed. */
  readonly sources: URL;
  /**
   * Blocks of the guides that it runs, by the names on their fences. They are in its folder `guide`, and each has a
   * check of its name in the area `guides`.
   */
  readonly blocks: readonly string[];
  /** Checks it. Rejects when it could not be checked at all. */
  run(app: App): Promise<readonly CheckResult[]>;
}

/** Where a case runs: what it needs is installed there, the packed package among it, and the sources are beside it. */
export interface App {
  /** Path of the folder. */
  readonly folder: string;
  /** Path of a program of what is installed, such as `next/dist/bin/next`. */
  readonly program: (file: string) => string;
  /** Runs a program with Node to its end. */
  readonly execute: (args: readonly string[], surroundings?: Surroundings) => Promise<Ended>;
  /** Starts a program with Node that stays, such as a server; it is stopped at the end of the case. */
  readonly start: (args: readonly string[], surroundings?: Surroundings) => Started;
}

/** How a program ended, and what it printed to both of its outputs. */
export interface Ended {
  readonly code: number | null;
  readonly printed: string;
}
