import type { OutputKind } from '../../../../../src/contract/model.js';

/** A group of models: a task or a family. */
export interface Tile {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** How many models it has. */
  readonly count: number;
  /** What the first of its models makes. */
  readonly output: OutputKind;
  /** Path of its page from the root of the site. */
  readonly href: string;
}
