/**
 * What the platform found wrong with a node of a graph before it ran. Source: several third parties read it; in the
 * vendor's samples it is empty.
 */
export type NodeError = {
  /** Key of the node in the workflow's graph; absent when the graph as a whole is meant. */
  readonly nodeId?: string;
  /** Class of the node, such as `UNETLoader`. */
  readonly nodeName?: string;
  /** Kind of the error, such as `value_not_in_list`. */
  readonly type?: string;
  /** What is wrong. */
  readonly message: string;
};
