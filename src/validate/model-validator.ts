import type { MediaRule, Model } from '../contract/model.js';
import type { Problem } from './problems.js';

/** What the client needs to know of problems. */
type Found = readonly Pick<Problem, 'path' | 'message'>[];

/**
 * What a client can check inputs with, before it sends anything: a function, and with it the rules of the media fields.
 * `validate` of `runninghub/validate` is one.
 *
 * @example
 * // One of your own keeps the rules when you say so; without `media`, local files of a model that is given by its id
 * // are left to the platform.
 * const strict: ModelValidator = Object.assign(
 *   (model: Model, input: Record<string, unknown>) => [...validate(model, input), ...houseRules(input)],
 *   { media: validate.media },
 * );
 */
export interface ModelValidator {
  /**
   * Returns what is wrong with an input, in which local media stand as addresses; an empty list when nothing is. May be
   * async.
   */
  (model: Model, input: Readonly<Record<string, unknown>>): Found | PromiseLike<Found>;
  /**
   * Rules of a model's media fields, by field name, for models that do not carry them as the helpers do. By these the
   * client checks the extension and the size of local files, and knows which fields take media whatever they are
   * called. Not async.
   *
   * @default no rules: only the helpers' are known
   */
  readonly media?: ((model: string) => Readonly<Record<string, MediaRule>> | undefined) | undefined;
}
