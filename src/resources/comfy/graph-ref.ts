import type { AppModel, Model, OutputKind, WorkflowModel } from '../../contract/model.js';
import type { OwnApps, OwnWorkflows } from '../../contract/own-graphs.js';
import type { KindOf } from '../../task/model-ref.js';
import type { NodeInfo, NodeInputs } from './nodes.js';

/** A helper that `runninghub generate` wrote for a workflow or an app. */
export type GraphHelper = Model<object>;

/** A workflow: its id as text or as a `bigint`, or a helper that was generated for it. */
export type WorkflowRef = keyof OwnWorkflows | (string & {}) | bigint | WorkflowModel<object>;

/** An AI app: its id as text or as a `bigint`, or a helper that was generated for it. */
export type AppRef = keyof OwnApps | (string & {}) | bigint | AppModel<object>;

/** What was declared of a workflow or an app; `never` when nothing was. */
type Declared<Own, Ref> = Ref extends keyof Own ? (Own[Ref] extends (own: infer Entry) => void ? Entry : never) : never;

/** What a workflow or an app can be given: the fields of a helper, the inputs of an id that is known, or any. */
export type GraphInputs<Own, Ref> = [Ref] extends [never]
  ? NodeInputs
  : Ref extends keyof Own
    ? Declared<Own, Ref> extends { readonly nodes: infer Nodes extends object }
      ? Nodes | readonly NodeInfo[]
      : NodeInputs
    : Ref extends { readonly input?: infer Input extends object }
      ? Input
      : NodeInputs;

/** What a workflow or an app makes; `never` when that is not known. */
export type GraphKind<Own, Ref> = Ref extends keyof Own
  ? Declared<Own, Ref> extends { readonly output: infer Kind extends OutputKind }
    ? Kind
    : never
  : KindOf<Ref>;

/** Whether a helper is meant rather than an id. */
export function isHelper(ref: unknown): ref is GraphHelper {
  return typeof ref === 'object' && ref !== null;
}
