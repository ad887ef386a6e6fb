import type { OpenApiDocument, SpecSchema } from './types.js';

/** Follows local references, keeping what stands beside them: `{ $ref, description }` is the target with a new text. */
export function resolver(document: OpenApiDocument): (schema: SpecSchema) => SpecSchema {
  const schemas = document.components?.schemas ?? {};
  const resolve = (schema: SpecSchema, seen: readonly string[] = []): SpecSchema => {
    if (schema.$ref === undefined) return schema;
    const name = schema.$ref.replace('#/components/schemas/', '');
    const target = schemas[name];
    if (target === undefined || seen.includes(name)) throw new Error(`cannot follow the reference ${schema.$ref}`);
    const { $ref: _, ...beside } = schema;
    return { ...resolve(target, [...seen, name]), ...beside };
  };
  return (schema) => resolve(schema);
}

/**
 * A copy without any reference.
 *
 * @throws Error when a schema contains itself: the input of a model is a tree.
 */
export function inlineReferences(schema: SpecSchema, resolve: (schema: SpecSchema) => SpecSchema): SpecSchema {
  const visit = (node: unknown, trail: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((entry) => visit(entry, trail));
    if (typeof node !== 'object' || node === null) return node;
    const reference = (node as SpecSchema).$ref;
    if (reference !== undefined && trail.includes(reference)) throw new Error(`${reference} contains itself`);
    const next = reference === undefined ? trail : [...trail, reference];
    return Object.fromEntries(
      Object.entries(resolve(node as SpecSchema)).map(([key, entry]) => [key, visit(entry, next)]),
    );
  };
  return visit(schema, []) as SpecSchema;
}
