import { abortable } from '../../async/abort.js';
import { callBack } from '../../async/callback.js';
import { reading } from '../../async/reading.js';
import { InputError } from '../../errors/input.js';
import { show } from '../../json/show.js';
import { isObject } from '../../json/values.js';
import type { Context } from '../../task/context.js';
import type { Model } from '../../contract/model.js';
import type { EstimateCost } from '../../contract/price.js';
import type { Job } from '../../task/start.js';
import { type ReadInput, withAddresses } from '../../media/input.js';
import type { ModelValidator } from '../../validate/model-validator.js';
import type { Problem } from '../../validate/problems.js';
import { assertPreviewFits, fitsEstimate, type MaxCost, toLimit } from './budget.js';
import { previewPrice } from './price-preview.js';

/** What a client checks before it spends money. */
export interface Guards {
  readonly validate?: ModelValidator | undefined;
  readonly estimateCost?: EstimateCost | undefined;
  readonly maxPriceAge?: number | undefined;
  readonly maxCost?: MaxCost | undefined;
}

type Remote = Readonly<Record<string, unknown>>;

/** Stands for a file that is not uploaded yet: whatever is local becomes an address. */
const ADDRESS = 'https://upload.invalid/file';

/** A job that is refused before it costs anything when its input is wrong or its price is above the limit. */
export function guardedJob(
  context: Context,
  job: Job & { readonly read: ReadInput },
  { validate, estimateCost, maxPriceAge, maxCost }: Guards,
): Job {
  const limit = maxCost === undefined ? undefined : reading('maxCost', () => toLimit(maxCost));
  if (!validate && !limit) return job;
  const model: Model = { id: job.model, ...(job.output && { output: job.output }) };
  return {
    ...job,
    async prepare(signal, onAsk) {
      const remote = withAddresses(job.read, ADDRESS);
      signal?.throwIfAborted();
      // Functions of the caller's that may never end.
      const ask = async <T>(name: string, asked: (...given: [Model, Remote]) => T) => {
        onAsk?.(name);
        const said = await abortable(callBack(name, asked, [model, remote]), signal);
        onAsk?.(undefined);
        return said;
      };
      if (validate) assertValid(job.model, await ask('validate', validate));
      const estimate = limit && estimateCost && (await ask('estimateCost', estimateCost));
      const settled = limit === undefined || fitsEstimate(job.model, limit, estimate, maxPriceAge);
      const body = await job.prepare(signal);
      if (!settled) assertPreviewFits(job.model, limit, await previewPrice(context, job.model, body, signal));
      return body;
    },
  };
}

/** Most problems that a message tells. The others are in `body`. */
const MOST_TOLD = 51;

export function assertValid(model: string, problems: readonly Pick<Problem, 'path' | 'message'>[]): void {
  if (!Array.isArray(problems) || !problems.every(isProblem)) {
    const allowed = 'lists of problems, each with a message';
    throw new InputError(`\`validate\` returned ${show(problems)}. Allowed are ${allowed}.`, { field: 'validate' });
  }
  if (problems.length === 0) return;
  const told = problems.slice(0, MOST_TOLD).map(({ message }) => message);
  const rest = problems.length - told.length;
  // A sentence each: within a sentence, a semicolon parts what is there from what is allowed.
  const message = `${model}: ${[...told, ...(rest > 0 ? [`And ${rest} more`] : [])].join('. ')}.`;
  throw new InputError(message, { field: problems[0]?.path || undefined, body: problems });
}

const isProblem = (value: unknown) => isObject(value) && typeof value.message === 'string';
