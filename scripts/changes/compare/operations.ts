import { resolver } from '../../../codegen/spec/references.js';
import {
  METHODS,
  type OpenApiDocument,
  type SpecMediaType,
  type SpecOperation,
  type SpecSchema,
} from '../../../codegen/spec/types.js';
import type { Resolve } from '../schema/shape.js';

/** A parameter of an operation, in the path, the query, a header or a cookie. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: SpecSchema;
}

/** A response, or a reference to a shared one. */
export interface SpecResponse {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, SpecMediaType>>;
}

/** An operation with the parts that only platform endpoints use. */
export interface Operation extends SpecOperation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { required?: boolean; content?: Record<string, SpecMediaType> };
  readonly responses?: Readonly<Record<string, SpecResponse>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** One state of the spec, with what is needed to look things up in it. */
export interface State {
  readonly document: OpenApiDocument & { security?: Operation['security']; webhooks?: Paths };
  readonly resolve: Resolve;
}

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Prepares a bundled spec for a comparison. */
export function stateOf(document: OpenApiDocument): State {
  return { document, resolve: resolver(document) };
}

/** The operations by `POST /path`, with the parameters of the path item; models are left out. */
export function operationsOf(paths: Paths): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [route, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (!operation || operation['x-model']) continue;
      const shared = (item.parameters ?? []) as NonNullable<Operation['parameters']>;
      const parameters = [...shared, ...(operation.parameters ?? [])];
      operations.set(`${method.toUpperCase()} ${route}`, { ...operation, parameters });
    }
  }
  return operations;
}

/** The parameters by place and name; one of the operation replaces its namesake of the path item. */
export function parametersOf({ parameters = [] }: Operation, { document }: State): Map<string, Parameter> {
  const shared = (document.components?.parameters ?? {}) as Record<string, Parameter>;
  const found = parameters.flatMap((entry) =>
    '$ref' in entry ? (shared[entry.$ref.replace('#/components/parameters/', '')] ?? []) : entry,
  );
  return new Map(found.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
}

/** The shared responses of `components.responses` by name. */
export function sharedResponsesOf({ document }: State): Map<string, SpecResponse> {
  return new Map(Object.entries((document.components?.responses ?? {}) as Record<string, SpecResponse>));
}

/** Follows a response that is a reference. */
export function resolveResponse(response: SpecResponse, state: State): SpecResponse {
  if (response.$ref === undefined) return response;
  return sharedResponsesOf(state).get(response.$ref.replace('#/components/responses/', '')) ?? response;
}
