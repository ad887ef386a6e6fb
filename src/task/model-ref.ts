import type { Models } from '../../generated/models.gen.js';
import type { Model, OutputKind } from '../contract/model.js';

/** An id of the catalog, an imported helper, or `{ id }` for an endpoint the catalog does not know. */
export type ModelRef = keyof Models | Model<object>;

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
  : M extends { readonly output?: infer Kind extends OutputKind }
    ? OutputKind extends Kind
      ? never
      : Kind
    : never;
