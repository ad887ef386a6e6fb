import type { Models } from '../../generated/models.gen.js';
import type { Model, OutputKind } from '../contract/model.js';

/** An id of the catalog, an imported helper, an entry of the catalog, or `{ id }` for an endpoint it does not know. */
export type ModelRef = keyof Models | Model<object>;

declare const NONE: unique symbol;

/**
 * What no value is. It stands beside {@link ModelRef} where a model is taken, so that the compiler's message about a
 * wrong id, or about a variable of type `string`, says what to do.
 */
export interface NoSuchModel<
  Advice extends string = 'No such model. Endpoints this version does not know are called with { id }',
> extends Model<object> {
  /** Exists in types only, and nowhere. */
  readonly [NONE]: Advice;
}

/** The input that a model takes. `object` when nobody knows which of all models it is. */
export type InputOf<M> = keyof Models extends M
  ? object
  : M extends keyof Models
    ? Models[M]['input']
    : M extends { readonly input?: infer Input extends object }
      ? Input
      : object;

/** What a model makes; `never` when that is not known. */
export type KindOf<M> = M extends keyof Models
  ? Models[M]['output']
  : M extends { readonly output: infer Kind extends OutputKind }
    ? Kind
    : M extends { readonly output?: infer Kind extends OutputKind }
      ? OutputKind extends Kind
        ? never
        : Kind
      : never;
