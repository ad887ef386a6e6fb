import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { RecordChange } from '../change.js';
import type { Direction } from '../kinds.js';
import type { Resolve } from './shape.js';

/** What stays the same throughout the comparison of two schemas. */
export interface Context {
  readonly direction: Direction;
  /** Follow the references of each state. */
  readonly resolve: { readonly before: Resolve; readonly after: Resolve };
  /** Whether the client sends the default of a required field that is left out, as it does for models. */
  readonly isFilled?: boolean;
  /** Fields that the price depends on. */
  readonly priced?: ReadonlySet<string>;
  /**
   * Takes the references of responses that both states have in the same place. They are compared once, apart, instead
   * of in every endpoint that responds with them.
   */
  readonly shared?: Set<string>;
  readonly record: RecordChange;
}

/** Two schemas to be compared in their turn: of one field, of the items of a list, or of one of several forms. */
export interface SchemaPair {
  readonly before: SpecSchema;
  readonly after: SpecSchema;
  /** Name of the value, such as `imageUrls[]`; empty for the whole input or response. */
  readonly at: string;
}
