import { modelJob, RunningHubCore } from './core.js';
import type { InputOf, KindOf, ModelRef, NoSuchModel } from '../task/model-ref.js';
import { AccountResource, ApiKeys, QueueResource } from '../resources/account.js';
import { Apps } from '../resources/comfy/apps.js';
import { Assets } from '../resources/assets/assets.js';
import type { MaxCost } from './guards/budget.js';
import { type Guards, guardedJob } from './guards/guarded-job.js';
import { knownModel } from './guards/known-model.js';
import { reading } from '../async/reading.js';
import type { HelperJob } from '../resources/comfy/graph-job.js';
import { Lora } from '../resources/lora.js';
import type { Model } from '../contract/model.js';
import { modelOf } from './model-of.js';
import { previewPrice, type PricePreview } from './guards/price-preview.js';
import { QuickCreate } from '../resources/quick-create.js';
import { Resources } from '../resources/resources.js';
import { Webhooks } from '../resources/webhooks/webhooks.js';
import { Workflows } from '../resources/comfy/workflows.js';
import { type CallOptions, callOptions, signalOf } from '../task/call-options.js';
import { ANY } from '../async/option-kinds.js';
import type { OptionTypes } from '../async/option-types.js';
import { contextOf } from '../task/context.js';
import type { CoreOptions } from './options.js';
import type { EstimateCost } from '../contract/price.js';
import { type Job, run, type RunOptions, start, type SubmitOptions } from '../task/start.js';
import type { Task } from '../task/task.js';
import type { Result } from '../task/types.js';
import type { ModelValidator } from '../validate/model-validator.js';

/** Settings of a client. All are optional. */
export interface ClientOptions extends CoreOptions {
  /**
   * Checks the input of `run` and `submit` before anything is sent; local media count as addresses. A problem becomes
   * an {@link InputError}. `validate` of `runninghub/validate` fits.
   *
   * Its `media`, if it has one, tells what the media fields of a model take that is given by its id; local files are
   * then checked by extension and size, also for `previewPrice`. A function of your own has no `media` unless you give
   * it one: `Object.assign(own, { media: validate.media })`.
   *
   * @default no check; the platform refuses what it does not take
   */
  readonly validate?: ModelValidator | undefined;
  /**
   * Estimates the cost of a call, for `maxCost`. `estimateCost` of `runninghub/pricing` fits.
   *
   * @default the platform is asked for the price
   */
  readonly estimateCost?: EstimateCost | undefined;
  /**
   * How old the price behind an estimate may be, in milliseconds since its day (`asOf`). An older one decides nothing:
   * the platform is asked. `Infinity` relies on the list whatever its age, for instance in a page whose proxy passes on
   * no question about prices.
   *
   * @default 90 days
   */
  readonly maxPriceAge?: number | undefined;
}

/** Options that `run` and `submit` have beyond those of the core. */
export interface CostOptions {
  /**
   * The most that the call may cost, such as `'0.50'`; otherwise it is refused with a {@link CostLimitError}, and
   * nothing is submitted. A client with `estimateCost` compares before it sends anything; when the estimate is not
   * exact or its price older than `maxPriceAge`, and in a client without, local media are uploaded and the platform is
   * asked. A price that nobody knows is refused.
   */
  readonly maxCost?: MaxCost | undefined;
}

const COST_OPTIONS = { maxCost: ANY } satisfies OptionTypes & Record<keyof CostOptions, unknown>;

/**
 * The RunningHub client.
 *
 * @example
 * import { RunningHub } from 'runninghub';
 * const rh = new RunningHub();
 * const result = await rh.run('rhart-image-x-official/text-to-image', { prompt: 'a red fox' });
 * await rh.download(result.output).save('out/');
 */
export class RunningHub extends RunningHubCore {
  /** ComfyUI workflows. */
  readonly workflows: Workflows;
  /** AI apps. */
  readonly apps: Apps;
  /** References for models that take assets. */
  readonly assets: Assets;
  /** The site's Quick Create apps. */
  readonly quickCreate: QuickCreate;
  /** The account's own LoRA files. */
  readonly lora: Lora;
  /** Deliveries that tell the end of a task. */
  readonly webhooks: Webhooks;
  /** The account behind the key. */
  readonly account: AccountResource;
  /** The queue that the key's tasks wait in. */
  readonly queue: QueueResource;
  /** The keys of the account. */
  readonly apiKeys: ApiKeys;
  /** The public library of model files. */
  readonly resources: Resources;
  readonly #guards: Guards;

  /**
   * Looks for neither key nor address; that is left to the first request.
   *
   * @throws InputError when an option is unknown or unusable.
   */
  constructor(options: ClientOptions = {}) {
    super(options, ['validate', 'estimateCost', 'maxPriceAge']);
    const context = contextOf(this);
    const { validate, estimateCost, maxPriceAge } = options;
    this.#guards = { validate, estimateCost, maxPriceAge };
    const jobOf: HelperJob = (helper, input) => modelJob(context, modelOf(helper), input);
    this.workflows = new Workflows(context, jobOf);
    this.apps = new Apps(context, jobOf);
    this.assets = new Assets(context);
    this.quickCreate = new QuickCreate(context);
    this.lora = new Lora(context);
    this.webhooks = new Webhooks(context);
    this.account = new AccountResource(context);
    this.queue = new QueueResource(context);
    this.apiKeys = new ApiKeys(context);
    this.resources = new Resources(context);
  }

  /**
   * Runs a model and waits for its result; see {@link RunningHubCore.run}.
   *
   * @throws CostLimitError when the call would cost more than `maxCost`; otherwise as {@link RunningHubCore.run}.
   * @example
   * const { outputs, usage } = await rh.run(gptImage2TextToImageOfficialStable, input, { maxCost: '0.50' });
   */
  override async run<M extends ModelRef | NoSuchModel>(
    model: M,
    input: InputOf<M>,
    options: RunOptions & CostOptions = {},
  ): Promise<Result<KindOf<M>>> {
    return run(contextOf(this), this.#job(model, input, options), options);
  }

  /** Starts a task and returns a handle on it; see {@link RunningHubCore.submit}. Errors as {@link RunningHub.run}. */
  override async submit<M extends ModelRef | NoSuchModel>(
    model: M,
    input: InputOf<M>,
    options: SubmitOptions & CostOptions = {},
  ): Promise<Task<KindOf<M>>> {
    return start(contextOf(this), this.#job(model, input, options), options);
  }

  /**
   * What a call would cost this account, as the platform tells it. Uploads local media; starts no task.
   *
   * @throws InputError when the model would not take the input.
   * @example
   * const { estimatedPrice, currency } = await rh.previewPrice(model, input);
   */
  async previewPrice<M extends ModelRef | NoSuchModel>(
    model: M,
    input: InputOf<M>,
    options: CallOptions = {},
  ): Promise<PricePreview> {
    const signal = signalOf(options);
    const context = contextOf(this);
    const job = modelJob(context, this.#known(model), input);
    return previewPrice(context, job.model, await job.prepare(signal), signal);
  }

  #known(model: ModelRef): Model<object> {
    return reading('model', () => knownModel(modelOf(model), this.#guards.validate));
  }

  #job(model: ModelRef, input: object, options: CostOptions): Job {
    const { maxCost } = callOptions(options, COST_OPTIONS);
    const context = contextOf(this);
    const job = guardedJob(context, modelJob(context, this.#known(model), input), { ...this.#guards, maxCost });
    return { ...job, options: COST_OPTIONS };
  }
}
