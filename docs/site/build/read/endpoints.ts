import path from 'node:path';
import type { LoadedSpec } from '../../../../codegen/spec/load.js';
import { inlineReferences, resolver } from '../../../../codegen/spec/references.js';
import { METHODS, type OpenApiDocument, type SpecOperation, type SpecSchema } from '../../../../codegen/spec/types.js';

/** A parameter in the path or the query of an endpoint. */
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: SpecSchema;
  readonly example?: string | number;
}

/** An example of a body. */
interface BodyExample {
  readonly summary?: string;
  readonly value?: unknown;
}

/** The body of a request or a response. */
export interface Body {
  readonly type: string;
  readonly schema: SpecSchema;
  readonly examples: readonly BodyExample[];
}

/** An endpoint of the platform that is no model, ready to be written down. References are resolved. */
export interface Endpoint {
  readonly operationId: string;
  readonly method: string;
  readonly route: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly tag: string;
  readonly confidence: string;
  readonly sources: readonly { readonly name: string; readonly date?: string; readonly note?: string }[];
  /** Codes it is known to answer with, by the table they are in. */
  readonly codes: Readonly<Record<string, readonly (string | number)[]>>;
  readonly parameters: readonly Parameter[];
  readonly request?: Body;
  readonly response?: Body & { readonly description: string };
  /** How the key travels: `bearer`, `plainKey` or `apiKeyInQuery`. */
  readonly security: string;
  /** Path of the page's source from the root of the site. */
  readonly page: string;
}

interface Operation extends SpecOperation {
  readonly tags?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, { readonly $ref?: string }>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly 'x-confidence'?: string;
  readonly 'x-sources'?: Endpoint['sources'];
  readonly 'x-codes'?: Endpoint['codes'];
}

type Content = NonNullable<SpecOperation['requestBody']>['content'];

/** The endpoints of a spec that are no models, in the order of their paths. */
export function endpointsOf({ document, origins }: LoadedSpec): Endpoint[] {
  return Object.entries(document.paths ?? {}).flatMap(([route, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (!operation || operation['x-model']) return [];
      return [toEndpoint(document, route, method, operation, origins.get(route) ?? '')];
    }),
  );
}

function toEndpoint(document: OpenApiDocument, route: string, method: string, operation: Operation, file: string) {
  const inline = (schema: SpecSchema) => inlineReferences(schema, resolver(document));
  const response = responseOf(document, operation);
  const responseBody = bodyOf(response?.content, inline);
  const request = bodyOf(operation.requestBody?.content, inline);
  return {
    operationId: operation.operationId ?? '',
    method: method.toUpperCase(),
    route,
    summary: operation.summary ?? route,
    description: operation.description?.trim() ?? '',
    deprecated: operation.deprecated ?? false,
    tag: operation.tags?.[0] ?? 'other',
    confidence: operation['x-confidence'] ?? '',
    sources: operation['x-sources'] ?? [],
    codes: operation['x-codes'] ?? {},
    parameters: (operation.parameters ?? []).map((entry) => ({ ...entry, schema: inline(entry.schema) })),
    ...(request && { request }),
    ...(responseBody && { response: { ...responseBody, description: response?.description ?? '' } }),
    security: Object.keys(operation.security?.[0] ?? { bearer: [] })[0] ?? 'bearer',
    page: `/endpoints/${path.basename(file).replace(/\.ya?ml$/, '')}.md`,
  };
}

interface SpecResponse {
  readonly description?: string;
  readonly content?: Content;
}

function responseOf(document: OpenApiDocument, { responses = {} }: Operation): SpecResponse | undefined {
  const response = responses['200'];
  const name = response?.$ref?.replace('#/components/responses/', '');
  return (name === undefined ? response : document.components?.responses?.[name]) as SpecResponse | undefined;
}

function bodyOf(content: Content, inline: (schema: SpecSchema) => SpecSchema): Body | undefined {
  const [type, media] = Object.entries(content ?? {})[0] ?? [];
  if (type === undefined || media?.schema === undefined) return undefined;
  return { type, schema: inline(media.schema), examples: Object.values(media.examples ?? {}) };
}
