/** An input of a node. */
interface NodeInput {
  readonly nodeId: string;
  readonly fieldName: string;
}

/** Two lengths of an id never fit: what would end it stands behind a backslash. */
const NAME = /^((?:[^.\s\\]|\\[^])+)\.([^]+)$/;

/**
 * Name of an input, in messages and in `nodes`: `6.text`. Where an id has a dot, a space or a backslash, as no editor
 * makes them, a backslash stands before it: `1\.5.text`.
 */
export function nameOf({
  nodeId,
  fieldName,
}: {
  readonly nodeId: string | number;
  readonly fieldName: string;
}): string {
  return `${String(nodeId).replace(/[.\s\\]/g, '\\$&')}.${fieldName}`;
}

/** The input that a name stands for; undefined when it stands for none. */
export function nodeInputOf(name: string): NodeInput | undefined {
  const [, id, fieldName] = NAME.exec(name) ?? [];
  return id === undefined || fieldName === undefined ? undefined : { nodeId: id.replace(/\\([^])/g, '$1'), fieldName };
}
