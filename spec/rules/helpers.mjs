/** Whether a location is in a file of `spec/models`. */
export function isModelFile(location) {
  return /[\\/]models[\\/]/.test(location.source.absoluteRef);
}

/** Family and file name of a model file: `…/models/grok/edit.yaml` → `grok`. */
export function familyOf(location) {
  return /[\\/]models[\\/](.+)[\\/][^\\/]+$/.exec(location.source.absoluteRef)?.[1];
}

/** The schema of a JSON request body, and where it is. Undefined when there is none. */
export function bodyOf(operation, ctx) {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (!schema) return undefined;
  const location = ctx.location.child(['requestBody', 'content', 'application/json', 'schema']);
  return schema.$ref ? ctx.resolve(schema) : { node: schema, location };
}

/**
 * Whether a schema only asserts something about an object that is described elsewhere, as the parts of `if`, `not` and
 * `anyOf: [{ required: […] }]` do.
 */
export function isConstraint(schema, location) {
  return schema.type === undefined && /\/(if|then|else|not|contains|allOf|anyOf|oneOf)(\/|$)/.test(location.pointer);
}

/** Whether a schema lets a value be of a type. */
export function allowsType(schema, type) {
  return [schema?.type].flat().includes(type);
}
