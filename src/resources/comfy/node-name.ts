/** Name of an input, in messages and in `nodes`: `6.text`. */
export function nameOf({
  nodeId,
  fieldName,
}: {
  readonly nodeId: string | number;
  readonly fieldName: string;
}): string {
  return `${nodeId}.${fieldName}`;
}
