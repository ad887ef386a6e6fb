import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument } from '../spec/types.js';

const SENTENCE = '/** Every endpoint of the spec by its path: what it takes and what it returns. */\n';

/** The types of all endpoints, as openapi-fetch wants them. */
export async function emitEndpointTypes(document: OpenApiDocument, header: string): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    silent: true,
    // A field with a default may be left out of a request; the default setting would make it required.
    defaultNonNullable: false,
    transform: (schema) =>
      'format' in schema && schema.format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined,
  });
  return `${header}\n${astToString(nodes).replace('export interface paths', `${SENTENCE}$&`)}`;
}
