import { RunningHubCore } from '../../../../../src/client/core.js';
import { simulate } from '../../../../../src/simulator/simulator.js';
import type { OutputKind } from '../../../../../src/contract/model.js';
import type { TaskEvent, WaitOptions } from '../../../../../src/task/types.js';
import type { ModelDetails } from '../../../shared/model-data.js';
import type { FormInput } from '../../../shared/calls/input.js';

/** One output of a simulated task: a text, or a file in this page's memory. */
export type SimulatedOutput =
  | { readonly kind: OutputKind; readonly ext: string; readonly text: string }
  | { readonly kind: OutputKind; readonly ext: string; readonly file: Blob };

/** What a simulated task gave. */
export interface SimulatedResult {
  readonly outputs: readonly SimulatedOutput[];
  /** The platform's response, as the client received it. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export type { TaskEvent };

/**
 * Makes the call with the real client on a simulator of this one model. Nothing leaves the page: the simulator takes
 * the place of `fetch`.
 *
 * @throws what the client throws, such as TaskFailedError; WaitAbortedError when the signal was aborted.
 */
export async function runOnSimulator(
  { id, output, schema, defaults, priceEntry: price }: ModelDetails,
  input: FormInput,
  { signal, onStatus }: Pick<WaitOptions, 'signal' | 'onStatus'>,
): Promise<SimulatedResult> {
  const simulator = simulate([{ id, output, schema, price }], {});
  const rh = new RunningHubCore({
    apiKey: 'simulated',
    baseUrl: simulator.origin,
    fetch: simulator.fetch,
  });
  const { outputs, raw } = await rh.run({ id, output, defaults }, input, { signal, onStatus });
  const views = outputs.map(async (item): Promise<SimulatedOutput> => {
    const { kind, ext, text } = item;
    return text === undefined ? { kind, ext, file: await rh.download(item).blob() } : { kind, ext, text };
  });
  return { outputs: await Promise.all(views), raw };
}
