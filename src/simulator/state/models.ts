import type { InputSchema } from '../../contract/input-schema.js';
import type { OutputKind } from '../../contract/model.js';
import type { PriceEntry } from '../../contract/price.js';
import type { Sites } from '../../contract/site.js';

/** What the simulator has to know about a model. */
export interface SimulatorModel {
  /** Path of the endpoint after `/openapi/v2/`. */
  readonly id: string;
  /** What it produces. */
  readonly output: OutputKind;
  /** What it accepts. */
  readonly schema: InputSchema;
  /**
   * Since and until when the sites have it. One that has it until a day refuses it.
   *
   * @default every site has it
   */
  readonly sites?: Sites | undefined;
  /** What it costs. Without a price its tasks report none. */
  readonly price?: PriceEntry | undefined;
}
