/** A group of models: a task or a family. */
export interface Tile {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** How many models it has. */
  readonly count: number;
  /** Path of its page from the root of the site. */
  readonly href: string;
}
